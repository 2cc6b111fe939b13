import type { MetricId } from '@/lib/model/evidence';
import type { Challenge, PaperRow } from '@/lib/model/papers';
import { type ChallengeState, challenged, type Figure } from './challenge';
import { type Reading, rateOf } from './reading';
import { overlaps, type Span } from './span';

/** An objection to a metric's figure, with the figure both ways. Both stay visible for good. */
export interface Contest {
  id: string;
  state: ChallengeState;
  /** with the challenged point, and without it; null: what the objection takes out cannot be counted */
  with: Figure;
  without: Figure | null;
  /** which of the two is the one that counts */
  counts: 'with' | 'without';
}

export type ChallengeRow = PaperRow<'challenge'>;

/** Where an objection stands. */
export function challengeState({ decision }: Challenge): ChallengeState {
  return decision?.outcome ?? 'pending';
}

/** Whether an objection was accepted in a way that changes the figure; a mere note beside it does not. */
export function excludes({ paper }: ChallengeRow): boolean {
  return paper.decision?.outcome === 'accepted' && paper.treatment !== 'annotate';
}

/**
 * Objections to one metric's figure of a period, oldest first. An objection belongs to the period it names;
 * one that names none, to the period it was raised in. One to a measurement belongs to every period in which
 * that measurement could count.
 */
export function challengesOf(
  rows: readonly ChallengeRow[],
  metric: MetricId,
  period: Span,
  measurements: ReadonlySet<string>,
): ChallengeRow[] {
  const belongs = ({ removed, paper }: ChallengeRow): boolean => {
    const { about } = paper;
    if (removed || about.kind === 'rating' || about.metric !== metric) return false;
    if (about.kind === 'measurement') return measurements.has(about.measurement);
    return overlaps(paper.period ?? { from: paper.raisedOn, to: paper.raisedOn }, period);
  };
  return rows.filter(belongs).sort(inOrder);
}

function inOrder(a: ChallengeRow, b: ChallengeRow): number {
  const [one, other] = [`${a.paper.raisedOn} ${a.id}`, `${b.paper.raisedOn} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Measurements that an accepted objection took out as a whole. */
export function struckMeasurements(rows: readonly ChallengeRow[]): Set<string> {
  return new Set(rows.filter(excludes).flatMap((row) => wholeMeasurement(row) ?? []));
}

/** The measurement an objection is about, when it is about all of it and not about some of its cases. */
export function wholeMeasurement({ paper: { about, cases } }: ChallengeRow): string | null {
  return about.kind === 'measurement' && cases === null ? about.measurement : null;
}

/** Takes the cases of accepted objections out of a rate. One piece of evidence goes once, however often it was objected to. */
export function takeOut(
  reading: Reading,
  rows: readonly ChallengeRow[],
): { reading: Reading; out: Set<string> } {
  const out = new Set<string>();
  const gone = new Set<string>();
  let left = reading;
  for (const row of rows.filter(excludes)) {
    const { about, cases, treatment } = row.paper;
    const evidence = about.kind === 'evidence' ? about.evidence : null;
    if (cases && evidence !== null && gone.has(evidence)) out.add(row.id);
    if (!cases || !fits(left, cases) || out.has(row.id)) continue;
    const good = left.good - cases.good;
    const n = (left.n ?? 0) - cases.n;
    const apart = left.apart + (treatment === 'setApart' ? cases.n : 0);
    left = { ...left, good, n, apart, ...rateOf(good, n) };
    out.add(row.id);
    if (evidence !== null) gone.add(evidence);
  }
  return { reading: left, out };
}

/** Whether so many cases can be among those of a reading. */
function fits({ kind, good, n }: Reading, cases: { good: number; n: number }): boolean {
  if (kind !== 'rate' || n === null || cases.good > cases.n) return false;
  return cases.good <= good && cases.n - cases.good <= n - good;
}

/** An objection to some cases, both ways around the figure that counts. */
export function contestCases(row: ChallengeRow, counting: Reading, out: ReadonlySet<string>): Contest {
  const { cases } = row.paper;
  const state = challengeState(row.paper);
  const asIs = { id: row.id, state, with: figureOf(counting), without: null, counts: 'with' } as const;
  if (!cases || counting.n === null) return asIs;
  if (out.has(row.id)) {
    const all = { good: counting.good + cases.good, n: counting.n + cases.n };
    return { id: row.id, state, ...challenged(all, cases, 'accepted') };
  }
  if (state === 'accepted' || !fits(counting, cases)) return asIs;
  return { id: row.id, state, ...challenged({ good: counting.good, n: counting.n }, cases, state) };
}

/** The bare figure of a reading. */
export function figureOf({ good, n, value, interval }: Reading): Figure {
  return { good, n, value, interval };
}
