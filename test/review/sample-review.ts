import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { SharedEvidence } from '@/lib/model/bundle';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import { progressOf } from '@/lib/progress/progress-of';
import { blankReview } from '@/lib/review/blank-review';
import type { GateGiven } from '@/lib/review/gates/gate-given';
import { papersOf, type ReviewMaterial } from '@/lib/review/material';
import { sampleEvidence } from '../exchange/sample-evidence';
import { measured, metricOf, planOf, quarter, rate, row, uuid } from '../progress/make-given';

const signer = { alg: 'Ed25519', x: 'a1'.repeat(32) } as const;
const EMPTY = '00'.repeat(32);

export const template = defaultTemplate((key) => key);

/** A piece as it came with a bundle; the number makes its id. */
export function piece(number: number, over: Partial<SharedEvidence> = {}): SharedEvidence {
  const { seq, recordKey, retracted, ...kept } = sampleEvidence({ id: uuid(number) });
  return {
    ...kept,
    metrics: ['M02'],
    editedAt: null,
    earlierWords: [],
    factsNow: kept.facts,
    standing: kept.interactionFacts,
    checkedAt: '2026-12-30T10:00:00Z',
    ...over,
  };
}

export const pieces = {
  october: piece(901, { capturedAt: '2026-10-14T10:41:00Z' }),
  november: piece(902, { capturedAt: '2026-11-20T10:41:00Z' }),
  early: piece(903, { capturedAt: '2026-10-30T10:41:00Z' }),
  december: piece(904, { capturedAt: '2026-12-28T10:41:00Z' }),
};

const map: Plan['map'] = {
  nodes: [
    { id: 'n1', kind: 'activity', text: 'Answers tickets' },
    { id: 'n2', kind: 'behaviour', text: 'Names the cause' },
    { id: 'n3', kind: 'outcome', text: 'Customers can work again' },
  ],
  links: [
    { from: 'n1', to: 'n2', because: 'It is asked for.', assumption: 'Time.' },
    { from: 'n2', to: 'n3', because: 'They can act.', assumption: 'They read.' },
    { from: 'n3', to: 'M02', because: 'They say so.', assumption: 'They answer.' },
  ],
  otherCauses: '',
};

const anchors = { one: '', three: '', five: '' };

/** CSAT at 18 of 20 with reopenings as its guardrail; two rubric rows; a map with one chain. */
export function samplePlan(over: Partial<Plan> = {}): Plan {
  return planOf(
    [
      metricOf({ guardrails: [{ kind: 'metric', metric: 'M07', limit: 6 }] }),
      metricOf({
        metric: 'M07',
        role: 'guardrail',
        weight: 0,
        direction: 'down',
        baseline: 6,
        target: 4,
        stretch: null,
      }),
    ],
    {
      people: { employee: 'Ana Ruiz', manager: 'Grace Hall' },
      rubric: [
        { row: 'empathy', weight: 10, anchors },
        { row: 'clarity', weight: 10, anchors },
      ],
      map,
      ...over,
    },
  );
}

/** What a manager holds after opening a bundle, unless said otherwise: nothing in it is to be complained of. */
export function sampleMaterial(over: Partial<ReviewMaterial> = {}): ReviewMaterial {
  const plan = over.plan ?? samplePlan();
  return {
    head: {
      format: 'throughline bundle',
      version: 1,
      id: uuid(801),
      madeAt: '2027-01-03T09:00:00Z',
      by: { name: 'Ana Ruiz', signer },
      to: 'Grace Hall',
      purpose: 'Review',
      from: plan.from,
      until: plan.to,
      plan: { id: plan.id, version: plan.version },
      checkpoint: { size: 9, root: EMPTY, head: EMPTY },
      records: [EMPTY],
      parts: { pieces: EMPTY, papers: EMPTY, figures: EMPTY, consistency: EMPTY, proofs: EMPTY },
    },
    plan,
    versions: [plan],
    evidence: [pieces.december, pieces.november, pieces.early, pieces.october],
    papers: listed(reading(), checkIn()),
    figures: {
      asOf: '2027-01-03T09:00:00Z',
      rollups: [],
      measurements: [figure('M02', 20, 20), figure('M07', 0, 40)],
      earlier: [],
    },
    ...over,
  };
}

export function reading() {
  return row<'reading'>(
    {
      noun: 'reading',
      on: '2027-01-02',
      from: '2026-10-01',
      to: '2026-12-31',
      metric: 'M02',
      text: 'Customers answered more often after the summaries.',
    },
    501,
  );
}

/** A conversation that had CSAT on the table. */
export function checkIn(over: Partial<PaperOf<'checkIn'>> = {}) {
  const figure = { n: 20, low: 70, high: 97, target: 92, verdict: 'tooEarly', source: 'import' } as const;
  return row<'checkIn'>(
    {
      noun: 'checkIn',
      on: '2026-11-10',
      with: 'Grace Hall',
      snapshot: [{ metric: 'M02', value: 90, ...figure }],
      evidence: [],
      notes: 'CSAT after weekends.',
      actions: [],
      next: null,
      shared: true,
      ...over,
    },
    502,
  );
}

/** A review that may be signed as it stands. */
export function sampleReview(over: Partial<Review> = {}, material = sampleMaterial()): Review {
  const blank = blankReview({
    id: uuid(701),
    material,
    template,
    manager: 'Grace Hall',
    today: '2027-01-04',
  });
  return {
    ...blank,
    causesSeen: true,
    ratings: [
      { row: 'empathy', rating: 3, rationale: 'Four threads name the customer’s deadline.', evidence: [] },
      {
        row: 'clarity',
        rating: 4,
        rationale: 'Customers knew the next step in the two threads.',
        evidence: [pieces.october.id],
      },
    ],
    context: { resources: 'Nothing notable.', priorities: 'Nothing notable.', market: 'Nothing notable.' },
    story: { evidence: pieces.november.id, reason: '' },
    surprises: [
      { point: 'rating:clarity', why: 'The guide came out after the last talk with the customer.' },
    ],
    gaps: [
      {
        id: uuid(601),
        about: 'M02',
        text: 'CSAT after weekends',
        step: 'Sit in on two calls',
        owner: 'Ana Ruiz',
        due: '2027-03-01',
        outcome: 'M02',
        resource: '',
      },
    ],
    recognition: [
      {
        id: uuid(602),
        kind: 'team',
        who: 'Billing',
        what: 'Answered on the day',
        evidence: [],
        on: '2026-12-01',
      },
    ],
    appeal: { decider: 'Robin Vale', days: 14 },
    ...over,
  };
}

/** Everything a gate looks at, with what is given changed. */
export function given(over: Partial<GateGiven> & { material?: ReviewMaterial } = {}): GateGiven {
  const material = over.material ?? sampleMaterial();
  return {
    material,
    review: sampleReview({}, material),
    progress: progressOf({
      plan: material.plan,
      rollups: material.figures.rollups,
      measurements: material.figures.measurements,
      earlier: material.figures.earlier,
      challenges: papersOf(material, 'challenge'),
      absences: papersOf(material, 'absence'),
      today: new Date(material.figures.asOf),
    }),
    template,
    today: '2027-01-04',
    namesOf: (about) => ({ M02: ['CSAT'], M07: ['Reopen rate'], clarity: ['Clarity'] })[about] ?? [],
    ...over,
  };
}

/** Papers of several kinds as a bundle lists them. */
export function listed(...rows: readonly { noun: Noun }[]): PaperRow[] {
  return rows as PaperRow[];
}

/** The sample with more papers. */
export function withPapers(...papers: readonly { noun: Noun }[]): ReviewMaterial {
  const material = sampleMaterial();
  return { ...material, papers: [...material.papers, ...listed(...papers)] };
}

/** The sample with these figures over the whole period, in place of its own. */
export function withFigures(...measurements: MeasurementRow[]): ReviewMaterial {
  const material = sampleMaterial();
  return { ...material, figures: { ...material.figures, measurements } };
}

/** A rate over the whole period. */
export function figure(metric: string, good: number, n: number): MeasurementRow {
  return measured({ metric, ...quarter, figure: rate(good, n) });
}
