/** What cases are about: a question and an answer, in several languages and lengths. */
export const CASE_TEXTS = [
  {
    subject: 'Export stops after 5,000 rows',
    question: 'The monthly export ends at row 5,000 although the list shows 7,412. Could you look into it?',
    answer: 'The limit was a leftover of the trial. It is lifted now; please run the export once more.',
  },
  {
    subject: 'Anmeldung schlägt nach Passwortwechsel fehl',
    question: 'Seit dem Wechsel des Passworts kommen zwei Kolleginnen nicht mehr hinein.',
    answer: 'Die alten Sitzungen waren noch offen. Bitte einmal überall abmelden, dann geht es wieder.',
  },
  {
    subject: 'Report totals differ from the dashboard',
    question: 'Our controller sees 184,220 in the report and 183,970 on the dashboard for the same month.',
    answer:
      'The dashboard counts by the day of the order and the report by the day of delivery. Both can be set.',
  },
  {
    subject: 'レポートの文字化け',
    question: 'CSVを開くと日本語が文字化けします。',
    answer: '文字コードをUTF-8（BOM付き）に変更しました。もう一度お試しください。',
  },
  {
    subject: 'Import marks valid addresses as duplicates',
    question: 'About 300 of 2,000 addresses are called duplicates, but they are different branches.',
    answer: 'The check now compares street and city as well. The 300 rows went through on my copy.',
  },
  {
    subject: 'Facture en double pour mars',
    question: 'Nous avons reçu deux factures pour le mois de mars, avec le même montant.',
    answer: 'La seconde est annulée; un avoir part aujourd’hui.',
  },
  {
    subject: 'API answers slowly since Tuesday',
    question: 'Calls that took 200 ms now take four seconds, mostly between 9 and 11.',
    answer:
      'One of your jobs asked for every record each minute. We agreed on an hourly one, and it is fast again.',
  },
  {
    subject: 'Rechte für neue Abteilung',
    question: 'Die neue Abteilung soll Berichte sehen, aber keine Kundendaten ändern.',
    answer: 'Es gibt dafür die Rolle „Leser“; ich habe sie angelegt und den Kollegen zugewiesen.',
  },
] as const;
