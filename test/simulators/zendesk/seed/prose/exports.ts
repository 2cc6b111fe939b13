import type { Scenario } from '../scenario';

export const EXPORTS: readonly Scenario[] = [
  {
    area: 'exports',
    subject: '{thing} export stops at 50,000 rows',
    priority: 'high',
    type: 'problem',
    things: [
      ['Ledger', 'northwind'],
      ['Shipment', 'oneill'],
      ['Bookings', 'hellas'],
    ],
    turns: [
      [
        'customer',
        0,
        'Hello,\n\nthe {thing} export has always held about 61,000 rows at this time of the month. Since Monday the file ends at exactly 50,000 and nothing tells us that anything is missing. Our own check found it by chance.\n\nCan you please look before we send these numbers to anybody?',
      ],
      [
        'agent',
        1,
        'Hi {first},\n\nthank you for the exact count, that saves us an hour. I can see the same: 61,204 rows matched, 50,000 written. Please do not send the file for now.\n\nI will write to you by 16:00 today with what we know, even if it is not solved by then.',
      ],
      [
        'note',
        1,
        'Row cap comes from the preview limit. It leaks into scheduled runs when the report was last opened in preview. Reproduced in the test account.',
      ],
      [
        'agent',
        2,
        'As promised, where we stand: the preview limit was applied to your scheduled run. It is a defect on our side and it is reported. Until the fix is out, open the report once with “Full result” and the schedule will keep that.\n\nI have done that for you just now and started the run again: 61,204 rows.',
      ],
      ['customer', 3, 'Confirmed, the file is complete. Thank you for not making me wait until tomorrow.'],
      [
        'agent',
        40,
        'The fix went out last night, {first}. I opened your report in preview on purpose and ran the schedule afterwards: complete. You can remove the workaround.',
      ],
      ['customer', 4, 'Great, thanks. You can close this.'],
    ],
  },
  {
    area: 'exports',
    subject: 'Dates in the {thing} export are one day off',
    priority: 'normal',
    type: 'problem',
    things: [
      ['invoice', 'northwind'],
      ['delivery', 'sjomat'],
      ['payroll', 'varga'],
    ],
    turns: [
      [
        'customer',
        0,
        'Hi, every date in the {thing} export is one day early for records made after 23:00. We book by the date, so this ends up in the wrong month twice a year. It is month end soon and I would rather not fix it by hand again.',
      ],
      [
        'agent',
        3,
        'Hello {first}, that looks like a time zone question: the schedule runs in UTC, your records are in local time. Could you tell me which zone your bookkeeping counts in? Then I can set the export to it.',
      ],
      ['customer', 5, 'Ours, of course. I did not know there was a choice. Nobody told us during setup.'],
      [
        'agent',
        2,
        'You are right, it should have been asked. I have set the zone on all three of your schedules and re-run last night’s file. Could you compare a handful of late entries?',
      ],
      ['customer', 20, 'Compared twenty of them, all right now.'],
      [
        'agent',
        1,
        'Good to hear. I also added the question to our setup list, so that the next customer is asked on day one.',
      ],
    ],
  },
  {
    area: 'exports',
    subject: 'Need the {thing} file in our own column order',
    priority: 'low',
    type: 'question',
    things: [
      ['catalogue', 'varga'],
      ['customs', 'sjomat'],
      ['enrolment', 'meridian'],
    ],
    turns: [
      [
        'customer',
        0,
        'Good morning! Our partner reads the {thing} file by position, not by name. Is there a way to fix the column order so that a new field does not move everything to the right?',
      ],
      [
        'agent',
        6,
        'Good morning {first}! Yes: under Layout choose “Fixed columns”. New fields are then added at the end and only after you accept them. Here is the page that explains it: https://help.acme.example/fixed-columns',
      ],
      ['customer', 3, 'Exactly what I was looking for. One more: can the partner get it by SFTP?'],
      [
        'agent',
        1,
        'Also yes. Please send me the partner’s host name and public key, not the password. I will set it up with you on a call if you like, you can reach me at +34 910 00 01 12.',
      ],
      ['customer', 22, 'Host is sftp.partner.example, key attached to my account page. No call needed.'],
      ['agent', 2, 'Done and tested with an empty file, the partner should have seen it arrive at 11:40.'],
      ['customer', 2, 'They did. Lovely, thank you!'],
    ],
  },
  {
    area: 'exports',
    language: 'de',
    subject: 'Export „{thing}“ kommt nicht mehr an',
    priority: 'high',
    type: 'incident',
    things: [
      ['Tourenplan', 'bergmann'],
      ['Frachtbriefe', 'bergmann'],
      ['Lagerbestand', 'bergmann'],
    ],
    turns: [
      [
        'customer',
        0,
        'Guten Tag,\n\nseit gestern Abend kommt der Export „{thing}“ nicht mehr auf unserem Server an. Die Disposition arbeitet im Moment mit dem Stand von vorgestern. Bitte um kurzfristige Hilfe.',
      ],
      [
        'agent',
        1,
        'Guten Tag {customer},\n\nvielen Dank für die schnelle Meldung. Ihr Server weist uns seit 19:12 Uhr mit einem abgelaufenen Zertifikat ab. Die Datei liegt bei uns bereit, es geht nichts verloren.\n\nIch melde mich heute bis 15:00 Uhr wieder, sobald ich mit Ihrer IT gesprochen habe.',
      ],
      [
        'customer',
        1,
        'Unsere IT erneuert das Zertifikat gerade. Wäre eine Zustellung sofort danach möglich, ohne auf heute Nacht zu warten?',
      ],
      ['agent', 2, 'Ja. Ich habe die Zustellung auf alle 15 Minuten gestellt, bis sie einmal gelungen ist.'],
      ['customer', 1, 'Soeben angekommen, beide Tage vollständig. Herzlichen Dank für die schnelle Hilfe!'],
      [
        'agent',
        18,
        'Gern geschehen. Zur Vorsorge: Ich habe eine Warnung eingerichtet, die Sie 14 Tage vor dem nächsten Ablauf erinnert.',
      ],
    ],
  },
];
