import { uuid } from '../progress/make-given';
import { bad, type GateCase, rated, review } from './gate-parts';
import { figure, pieces, sampleMaterial, sampleReview, withFigures } from './sample-review';

/** Gates of the ratings. */
export const ratingGates: GateCase[] = [
  {
    gate: 'notRated',
    what: 'a row without a rating',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ rating: null }),
    mended: () => rated({}),
  },
  {
    gate: 'notRated',
    what: 'a row of the plan that the review does not hold',
    section: 'ratings',
    about: 'clarity',
    shut: () => review({ ratings: sampleReview().ratings.slice(0, 1) }),
    mended: () => rated({}),
  },
  {
    gate: 'noRationale',
    what: 'a rating without a line',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ rationale: '  ' }),
    mended: () => rated({ rationale: 'The customer knew.' }),
  },
  {
    gate: 'needsEvidence',
    what: 'a 4 on nothing',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ evidence: [] }),
    mended: () => rated({ rating: 3, evidence: [] }, { rating: 4, evidence: [pieces.october.id] }),
  },
  {
    gate: 'needsEvidence',
    what: 'a 4 on a piece that is not in the bundle',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ evidence: [uuid(999)] }),
    mended: () => rated({ evidence: [pieces.november.id] }),
  },
  {
    gate: 'needsTwoMonths',
    what: 'a 5 on two pieces of one month',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ rating: 5, evidence: [pieces.october.id, pieces.early.id] }),
    mended: () => rated({ rating: 5, evidence: [pieces.october.id, pieces.november.id] }),
  },
  {
    gate: 'needsTwoMonths',
    what: 'a 1 on one piece named twice',
    section: 'ratings',
    about: 'clarity',
    shut: () => rated({ rating: 1, evidence: [pieces.october.id, pieces.october.id] }),
    mended: () => rated({ rating: 1, evidence: [pieces.october.id, pieces.december.id] }),
  },
  {
    gate: 'allTheSame',
    what: 'rows alike without a word',
    section: 'ratings',
    shut: () => rated({ rating: 3, evidence: [] }),
    mended: () =>
      review({
        sameRatings: 'Both rows rest on the same threads with the customer.',
        ratings: sampleReview().ratings.map((one) => ({ ...one, rating: 3 })),
      }),
  },
  {
    gate: 'causesNotSeen',
    what: 'misses in the figures',
    section: 'ratings',
    figures: [2, 0],
    shut: () => ({ material: withFigures(figure('M02', 18, 20)), ...review({ causesSeen: false }) }),
    mended: () => ({ material: withFigures(figure('M02', 18, 20)) }),
  },
  {
    gate: 'causesNotSeen',
    what: 'a missed example',
    section: 'ratings',
    figures: [0, 1],
    shut: () => ({
      material: { ...sampleMaterial(), evidence: [...sampleMaterial().evidence, bad] },
      ...review({ causesSeen: false }),
    }),
    mended: () => review({ causesSeen: false }),
  },
];
