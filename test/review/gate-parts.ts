import type { Noun } from '@/lib/model/papers';
import type { Objection, Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';
import type { GateGiven } from '@/lib/review/gates/gate-given';
import { keptKey } from '@/lib/review/kept-words';
import type { GateKind } from '@/lib/review/review-gate';
import { measured, rate, row, uuid } from '../progress/make-given';
import { figure, listed, piece, pieces, sampleReview, withFigures } from './sample-review';

/** One way in which a gate shuts, and one in which it opens again. */
export interface GateCase {
  gate: GateKind;
  what: string;
  section: ReviewSection;
  about?: string;
  figures?: (string | number)[];
  /** unless said otherwise it does */
  blocks?: boolean;
  shut: () => Partial<GateGiven>;
  mended: () => Partial<GateGiven>;
}

export const review = (over: Partial<Review>): Partial<GateGiven> => ({ review: sampleReview(over) });
export const rated = (
  one: Partial<Review['ratings'][number]>,
  other: Partial<Review['ratings'][number]> = {},
) => {
  const [first, second] = sampleReview().ratings;
  return review({
    ratings: [first && { ...first, ...other }, second && { ...second, ...one }].flatMap((row) => row ?? []),
  });
};
export const [gap] = sampleReview().gaps;
export const gapWith = (over: Partial<Review['gaps'][number]>) =>
  review({ gaps: gap ? [{ ...gap, ...over }] : [] });
export const strength = {
  id: uuid(603),
  text: 'Names causes',
  evidence: [],
  opportunity: 'Lead the export group',
};
export const objection = (over: Partial<Objection> = {}): Objection => ({
  id: uuid(604),
  about: { kind: 'evidence', evidence: pieces.early.id },
  by: 'manager',
  reason: 'wrongRecord',
  statement: 'The record is from another customer.',
  treatment: 'leaveOut',
  cases: null,
  on: '2027-01-04',
  dueOn: '2027-01-18',
  decider: 'Robin Vale',
  decision: null,
  ...over,
});
export const refused = (by: string): Objection['decision'] => ({
  outcome: 'refused',
  why: 'It is the same.',
  by,
  on: '2027-01-06',
});
export const bad = piece(905, {
  capturedAt: '2026-10-20T10:41:00Z',
  factsNow: { ...piece(905).facts, rating: 'bad' },
});
export const late = [1, 2, 3].map((n) => piece(910 + n, { capturedAt: '2026-12-29T10:00:00Z' }));
export const breach = () => withFigures(figure('M02', 95, 100), figure('M07', 30, 100));
/** three months in which nothing moves */
export const flat = (...papers: readonly { noun: Noun }[]) => {
  const months = ['2026-10', '2026-11', '2026-12'].map((month, at) =>
    measured({ from: `${month}-01`, to: `${month}-${[31, 30, 31][at]}`, figure: rate(43, 50) }),
  );
  const material = withFigures(...months, figure('M07', 0, 40));
  return { ...material, papers: [...material.papers, ...listed(...papers)] };
};
export const obstacle = row<'obstacle'>(
  {
    noun: 'obstacle',
    on: '2026-11-01',
    text: 'The old form',
    effect: '',
    metrics: ['M02'],
    owner: '',
    status: 'open',
  },
  503,
);
export const flagNote = row<'flagNote'>(
  { noun: 'flagNote', metric: 'M07', on: '2026-12-02', text: 'Seen: the launch.', by: 'employee' },
  504,
);
export const kept = (item: string, kind: 'absolute' | 'vaguePraise', words: string) =>
  keptKey(item, { kind, words });
export const always = { rationale: 'Always on time for the customer.' };
