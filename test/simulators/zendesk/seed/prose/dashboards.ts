import type { Scenario } from '../scenario';

export const DASHBOARDS: readonly Scenario[] = [
  {
    area: 'dashboards',
    subject: '{thing} dashboard shows different totals than the report',
    priority: 'normal',
    type: 'question',
    things: [
      ['Revenue', 'northwind'],
      ['Attendance', 'meridian'],
      ['Harvest', 'dnipro'],
    ],
    turns: [
      [
        'customer',
        0,
        'The {thing} dashboard says 4,182, the report behind it says 4,196. It is a small difference, but my director asked which one is true and I had no answer.',
      ],
      [
        'agent',
        2,
        'That is a fair question, {first}. The dashboard counts until the last full hour, the report until now. With both set to the same moment, do you still see a difference?',
      ],
      ['customer', 2, 'With the same moment both say 4,190. So both were right. Is this written anywhere?'],
      [
        'agent',
        1,
        'Not clearly enough. I have written it down here with your example (without your numbers): https://help.acme.example/why-totals-differ',
      ],
      ['customer', 1, 'Perfect, I forwarded it to my director.'],
    ],
  },
  {
    area: 'dashboards',
    subject: 'Dashboard takes a minute to open for the {thing} team',
    priority: 'high',
    type: 'problem',
    things: [
      ['warehouse', 'sjomat'],
      ['reservations', 'hellas'],
      ['dispatch', 'oneill'],
    ],
    turns: [
      [
        'customer',
        0,
        'Since the update the dashboard takes more than a minute to open for the {thing} team, 14 people. For me alone it is fast. They start at six in the morning and have begun to work around it with paper.',
      ],
      [
        'agent',
        2,
        'Thank you, the detail that it is fast for you helps a lot. Your view is limited to one site, theirs covers all nine. I have passed it to engineering with a trace and will check tomorrow at 09:00 how far they are.',
      ],
      [
        'colleague',
        3,
        'Trace shows the permission filter evaluated per row. Jonas has a patch; needs one more review.',
      ],
      [
        'agent',
        15,
        'Good morning {first}, news as promised: the cause is found (a permission check that ran once per row) and a fix is being reviewed. As a stopgap I made a copy of the dashboard limited to today, it opens in three seconds: “Today only”.',
      ],
      ['customer', 2, 'The copy is fine for the morning shift. Thank you for the stopgap.'],
      [
        'agent',
        50,
        'The fix is live since last night. Median opening time for your team this morning: 2.1 seconds. Would you ask them if they agree?',
      ],
      ['customer', 5, 'They agree. They even wrote “finally” on the board, in a nice way.'],
    ],
  },
  {
    area: 'dashboards',
    subject: 'How to share the {thing} view with our auditor',
    priority: 'low',
    type: 'question',
    things: [
      ['quality', 'tanaka'],
      ['cost', 'northwind'],
      ['safety', 'alnoor'],
    ],
    turns: [
      [
        'customer',
        0,
        'Our auditor needs to see the {thing} view for two weeks. I do not want to give her a full account. Her address is auditor@ledgerlight.example. What do you suggest?',
      ],
      [
        'agent',
        4,
        'Hi {first}, a guest link is made for this: read only, limited to one view, with an end date. It does not count as a seat. Before you send it: do you want her to see names or only totals?',
      ],
      ['customer', 2, 'Only totals. I had not thought of that.'],
      [
        'agent',
        1,
        'Then switch on “Hide persons” in the link. I tried it with a test guest and no name is left on the page.',
      ],
      ['customer', 20, 'She is in and sees what she should. Thank you for asking the question about names.'],
    ],
  },
];
