import type { CountMeasure, Measures } from '@/lib/sites/contract';
import { lackOf } from './ask';
import { pauseAfter } from './limits';
import { countOf, fieldsOf } from './read-json';
import { COUNT_PATH, recordAt } from './routes';

/** Tickets the person holds that were solved in the window. Only the newest solving of a ticket is known to search. */
const MINE = 'type:ticket assignee:me solved>={from} solved<{until}';

/** A keyword said twice means either; a rating with a comment is not found by the value without one. */
const GOOD = 'satisfaction:good satisfaction:goodwithcomment';
const RATED = `${GOOD} satisfaction:bad satisfaction:badwithcomment`;

/**
 * What search can honestly tell of one agent's own work. It knows neither reopens, nor reply times, nor SLA
 * targets, nor when a rating came, so no other metric of the library is offered.
 */
const counted: readonly CountMeasure[] = [
  { metric: 'M02', numerator: `${MINE} ${GOOD}`, denominator: `${MINE} ${RATED}` },
  { metric: 'M03', numerator: `${MINE} ${RATED}`, denominator: `${MINE} ${RATED} satisfaction:offered` },
];

export const measures: Measures = {
  id: 'zendesk',
  measures: counted,
  serves: (host) => recordAt(new URL(`https://${host}/agent/tickets/1`)) !== null,
  page: (host) => `https://${host}/agent/`,
  fill: (query, { from, until }) =>
    query.replaceAll('{from}', toSeconds(from)).replaceAll('{until}', toSeconds(until)),
  path: (query) => COUNT_PATH + encodeURIComponent(query),
  read(reply, now) {
    if (!reply) return { count: null, lack: 'unavailable', pause: 0 };
    const pause = pauseAfter(reply, now);
    const lack = lackOf(reply);
    if (lack) return { count: null, lack, pause };
    const count = countOf(fieldsOf(reply.json).count);
    return count === null ? { count, lack: 'unreadable', pause } : { count, lack: null, pause };
  },
};

/** Search takes instants without a fraction; a bare day would be one of the account's time zone. */
function toSeconds(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
