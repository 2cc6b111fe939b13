import type { PaperRow } from '@/lib/model/papers';
import { addDays, latest } from '@/lib/progress/span';
import type { GateGiven } from './gates/gate-given';
import { papersOf } from './material';
import { wordsIn } from './words/words-in';

/** One thing a review says that its reader should have heard of before. */
export interface SurprisePoint {
  /** `metric:<id>`, `flag:<id>`, `evidence:<id>`, `gap:<id>`, `rating:<row>` */
  key: string;
  kind: 'metric' | 'flag' | 'evidence' | 'gap' | 'rating';
  /** metric, piece, gap or row */
  about: string;
  raised: boolean;
}

export interface Surprises {
  points: SurprisePoint[];
  /** those that no check-in raised */
  never: SurprisePoint[];
  /** check-ins of the period that were shared */
  checkIns: number;
}

type CheckIns = readonly PaperRow<'checkIn'>[];

/**
 * The points of a review, and which of them a check-in of the period raised. Points are: scored metrics with a
 * figure, signs on them, pieces the manager asks about or objects to, gaps, and ratings other than 3. A check-in
 * raises a metric by a figure in its snapshot or by its name; a sign by its name in words, or by a guardrail past
 * its limit in the snapshot; a piece by having discussed it; a gap or a rating by name, by its pieces, or by most of
 * its own words.
 */
export function surprisesOf(given: Omit<GateGiven, 'template'>): Surprises {
  const { review, material, progress, today } = given;
  const checkIns = papersOf(material, 'checkIn').filter(
    ({ removed, paper }) =>
      !removed && paper.on >= review.from && paper.on <= addDays(latest(review.to, today), 1),
  );
  const discussed = new Set(checkIns.flatMap(({ paper }) => paper.evidence));
  const said = saidIn(checkIns);
  const isNamed = (about: string): boolean => namesOf(given, about).some((name) => holds(said, name));
  const inSnapshot = (metric: string): boolean =>
    checkIns.some(({ paper }) => paper.snapshot.some((one) => one.metric === metric && one.value !== null));
  const point = (kind: SurprisePoint['kind'], about: string, raised: boolean): SurprisePoint => ({
    key: `${kind}:${about}`,
    kind,
    about,
    raised,
  });
  const scored = progress.rows.filter(({ role, value }) => role === 'scored' && value !== null);
  const flagged = new Set(progress.flags.map(({ metric }) => metric));
  const points = [
    ...scored.map(({ metric }) => point('metric', metric, inSnapshot(metric) || isNamed(metric))),
    ...[...flagged].map((metric) => point('flag', metric, signWasSeen(metric) || isNamed(metric))),
    ...review.marks
      .filter(({ mark }) => mark !== 'endorsed')
      .map(({ evidence }) => point('evidence', evidence, discussed.has(evidence))),
    ...review.gaps.map(({ id, about, text }) =>
      point('gap', id, (about !== '' && isNamed(about)) || sharesWords(said, text)),
    ),
    ...review.ratings
      .filter(({ rating }) => rating !== null && rating !== 3)
      .map(({ row, evidence }) =>
        point('rating', row, isNamed(row) || evidence.some((id) => discussed.has(id))),
      ),
  ];
  const unique = [...new Map(points.map((one) => [one.key, one])).values()];
  return { points: unique, never: unique.filter(({ raised }) => !raised), checkIns: checkIns.length };

  /** Whether a snapshot held the metric beside a guardrail of it that was past its limit. */
  function signWasSeen(metric: string): boolean {
    const guards = progress.rows.find((row) => row.metric === metric)?.guardrails ?? [];
    return checkIns.some(({ paper: { snapshot } }) => {
      if (!snapshot.some((one) => one.metric === metric && one.value !== null)) return false;
      return guards.some((guard) => {
        if (guard.kind !== 'metric' || guard.limit === null) return false;
        const value = snapshot.find((one) => one.metric === guard.metric)?.value ?? null;
        const direction = progress.rows.find((row) => row.metric === guard.metric)?.direction;
        if (value === null) return false;
        return direction === 'up' ? value < guard.limit : value > guard.limit;
      });
    });
  }
}

/** By what a metric or row may have been called: its id, the plan's own name, and what the caller knows. */
function namesOf({ material, namesOf: known }: Omit<GateGiven, 'template'>, about: string): string[] {
  const own = material.plan.metrics.find(({ metric }) => metric === about)?.own?.name;
  return [about, ...(own ? [own] : []), ...(known?.(about) ?? [])];
}

/** Everything written down in conversations: notes and actions, one list of words each. */
function saidIn(checkIns: CheckIns): string[] {
  return checkIns
    .flatMap(({ paper }) => [paper.notes, ...paper.actions.map(({ text }) => text)])
    .map(
      (text) =>
        ` ${wordsIn(text)
          .map(({ plain }) => plain)
          .join(' ')} `,
    );
}

function holds(said: readonly string[], name: string): boolean {
  const words = wordsIn(name).map(({ plain }) => plain);
  return words.length > 0 && said.some((text) => text.includes(` ${words.join(' ')} `));
}

/** Words that carry a meaning are rarely shorter. */
const LONG = 5;
const ENOUGH = 3;

/** Whether one conversation holds at least half of the longer words of a text, and three of them. */
function sharesWords(said: readonly string[], text: string): boolean {
  const words = new Set(wordsIn(text).flatMap(({ plain }) => (plain.length >= LONG ? plain : [])));
  return said.some((one) => {
    const shared = [...words].filter((word) => one.includes(` ${word} `)).length;
    return shared >= ENOUGH && 2 * shared >= words.size;
  });
}
