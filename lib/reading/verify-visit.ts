import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import { promiseKept } from '@/lib/model/promise';
import { checkStanding } from './check-standing';
import type { TaggedPiece, Visit } from './visit';

/** What a later look at a record found. `changed`: worth a ledger entry. */
export interface Verification {
  changed: boolean;
  facts: RecordFacts;
  /** per evidence id; pieces of which nothing new is known are left out */
  evidence: Record<string, InteractionFacts>;
}

/** The facts whose change matters to a metric or to a reader; times of reading do not. */
const MATTERS = ['rating', 'status', 'solvedAt', 'reopens', 'replies', 'assignees'] as const;

/**
 * Compares what the ledger holds of a record with a fresh reading of it. `stored` are the newest facts
 * kept of it. When the record itself could not be read, or the look is older than they are, nothing is changed.
 */
export async function verifyVisit(
  tagged: readonly TaggedPiece[],
  stored: RecordFacts | null,
  visit: Visit,
  now: Date,
): Promise<Verification> {
  const missing = visit.lacks.map(({ part }) => part);
  const isOlder = stored !== null && Date.parse(visit.facts.readAt) < Date.parse(stored.readAt);
  if (missing.includes('record') || isOlder) {
    return { changed: false, facts: stored ?? visit.facts, evidence: {} };
  }

  const facts: RecordFacts = { ...visit.facts };
  // what could not be read this time must not overwrite what was known
  const kept = missing.includes('metrics') ? keysOf(facts) : (['openTickets', 'allTickets'] as const);
  for (const key of kept) Object.assign(facts, { [key]: facts[key] ?? stored?.[key] ?? null });
  const differs = MATTERS.some((field) => !isSame(stored?.[field] ?? null, facts[field]));
  let changed = tagged.length > 0 && (differs || !isSameRenewal(stored?.renewal, facts.renewal));

  const evidence: Record<string, InteractionFacts> = {};
  for (const piece of tagged) {
    const [before, after] = [piece.interactionFacts, await lookAgain(piece, visit, now)];
    if (!after) continue;
    evidence[piece.id] = after;
    changed ||= after.standing !== before?.standing || after.promiseKept !== before.promiseKept;
  }
  return { changed, facts, evidence };
}

/** The interaction's facts now. What cannot be told this time stays as it was; a decided promise stays decided. */
async function lookAgain(piece: TaggedPiece, visit: Visit, now: Date): Promise<InteractionFacts | null> {
  const { interaction, interactionFacts: before } = piece;
  if (!interaction) return null;
  const standing = await checkStanding(piece, visit);
  const by = before?.promisedBy ?? null;
  return {
    standing: standing === 'unchecked' ? (before?.standing ?? standing) : standing,
    promisedBy: by,
    promiseKept:
      before?.promiseKept ??
      (by === null ? null : promiseKept({ at: interaction.at, by }, visit.interactions, visit.covers, now)),
  };
}

/** Equal values; instants may differ in spelling. */
function isSame(a: string | number | null, b: string | number | null): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && Date.parse(a) === Date.parse(b));
}

function isSameRenewal(a: RecordFacts['renewal'] = null, b: RecordFacts['renewal'] = null): boolean {
  return a?.state === b?.state && a?.signedOn === b?.signedOn && a?.dueOn === b?.dueOn;
}

function keysOf<Of extends object>(value: Of): (keyof Of)[] {
  return Object.keys(value) as (keyof Of)[];
}
