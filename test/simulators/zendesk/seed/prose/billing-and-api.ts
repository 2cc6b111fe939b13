import type { Scenario } from '../scenario';

export const BILLING_AND_API: readonly Scenario[] = [
  {
    area: 'billing',
    subject: 'Invoice for {thing} lists seats we gave back',
    priority: 'normal',
    type: 'question',
    things: [
      ['June', 'dnipro'],
      ['August', 'varga'],
      ['October', 'northwind'],
    ],
    turns: [
      [
        'customer',
        0,
        'The {thing} invoice lists 42 seats. We gave back six in the month before and have your confirmation. Please correct it, our bookkeeping cannot pay it like this.',
      ],
      [
        'agent',
        4,
        'Hello {first}, you are right: the six seats were given back on the 28th, the invoice was drawn up on the 27th. I have asked Billing for a corrected one and will tell you by tomorrow 12:00 what they said.',
      ],
      ['note', 2, 'Billing: credit note instead of a new invoice, amount 6 × 39. Approved.'],
      [
        'agent',
        16,
        'As promised: you get a credit note for six seats today, and the next invoice starts from 36. Is a credit note fine for your bookkeeping?',
      ],
      ['customer', 3, 'A credit note is fine. Received. Thanks for the quick turn.'],
    ],
  },
  {
    area: 'billing',
    subject: 'Renewal quote: what changes with {thing}',
    priority: 'low',
    type: 'question',
    things: [
      ['annual payment', 'oneill'],
      ['ten more seats', 'northwind'],
      ['the Plus plan', 'dnipro'],
    ],
    turns: [
      [
        'customer',
        0,
        'Before we renew I would like to understand in plain words what changes with {thing}. The comparison page has forty lines and we use perhaps eight of them.',
      ],
      [
        'agent',
        3,
        'A good wish, {first}. I looked at what your organisation used in the last 90 days and wrote down only those eight lines. The short version: two get better, one goes away (the weekly PDF), five stay the same. The list is in your files.',
      ],
      ['customer', 26, 'This is the most useful answer I had this year. We will miss the PDF though.'],
      [
        'agent',
        2,
        'You can keep a weekly PDF by printing the shared view on a schedule. I have set one up, the first arrives on Monday at 07:00.',
      ],
      ['customer', 40, 'It came. We renew. Thank you!'],
    ],
  },
  {
    area: 'api',
    subject: 'API answers 500 when {thing} is empty',
    priority: 'high',
    type: 'problem',
    things: [
      ['the cart', 'varga'],
      ['a manifest', 'oneill'],
      ['the roster', 'meridian'],
    ],
    turns: [
      [
        'customer',
        0,
        'When {thing} is empty, GET /v3/summary answers 500. We expected an empty list. Request id req_7f2c01, from our address 198.51.100.24.',
      ],
      [
        'agent',
        2,
        'Thanks for the request id, {first}. Confirmed: a division by the number of lines. I have reported it with your example. Until then a request with ?min=0 takes another road and answers an empty list.',
      ],
      ['customer', 2, 'The workaround works. When do you expect the fix?'],
      [
        'agent',
        3,
        'Engineering plans it for tomorrow’s release. I will test it with your example tomorrow at 15:00 and tell you either way.',
      ],
      ['agent', 19, 'Tested with your example: 200 and an empty list. You can drop the parameter.'],
      ['customer', 4, 'Dropped, works. Good service, thank you.'],
    ],
  },
  {
    area: 'api',
    subject: 'Webhook retries arrive out of order for {thing}',
    priority: 'normal',
    type: 'question',
    things: [
      ['lab results', 'alnoor'],
      ['departures', 'hellas'],
      ['returns', 'varga'],
    ],
    turns: [
      [
        'customer',
        0,
        'Our receiver was down for ten minutes and the retried webhooks for {thing} came in a different order than they happened. We overwrote newer states with older ones. Is there a guarantee?',
      ],
      [
        'agent',
        4,
        'Hi {first}, no guarantee of order, I am afraid, and we should say so where you would look for it. Each event carries “sequence”; keep the highest one you have seen per record and ignore lower ones. Shall I go through your receiver with you?',
      ],
      [
        'customer',
        3,
        'We found “sequence”, it is simple. Could you resend the events of this morning from 08:10 to 08:25?',
      ],
      ['agent', 1, 'Resent, 212 events. With the check in place the older ones should be ignored.'],
      ['customer', 2, 'All states are right again. Thanks.'],
      [
        'note',
        1,
        'Documentation change merged: “Order of events” now stands on the first page about webhooks.',
      ],
    ],
  },
  {
    area: 'alerts',
    subject: 'Too many alerts from the {thing} sensor',
    priority: 'normal',
    type: 'question',
    things: [
      ['cold store', 'sjomat'],
      ['engine room', 'hellas'],
      ['grain silo', 'dnipro'],
    ],
    turns: [
      [
        'customer',
        0,
        'The {thing} sensor sent 140 alerts last night. We switched the phone off, which cannot be the idea.',
      ],
      [
        'agent',
        2,
        'It is not. The value swings around the limit, each crossing counts as new. I suggest a band: alert above 6, all clear below 4. On last night’s data that gives two alerts instead of 140. Shall I set it?',
      ],
      ['customer', 1, 'Two would have been right, there really was an open door. Please set it.'],
      ['agent', 1, 'Set. I will look at it again after three nights and tell you how many came.'],
      ['agent', 44, 'Three nights, three alerts, all with a cause. I leave it like this unless you object.'],
      ['customer', 5, 'No objection, we slept well. Thank you, {agent}.'],
    ],
  },
  {
    area: 'alerts',
    subject: 'Alert came 40 minutes late during {thing}',
    priority: 'urgent',
    type: 'incident',
    things: [
      ['loading', 'oneill'],
      ['the night run', 'northwind'],
      ['the storm', 'sjomat'],
    ],
    turns: [
      [
        'customer',
        0,
        'The alert of 02:10 during {thing} reached us at 02:50. We rely on it. What happened, and can it happen again tonight?',
      ],
      [
        'agent',
        1,
        'I understand how serious this is. A queue was stuck between 02:08 and 02:47 and delivered everything at once. It is running now. I will check the queue at 16:00 today, before your evening shift, and write to you.',
      ],
      [
        'colleague',
        2,
        'Root cause: one worker held the lock after a network fault. Watchdog added, reviewed by Priya.',
      ],
      [
        'agent',
        3,
        'Ahead of your shift: the queue is empty, delivery takes four seconds, and a watchdog restarts it if it stands still for one minute. I have put your alert on the direct line as well, until we are both sure.',
      ],
      [
        'customer',
        17,
        'Quiet night, test alert arrived at once. Thank you for checking before the shift and not after.',
      ],
      [
        'agent',
        2,
        'The written account of what happened is in your files. In short: cause known, watchdog in place, and we now measure delivery time per customer.',
      ],
    ],
  },
];
