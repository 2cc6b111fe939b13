import type { Account } from '../world/account';
import { updateTicket } from '../world/update-ticket';
import { offerRating, rateTicket, setStatus, writeComment } from '../world/write-ticket';
import { ANA, JONAS, MARA, PRIYA } from './found-account';
import { openTicket } from './open-ticket';
import {
  BROKEN_PROMISE_TICKET,
  OPENING,
  PROACTIVE_TICKET,
  REASSIGNED_TICKET,
  REOPENED_TICKET,
} from './special-ids';
import { latestWeekday } from './work-hours';

const HOUR = 3_600_000;

/** Three people, two groups, one story: rated good. */
export function buildReassigned(account: Account, at: number): void {
  const ticket = openTicket(account, {
    ...OPENING,
    id: REASSIGNED_TICKET,
    tags: ['imports', 'enterprise'],
    at,
    requesterId: MARA + 40,
    subject: 'Lot numbers change after rounding',
    text: 'After the last update, lot numbers with leading zeros lose them. We cannot ship like this.\n\n田中 美咲\nm.tanaka@tanaka-optics.example',
    priority: 'high',
    type: 'problem',
    assigneeId: JONAS,
  });
  const note = (authorId: number, hours: number, text: string): void => {
    updateTicket(account, ticket, { at: at + hours * HOUR, authorId, comment: { text, public: false } });
  };
  writeComment(account, ticket, {
    authorId: JONAS,
    public: true,
    at: at + HOUR,
    text: 'Thank you for the report. I am handing this to a colleague who knows the lot module best; she has all details and you need not repeat anything.',
  });
  note(
    JONAS,
    1.2,
    'For Priya. State: reproduced with lot 00417. Tried: text field, same result. Next: look at the importer’s number guess. Customer expects news today.',
  );
  updateTicket(account, ticket, {
    at: at + 1.3 * HOUR,
    authorId: JONAS,
    set: { assigneeId: PRIYA, groupId: 360_000_402 },
  });
  note(
    PRIYA,
    5,
    'Found: the importer guesses “number” from the first 100 rows. For Ana, who has the customer’s morning.',
  );
  updateTicket(account, ticket, {
    at: at + 5.2 * HOUR,
    authorId: PRIYA,
    set: { assigneeId: ANA, groupId: 360_000_401 },
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at + 6 * HOUR,
    text: 'The cause is found: our importer took the lot number for a number because the first hundred rows had no leading zero. I have pinned the field to text for you and restored the 212 affected lots from last night’s copy.',
  });
  writeComment(account, ticket, {
    authorId: MARA + 40,
    public: true,
    at: at + 24 * HOUR,
    text: 'All lots are right. Thank you for the clear explanation.',
  });
  setStatus(account, ticket, 'solved', ANA, at + 25 * HOUR);
  offerRating(account, ticket, ANA, at + 49 * HOUR);
  rateTicket(
    account,
    ticket,
    'good',
    'Three people, one story. I never had to repeat myself.',
    at + 52 * HOUR,
  );
}

/** A promise with a time that was missed, and said so; rated bad. */
export function buildBrokenPromise(account: Account, now: number): void {
  const morning = latestWeekday(2, 25, now) + 8 * HOUR;
  const requesterId = MARA + 111;
  const ticket = openTicket(account, {
    ...OPENING,
    id: BROKEN_PROMISE_TICKET,
    tags: ['imports', 'core'],
    at: morning,
    requesterId,
    subject: 'Price list in the shop is a day behind',
    text: 'Since the weekend our shop shows yesterday’s prices until noon. We sold 30 drills below cost.\n\nSam Kaplan, +44 20 7946 0391',
    priority: 'high',
    type: 'problem',
  });
  const reply = (hours: number, text: string): void => {
    writeComment(account, ticket, {
      authorId: ANA,
      public: true,
      at: morning + hours * HOUR,
      text,
      status: 'pending',
    });
  };
  reply(1, 'Hello Sam, I see the delay in our queue. I will write to you by 15:00 today with the cause.');
  reply(
    26,
    'Sam, I promised news by 15:00 yesterday and you got none. I am sorry, that was mine to do. The cause: the price job waited for a lock that an old import kept. It is removed, and this morning’s prices were in the shop at 06:05.',
  );
  writeComment(account, ticket, {
    authorId: requesterId,
    public: true,
    at: morning + 28 * HOUR,
    text: 'I would have liked to know yesterday, but the prices are right and I take your word.',
  });
  setStatus(account, ticket, 'solved', ANA, morning + 29 * HOUR);
  rateTicket(account, ticket, 'bad', 'Solved, but I had to chase for news.', morning + 50 * HOUR);
}

/** Solved too early, reopened by the customer, still open. */
export function buildReopened(account: Account, at: number): void {
  const ticket = openTicket(account, {
    ...OPENING,
    id: REOPENED_TICKET,
    tags: ['dashboards', 'enterprise'],
    at,
    requesterId: MARA + 70,
    subject: 'Yield report empty for the Cyclades routes',
    text: 'The yield report is empty for all Cyclades routes since Sunday.',
    type: 'problem',
  });
  setStatus(account, ticket, 'solved', ANA, at + HOUR);
  writeComment(account, ticket, {
    authorId: MARA + 70,
    public: true,
    at: at + 3 * HOUR,
    text: 'I am sorry, it is empty again today.',
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at + 5 * HOUR,
    status: 'pending',
    text: 'You are right, I closed this too early. The route group lost its season; I have set it and I will look again tomorrow at 09:00.',
  });
  writeComment(account, ticket, {
    authorId: MARA + 70,
    public: true,
    at: at + 22 * HOUR,
    text: 'Filled today. I will watch it for some days before I say that it is fine.',
  });
}

/** The agent wrote first, before the customer could be hurt. */
export function buildProactive(account: Account, at: number): void {
  const ticket = openTicket(account, {
    ...OPENING,
    id: PROACTIVE_TICKET,
    tags: ['imports', 'plus'],
    at,
    requesterId: MARA + 100,
    submitterId: ANA,
    subject: 'Before term starts: your enrolment import needs one change',
    text: 'Hello Grace,\n\nyou did not ask, but I saw that your enrolment import still uses the date format that ends with the next version. If nothing changes, the import of next Monday would stop at the first row.\n\nIt takes two minutes: Imports, Enrolment, Date format, “ISO”. I can do it for you if you answer with a yes.\n\nAna Ferrer',
    channel: 'web',
    type: 'task',
  });
  writeComment(account, ticket, {
    authorId: MARA + 100,
    public: true,
    at: at + 7 * HOUR,
    text: 'Yes please! And thank you for looking ahead, that Monday is our busiest day. Grace, +1 312 555 0187',
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at + 22 * HOUR,
    text: 'Changed, and I ran last term’s file through it as a test: 4,310 of 4,310 rows.',
  });
  setStatus(account, ticket, 'solved', ANA, at + 23 * HOUR);
  offerRating(account, ticket, ANA, at + 47 * HOUR);
  rateTicket(account, ticket, 'good', null, at + 50 * HOUR);
}
