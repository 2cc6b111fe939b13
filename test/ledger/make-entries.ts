import { blankPlan } from '@/lib/model/blank-plan';
import type { DraftEntry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/evidence';
import type { RecordFacts } from '@/lib/model/facts';
import type { Plan } from '@/lib/model/plan';
import type { Touch } from '@/lib/model/touch';

let last = 0;

/** A fresh id of the right form; counted, so that a failing test reads the same twice. */
export function makeId(number = ++last): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** An instant `minutes` after Monday 2026-10-05, 08:00 UTC. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 9, 5, 8) + minutes * 60_000).toISOString();
}

export function makeFacts(changes: Partial<RecordFacts> = {}): RecordFacts {
  return {
    readAt: minute(0),
    updatedAt: null,
    status: 'open',
    solvedAt: null,
    rating: null,
    reopens: 0,
    replies: 1,
    assignees: 1,
    firstReply: null,
    customerWait: null,
    fullResolution: null,
    openTickets: null,
    allTickets: null,
    ...changes,
  };
}

/** A solved record whose customer rated it good. */
export const RATED_GOOD = { status: 'solved', solvedAt: minute(30), rating: 'good', reopens: 0 } as const;

export function makeRecord(ticket: number): Evidence['record'] {
  return { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: String(ticket) };
}

export function keyOfTicket(ticket: number): string {
  return `zendesk:acme.zendesk.com:ticket:${ticket}`;
}

/** A customer's pseudonym. */
export function pseudonym(number: number): string {
  return number.toString(16).padStart(64, '0');
}

export function makeEvidence(ticket: number, changes: Partial<Evidence> = {}): Evidence {
  return {
    id: makeId(),
    record: makeRecord(ticket),
    customer: pseudonym(ticket),
    interaction: null,
    quote: { text: 'That fixed it, thank you █████', masks: [{ kind: 'person', start: 25, end: 30 }] },
    words: 'Found the cause and wrote it down.',
    metrics: ['M01'],
    outcome: 'helped',
    colleague: false,
    story: false,
    facts: makeFacts(),
    interactionFacts: null,
    capturedAt: minute(0),
    adapter: 'zendesk 2026-11',
    ...changes,
  };
}

export function makeInteraction(
  key: string,
  alias: string | null = null,
): NonNullable<Evidence['interaction']> {
  return { key, alias, kind: 'reply', at: minute(0), hash: 'a'.repeat(64) };
}

/** A follow-up that is still to be made. */
export function makeTouch(changes: Partial<Touch> = {}): Touch {
  return {
    what: 'followUp',
    dueOn: '2026-10-12',
    doneAt: null,
    doneOn: null,
    useful: null,
    dropped: false,
    ...changes,
  };
}

export function keep(body: Evidence, id = makeId()): DraftEntry {
  return { id, at: body.capturedAt, kind: 'evidence.kept', subject: body.id, body };
}

export function edit(
  subject: string,
  body: Extract<DraftEntry, { kind: 'evidence.edited' }>['body'],
): DraftEntry {
  return { id: makeId(), at: minute(60), kind: 'evidence.edited', subject, body };
}

export function retract(subject: string): DraftEntry {
  return { id: makeId(), at: minute(70), kind: 'evidence.retracted', subject, body: { reason: 'retract' } };
}

export function restore(subject: string): DraftEntry {
  return { id: makeId(), at: minute(75), kind: 'evidence.restored', subject, body: { reason: 'undo' } };
}

/** A later look at the record of `subject`. */
export function look(
  subject: string,
  ticket: number,
  facts: RecordFacts,
  evidence: Extract<DraftEntry, { kind: 'evidence.verified' }>['body']['evidence'] = {},
): DraftEntry {
  const body = { record: makeRecord(ticket), facts, evidence };
  return { id: makeId(), at: facts.readAt, kind: 'evidence.verified', subject, body };
}

export function makePlan(changes: Partial<Plan> = {}): Plan {
  return {
    ...blankPlan({
      id: makeId(),
      role: 'support-engineer',
      from: '2026-10-01',
      to: '2026-12-31',
      timeZone: 'Europe/Berlin',
      createdAt: minute(0),
    }),
    ...changes,
  };
}

export function adopt(plan: Plan): DraftEntry {
  return { id: makeId(), at: plan.createdAt, kind: 'plan.adopted', subject: plan.id, body: plan };
}
