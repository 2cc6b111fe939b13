import type { Account, ChatLine } from '../world/account';
import { updateTicket } from '../world/update-ticket';
import { offerRating, setStatus, writeComment } from '../world/write-ticket';
import { ANA, JONAS, MARA } from './found-account';
import { openTicket } from './open-ticket';
import { buildBrokenPromise, buildProactive, buildReassigned, buildReopened } from './special-courses';
import {
  MERGE_TARGET,
  MERGED_TICKET,
  MESSAGING_TICKET,
  OPENING,
  PRIVATE_TICKET,
  VOICE_TICKET,
} from './special-ids';
import { nextWorkingTime, startOfDay } from './work-hours';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One ticket of each unusual kind; `before(days)` is a working morning that many days ago. */
export function buildSpecialTickets(account: Account, now: number): void {
  const before = (days: number): number =>
    nextWorkingTime(startOfDay(now - days * DAY) + 8 * HOUR + ((days * 17) % 55) * 60_000);
  buildMessaging(account, before(14));
  buildMerge(account, before(45));
  buildReassigned(account, before(30));
  buildBrokenPromise(account, now);
  buildReopened(account, before(22));
  buildPrivate(account, before(18));
  buildProactive(account, before(15));
  buildVoice(account, before(10));
}

function buildMessaging(account: Account, at: number): void {
  const requesterId = MARA + 92;
  const ticket = openTicket(account, {
    ...OPENING,
    id: MESSAGING_TICKET,
    at,
    requesterId,
    subject: 'Conversation with Łukasz Żółkiewski',
    text: null,
    channel: 'native_messaging',
    tags: ['api', 'plus'],
  });
  const said: [ChatLine['author']['type'], string][] = [
    ['user', 'Hi, is the catch-weight field in the API already?'],
    ['bot', 'Hello! I am passing you to a person.'],
    ['agent', 'Hi, Ana here. It is, since version 3.4: look for “net_weight_actual”.'],
    ['user', 'Found it. Thank you, that was quick.'],
  ];
  ticket.messaging = said.map(([type, text], index) => ({
    id: `6739f0c2a1b${index}`,
    at: at + index * 70_000,
    author: {
      type,
      name: type === 'user' ? 'Łukasz Żółkiewski' : type === 'bot' ? 'Acme bot' : 'Ana Ferrer',
      id: type === 'bot' ? null : type === 'user' ? requesterId : ANA,
    },
    text,
  }));
  setStatus(account, ticket, 'solved', ANA, at + HOUR);
}

function buildMerge(account: Account, at: number): void {
  const target = openTicket(account, {
    ...OPENING,
    id: MERGE_TARGET,
    at: at - 2 * HOUR,
    requesterId: MARA + 1,
    subject: 'Cost centre missing in the ledger export',
    text: 'Cost centre 4410 is missing in the ledger export since last week. Oskar Ek, oskar.ek@northwind.example',
  });
  const source = openTicket(account, {
    ...OPENING,
    id: MERGED_TICKET,
    at,
    requesterId: MARA,
    subject: 'Ledger export: 4410 is gone',
    text: 'I think Oskar has written as well: cost centre 4410 does not appear any more in the ledger export.',
  });
  updateTicket(account, source, {
    at: at + HOUR,
    authorId: ANA,
    comment: {
      text: `This request was closed and merged into request #${MERGE_TARGET} “${target.subject}”.`,
      public: false,
    },
    set: { status: 'closed', tags: [...source.tags, 'closed_by_merge'] },
  });
  updateTicket(account, target, {
    at: at + HOUR,
    authorId: ANA,
    comment: {
      text: `Request #${MERGED_TICKET} “${source.subject}” was closed and merged into this request.`,
      public: false,
    },
  });
  writeComment(account, target, {
    authorId: ANA,
    public: true,
    at: at + 3 * HOUR,
    text: 'Hello Oskar, hello Mara, the cost centre was marked as closed by an import. I opened it again; tonight’s file will hold it.',
  });
  setStatus(account, target, 'solved', ANA, at + 30 * HOUR);
  offerRating(account, target, ANA, at + 50 * HOUR);
}

function buildPrivate(account: Account, at: number): void {
  const ticket = openTicket(account, {
    ...OPENING,
    id: PRIVATE_TICKET,
    tags: ['exports'],
    at,
    requesterId: JONAS,
    subject: 'Check all customers still on the old runner',
    text: null,
    channel: 'web',
    type: 'task',
    score: null,
  });
  updateTicket(account, ticket, {
    at: at + HOUR,
    authorId: JONAS,
    comment: {
      text: 'List of jobs on the old runner is in the wiki. Northwind is the last one.',
      public: false,
    },
  });
  setStatus(account, ticket, 'hold', ANA, at + 2 * HOUR);
}

function buildVoice(account: Account, at: number): void {
  const ticket = openTicket(account, {
    ...OPENING,
    id: VOICE_TICKET,
    tags: ['exports', 'plus'],
    at,
    requesterId: MARA + 30,
    submitterId: ANA,
    subject: 'Phone call with Siobhán O’Neill',
    text: 'Call from +353 20 910 5512, 6 minutes. The manifest export prints the harbour code twice. Asked for a callback before 16:00.',
    channel: 'voice',
    assigneeId: ANA,
    score: null,
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at + 2 * HOUR,
    text: 'Hello Siobhán, as discussed on the phone: the code was printed once by the template and once by the field. I removed it from the template.',
  });
  writeComment(account, ticket, {
    authorId: MARA + 30,
    public: true,
    at: at + 4 * HOUR,
    text: 'Looks right on today’s manifests. Cheers!',
  });
}
