import type { Random } from '../../random';
import type { Account, Person, Status, Ticket } from '../world/account';
import { personOf } from '../world/account';
import { updateTicket } from '../world/update-ticket';
import { offerRating, rateTicket, setStatus, writeComment } from '../world/write-ticket';
import { openTicket } from './open-ticket';
import { fillText, type Scenario, type Turn } from './scenario';
import { nextWorkingTime } from './work-hours';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How a seeded ticket ends. */
export interface Ending {
  status: Status;
  score: 'good' | 'bad' | 'offered' | 'unoffered' | null;
}

export interface Casting {
  id: number;
  at: number;
  requester: Person;
  agentId: number;
  colleagueId: number;
  thing: string;
  /** further turns before the end, and after it when the ticket comes back */
  extra: readonly Turn[];
  relapse: readonly Turn[];
}

/** Plays a scenario into an account up to `now`: comments at working hours, then the ending. */
export function playScenario(
  account: Account,
  scenario: Scenario,
  cast: Casting,
  ending: Ending,
  random: Random,
  now: number,
): Ticket {
  const values = describeCast(account, cast);
  const [opening, ...later] = [...cutTurns(scenario.turns, ending.status), ...cast.extra];
  const channel = random.chance(0.7) ? 'email' : 'web';
  const ticket = openTicket(account, {
    id: cast.id,
    at: cast.at,
    requesterId: cast.requester.id,
    subject: fillText(scenario.subject, values),
    text: sign(fillText(opening?.[2] ?? '', values), cast.requester, account, random.chance(0.6)),
    channel,
    priority: scenario.priority,
    type: scenario.type,
    tags: [
      scenario.area,
      String(account.organisations.get(cast.requester.organizationId ?? 0)?.tags[0] ?? 'core'),
    ],
    assigneeId: ending.status === 'new' ? null : cast.agentId,
    groupId: 360_000_401,
    score: ending.score === null ? null : 'unoffered',
  });
  const play = (turns: readonly Turn[], from: number): number => {
    let at = from;
    for (const [who, hours, text] of turns) {
      const next = nextWorkingTime(at + hours * HOUR + random.between(4, 24) * 60_000);
      if (next >= now) break;
      at = next;
      writeComment(account, ticket, {
        authorId:
          who === 'customer' ? cast.requester.id : who === 'colleague' ? cast.colleagueId : cast.agentId,
        public: who === 'customer' || who === 'agent',
        at,
        text: fillText(text, values),
        status: who === 'agent' && random.chance(0.6) ? 'pending' : undefined,
      });
    }
    return at;
  };
  let last = play(later, cast.at);
  if (cast.relapse.length > 0) {
    updateTicket(account, ticket, { at: last + HOUR / 4, authorId: cast.agentId, set: { status: 'solved' } });
    last = play(cast.relapse, last);
  }
  endTicket(account, ticket, ending, last, now);
  return ticket;
}

function endTicket(account: Account, ticket: Ticket, ending: Ending, last: number, now: number): void {
  const agentId = ticket.assigneeId ?? account.meId;
  const later = (hours: number): number => Math.min(now - 60_000, last + hours * HOUR);
  if (ending.status === 'new' || ending.status === ticket.status) return;
  const done = ending.status === 'solved' || ending.status === 'closed';
  const status = done ? 'solved' : ending.status;
  updateTicket(account, ticket, { at: later(0.4), authorId: agentId, set: { status } });
  if (!done) return;
  if (ending.score !== null && ending.score !== 'unoffered') offerRating(account, ticket, agentId, later(24));
  if (ending.score === 'good' || ending.score === 'bad') {
    const at = Math.min(now - 60_000, nextWorkingTime(last + 27 * HOUR));
    rateTicket(account, ticket, ending.score, ending.score === 'bad' ? 'It took too long.' : null, at);
  }
  if (ending.status === 'closed')
    setStatus(account, ticket, 'closed', agentId, Math.min(now - DAY, last + 28 * DAY));
}

/** An unfinished ticket stops after the right speaker: the customer when open, the agent when pending. */
function cutTurns(turns: readonly Turn[], status: Status): readonly Turn[] {
  if (status === 'solved' || status === 'closed') return turns;
  if (status === 'new') return turns.slice(0, 1);
  const wanted = status === 'open' ? 'customer' : 'agent';
  const end = turns.findLastIndex(
    (turn, index) => index < turns.length - 1 && index > 0 && turn[0] === wanted,
  );
  return turns.slice(0, end < 1 ? 2 : end + 1);
}

function sign(text: string, person: Person, account: Account, full: boolean): string {
  if (!full) return `${text}\n\n${person.name}`;
  const company = account.organisations.get(person.organizationId ?? 0)?.name ?? '';
  const reach = person.phone === null ? person.email : `${person.email} · ${person.phone}`;
  return `${text}\n\n${person.name}\n${person.title}, ${company}\n${reach}`;
}

function describeCast(account: Account, cast: Casting): Record<string, string> {
  const { requester } = cast;
  return {
    customer: requester.name,
    first: /^[\p{Script=Latin}'’-]+ /u.test(requester.name)
      ? (requester.name.split(' ')[0] ?? '')
      : requester.name,
    agent: personOf(account, cast.agentId).name.split(' ')[0] ?? '',
    thing: cast.thing,
    phone: requester.phone ?? '+46 31 390 06 99',
    email: requester.email,
  };
}
