import type { Random } from '../../random';
import type { Account, Ticket } from '../world/account';
import { personOf } from '../world/account';
import { writeComment } from '../world/write-ticket';
import { openTicket } from './open-ticket';
import { LONG_ASKS, LONG_NOTES, LONG_REPLIES } from './prose/long-thread';
import { fillText } from './scenario';
import { startOfDay } from './work-hours';

const HOUR = 3_600_000;

export const LONG_TICKET = 46_120;
export const LONG_COUNT = 600;

/** A migration that was run in one ticket for months: `LONG_COUNT` comments by several people. */
export function buildLongTicket(
  account: Account,
  random: Random,
  cast: { requesters: number[]; agents: number[] },
  from: number,
  to: number,
): Ticket {
  const [requesterId = 0] = cast.requesters;
  const [assigneeId = 0] = cast.agents;
  const ticket = openTicket(account, {
    id: LONG_TICKET,
    at: from,
    requesterId,
    subject: 'Migration of 214 reports, running log',
    text: 'As agreed on the call: we use this one request as the log of the whole migration. One line per step is enough, no need for greetings.',
    channel: 'web',
    priority: 'normal',
    type: 'task',
    tags: ['migration', 'enterprise'],
    assigneeId,
    groupId: 360_000_401,
    score: null,
  });
  const days = listWorkingDays(from, to);
  for (let index = 1; index < LONG_COUNT; index += 1) {
    const kind = random.next();
    const report = 1 + Math.floor((index / LONG_COUNT) * 214);
    const values = {
      report: String(report),
      wave: String(1 + Math.floor(report / 36)),
      rows: String(random.between(120, 98_000)),
    };
    const [list, people, isPublic] =
      kind < 0.42
        ? ([LONG_ASKS, cast.requesters, true] as const)
        : kind < 0.86
          ? ([LONG_REPLIES, cast.agents, true] as const)
          : ([LONG_NOTES, cast.agents, false] as const);
    const author = personOf(account, random.pick(people));
    const place = (index / LONG_COUNT) * days.length;
    const day = days[Math.floor(place)] ?? to;
    writeComment(account, ticket, {
      authorId: author.id,
      public: isPublic,
      at: Math.floor(day + 8 * HOUR + (place % 1) * 8 * HOUR + random.between(0, 25) * 60_000),
      text: fillText(random.pick(list), values),
    });
  }
  return ticket;
}

/** Midnight of every Monday to Friday after `from` and before the day of `to`. */
function listWorkingDays(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = startOfDay(from) + 24 * HOUR; day < startOfDay(to); day += 24 * HOUR) {
    if (![0, 6].includes(new Date(day).getUTCDay())) days.push(day);
  }
  return days;
}
