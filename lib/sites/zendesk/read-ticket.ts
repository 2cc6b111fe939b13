import type { RecordRef } from '@/lib/model/record';
import type { Get, Lack, Reading, ReadOptions } from '@/lib/sites/contract';
import { type Ask, asking, type Part } from './ask';
import { assembleReading } from './assemble-reading';
import { parseComments } from './parse-comments';
import { parseMetrics } from './parse-metrics';
import { parseMe } from './parse-people';
import { parseTicket } from './parse-ticket';
import { countOf, fieldsOf } from './read-json';
import { forgetReads, readOnce } from './recent-reads';

const SIDE_LOADS = 'include=users,groups,organizations,metric_sets,slas,comment_count,dates';
const NEWEST_FIRST = 'sort=-created_at&page%5Bsize%5D=100&include=users';

/** How long a customer's counts may hold, in milliseconds. */
const COUNTS_HOLD = 5 * 60_000;

/** How long after an update a ticket is read afresh, in milliseconds. */
const UNSETTLED = 2000;

/** Without a ticket for these reasons nothing else about it is worth a request. */
const FINAL: readonly (Lack | null)[] = ['signedOut', 'forbidden', 'absent'];

/**
 * Reads one ticket with at most `options.budget` GET requests, in order of worth: who is signed in
 * (once per page), the ticket, its comments (not again while it is unchanged), its metrics unless they
 * came along, then the customer's counts. Never rejects: what failed is named in `lacks`.
 */
export async function readTicket(record: RecordRef, get: Get, options: ReadOptions): Promise<Reading> {
  const { host, id } = record;
  const ask = asking(host, get, options);
  const askMe = () => ask('users/me.json', parseMe, 'signedOut');
  // a page that hands over its answers remembers this one itself: the next page may be another person's
  const person = await (options.has ? askMe() : readOnce(`${host}/me`, 'page', askMe));
  const ticket =
    passOn(person, ['signedOut']) ?? (await ask(`tickets/${id}.json?${SIDE_LOADS}`, parseTicket(id)));
  if (ticket.lack === 'signedOut') forgetReads();

  const { updatedAt, commentCount } = ticket.value ?? {};
  // `updated_at` counts whole seconds: within the last ones it cannot tell two states apart
  const settled = updatedAt && Date.parse(ticket.at) - Date.parse(updatedAt) > UNSETTLED;
  const stamp = settled ? `${updatedAt} ${commentCount}` : '';
  const alongside = ticket.value?.metrics;
  const customer = ticket.value?.requester;
  // asked side by side; the budget is spent in this order
  const [comments, metrics, counts] = await Promise.all([
    passOn(ticket, FINAL) ??
      readOnce(`${host}/${id}/comments`, stamp, () =>
        ask(`tickets/${id}/comments.json?${NEWEST_FIRST}`, parseComments),
      ),
    alongside
      ? { ...ticket, value: alongside }
      : (passOn(ticket, FINAL) ??
        readOnce(`${host}/${id}/metrics`, stamp, () => ask(`tickets/${id}/metrics.json`, parseMetrics))),
    customer
      ? readCounts(`${host}/${customer}`, customer, ask, options.now())
      : { open: without(ticket), all: without(ticket) },
  ]);
  return assembleReading(record, { person, ticket, comments, metrics, ...counts });
}

/** How many tickets the customer has, not solved and in all; each is read at most once in five minutes. */
async function readCounts(key: string, customer: string, ask: Ask, now: Date) {
  const stamp = String(Math.floor(now.getTime() / COUNTS_HOLD));
  // the host orders statuses: below solved are new, open, pending and on hold
  const query = encodeURIComponent(`type:ticket requester:${customer} status<solved`);
  const open = await readOnce(`${key}/open`, stamp, () =>
    ask(`search/count.json?query=${query}`, (json) => countOf(fieldsOf(json).count)),
  );
  const all = await readOnce(`${key}/all`, stamp, () =>
    ask(`users/${customer}/related.json`, (json) =>
      countOf(fieldsOf(fieldsOf(json).user_related).requested_tickets),
    ),
  );
  return { open, all };
}

/** The lack of a failed part for one that hangs on it; null when it did not fail for one of the reasons. */
function passOn(part: Part<unknown>, reasons: readonly (Lack | null)[]): Part<never> | null {
  return reasons.includes(part.lack) ? without(part) : null;
}

function without(part: Part<unknown>): Part<never> {
  return { ...part, value: null, lack: part.lack ?? 'absent' };
}
