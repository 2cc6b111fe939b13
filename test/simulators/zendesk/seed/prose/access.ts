import type { Scenario } from '../scenario';

export const ACCESS: readonly Scenario[] = [
  {
    area: 'access',
    subject: 'Single sign-on loop for the {thing} site',
    priority: 'urgent',
    type: 'incident',
    things: [
      ['Piraeus', 'hellas'],
      ['Osaka', 'tanaka'],
      ['Gothenburg', 'northwind'],
    ],
    turns: [
      [
        'customer',
        0,
        'Nobody at our {thing} site can sign in. The page goes to our identity provider and back, again and again. Forty people are waiting. Please call me: {phone}',
      ],
      [
        'agent',
        1,
        'I am on it, {first}. Your provider changed its signing key this morning; our side still trusts the old one. I have loaded the new key. Could one person try now, in a private window?',
      ],
      ['customer', 1, 'One is in. Telling the others.'],
      [
        'agent',
        1,
        'I see 31 sign-ins in the last five minutes, no loop. I stay with this and will write again by 17:00 after the afternoon shift has started.',
      ],
      [
        'agent',
        4,
        'The afternoon shift came in without trouble: 52 sign-ins, none failed. I have also switched on automatic key renewal, so that the next change does not need us.',
      ],
      ['customer', 15, 'Thank you. Fast, and you told us what was going on. That is all one can ask for.'],
    ],
  },
  {
    area: 'access',
    subject: 'Former colleague still shows up as owner of {thing}',
    priority: 'normal',
    type: 'question',
    things: [
      ['the price list', 'minhkhai'],
      ['schedules', 'alnoor'],
      ['dashboards', 'dnipro'],
    ],
    turns: [
      [
        'customer',
        0,
        'A colleague left us in spring. She is deactivated, but still shows as the owner of {thing} and the reminders go nowhere. How can I move them to myself?',
      ],
      [
        'agent',
        5,
        'Hello {first}, an administrator can move everything at once: People, then her name, then “Hand over”. You are an administrator, so you can do it yourself. Shall I wait for you to try, or do you prefer to do it together?',
      ],
      ['customer', 24, 'Found it. It asks whether to keep her name in the history. Should I?'],
      [
        'agent',
        2,
        'Yes, I would: the history says who did what at the time. Only reminders and permissions move to you.',
      ],
      ['customer', 3, 'Done. Works. Thank you.'],
    ],
  },
  {
    area: 'access',
    subject: 'Two-factor codes do not arrive in {thing}',
    priority: 'high',
    type: 'problem',
    things: [
      ['Vietnam', 'minhkhai'],
      ['the Emirates', 'alnoor'],
      ['Norway', 'sjomat'],
    ],
    turns: [
      [
        'customer',
        0,
        'The text messages with the sign-in code do not reach our phones in {thing} since the weekend. My own number is {phone}. E-mail codes work but not everybody here has a mailbox.',
      ],
      [
        'agent',
        2,
        'Hi {first}, the carrier changed a rule for sender names, and our messages are filtered. We have asked for the registration; this takes them two to three days. I have switched your organisation to app codes as a second way in the meantime and sent the leaflet in your language.',
      ],
      [
        'customer',
        3,
        'The leaflet helps. About half of us are in. What about the night shift, they share one phone?',
      ],
      [
        'agent',
        1,
        'For the shared phone I can register up to five people on one app. I will ring you tomorrow at 08:00 your time and we do it together.',
      ],
      ['note', 14, 'Called at 08:00, registered four people. Carrier registration number is still pending.'],
      [
        'agent',
        30,
        'The carrier has accepted the registration. Text messages arrive again, I tested with your number just now. Would you confirm?',
      ],
      ['customer', 2, 'Got it within a few seconds. Thank you for the call, too.'],
    ],
  },
  {
    area: 'access',
    language: 'de',
    subject: 'Rechte für {thing} zu weit gefasst',
    priority: 'normal',
    type: 'question',
    things: [
      ['Aushilfen', 'bergmann'],
      ['externe Prüfer', 'bergmann'],
      ['Praktikanten', 'bergmann'],
    ],
    turns: [
      [
        'customer',
        0,
        'Sehr geehrte Damen und Herren,\n\nbei einer internen Prüfung ist aufgefallen, dass {thing} auch Preise sehen können. Das soll nicht so sein. Wie grenzen wir das ein?',
      ],
      [
        'agent',
        3,
        'Guten Tag {customer},\n\ndanke für den Hinweis. Die Rolle „Lesen“ schließt Preise ein, „Lesen ohne Beträge“ nicht. Ich habe Ihnen eine Liste der 23 betroffenen Konten in Ihre Dateien gelegt. Soll ich sie umstellen oder möchten Sie vorher prüfen?',
      ],
      [
        'customer',
        20,
        'Bitte umstellen, ich habe die Liste geprüft. Zwei Konten (Zeile 4 und 17) bleiben wie sie sind.',
      ],
      ['agent', 1, 'Erledigt: 21 Konten umgestellt, zwei unverändert. Das Protokoll liegt bei den Dateien.'],
      ['customer', 2, 'Vielen Dank, das ging schneller als unsere eigene Prüfung.'],
    ],
  },
];
