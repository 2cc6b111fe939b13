import { type Account, isStaff, listComments, type Settable, type Status, type Ticket } from './account';
import { businessMinutes, calendarMinutes } from './business-minutes';

export interface MinutePair {
  calendar: number | null;
  business: number | null;
}

/** What Zendesk measures of a ticket. null = the second event has not happened; 0 = under a minute. */
export interface Measures {
  groupStations: number;
  assigneeStations: number;
  reopens: number;
  replies: number;
  replyTime: MinutePair;
  firstResolution: MinutePair;
  fullResolution: MinutePair;
  agentWait: MinutePair;
  requesterWait: MinutePair;
  onHold: MinutePair;
  assigneeUpdatedAt: number | null;
  requesterUpdatedAt: number;
  statusUpdatedAt: number;
  initiallyAssignedAt: number | null;
  assignedAt: number | null;
  solvedAt: number | null;
  latestCommentAt: number;
}

const NOTHING: MinutePair = { calendar: null, business: null };
const WAITING_FOR_US: Status[] = ['new', 'open', 'hold'];

/** Measures a ticket from its audits alone, in the way its help desk defines each number. */
export function measureTicket(account: Account, ticket: Ticket): Measures {
  const comments = listComments(ticket);
  const statuses = historyOf(ticket, 'status');
  const assignments = historyOf(ticket, 'assigneeId').filter((step) => step.value !== null);
  const solved = statuses.filter((step) => step.value === 'solved');
  const replies = comments.filter((comment) => comment.public && isStaff(account, comment.authorId));
  const openedByStaff = comments[0] !== undefined && comments[0] === replies[0];
  const firstReply = replies[openedByStaff ? 1 : 0];
  const done = ticket.status === 'solved' || ticket.status === 'closed';
  const lastBy = (staff: boolean): number | null => {
    const at = ticket.audits.filter((audit) => isStaff(account, audit.authorId) === staff).at(-1)?.at;
    return at ?? null;
  };
  return {
    groupStations: countStations(ticket, 'groupId'),
    assigneeStations: countStations(ticket, 'assigneeId'),
    reopens: statuses.filter(
      (step, index) => statuses[index - 1]?.value === 'solved' && step.value !== 'closed',
    ).length,
    replies: replies.length,
    replyTime: pair(ticket.createdAt, firstReply?.at),
    firstResolution: pair(ticket.createdAt, solved[0]?.at),
    fullResolution: done ? pair(ticket.createdAt, solved.at(-1)?.at) : NOTHING,
    agentWait: sumOf(statuses, ['pending']),
    requesterWait: sumOf(statuses, WAITING_FOR_US),
    onHold: statuses.some((step) => step.value === 'hold')
      ? sumOf(statuses, ['hold'])
      : { calendar: 0, business: 0 },
    assigneeUpdatedAt: lastBy(true),
    requesterUpdatedAt: lastBy(false) ?? ticket.createdAt,
    statusUpdatedAt: statuses.at(-1)?.at ?? ticket.createdAt,
    initiallyAssignedAt: assignments[0]?.at ?? null,
    assignedAt: assignments.at(-1)?.at ?? null,
    solvedAt: done ? (solved.at(-1)?.at ?? null) : null,
    latestCommentAt: comments.at(-1)?.at ?? ticket.createdAt,
  };
}

interface Step {
  at: number;
  value: Settable[keyof Settable];
}

function historyOf(ticket: Ticket, field: keyof Settable): Step[] {
  return ticket.audits.flatMap((audit) =>
    audit.events.flatMap((event) =>
      (event.kind === 'create' || event.kind === 'change') && event.field === field
        ? [{ at: audit.at, value: event.value }]
        : [],
    ),
  );
}

function countStations(ticket: Ticket, field: 'groupId' | 'assigneeId'): number {
  return historyOf(ticket, field).filter((step) => step.value !== null).length;
}

function pair(from: number, to: number | undefined): MinutePair {
  return to === undefined
    ? NOTHING
    : { calendar: calendarMinutes(from, to), business: businessMinutes(from, to) };
}

/** Adds up finished stretches only: a stretch that still runs is not counted, and none finished gives null. */
function sumOf(steps: Step[], wanted: Status[]): MinutePair {
  const names: unknown[] = wanted;
  let found = false;
  const total = { calendar: 0, business: 0 };
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (!next || !names.includes(step.value)) continue;
    found = true;
    total.calendar += calendarMinutes(step.at, next.at);
    total.business += businessMinutes(step.at, next.at);
  }
  return found ? total : NOTHING;
}
