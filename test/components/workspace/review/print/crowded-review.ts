import type { PrintProps } from '@/components/workspace/review/print/print-props';
import { progressIn } from '@/components/workspace/review/work-out';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import { sampleMaterial, samplePiece, samplePlan, sampleReview, uuid, WRITTEN } from '../sample-material';

const hex = (n: number) => n.toString(16).padStart(64, '9');

/** A plan with seven scored metrics, one of them its own with a long name. */
function crowdedPlan(): Plan {
  const plan = samplePlan();
  const [first, second] = plan.metrics.filter(({ role }) => role === 'scored');
  if (!first || !second) throw new Error('the preset has no metrics');
  const own = {
    ...second,
    metric: 'L09',
    own: {
      name: 'Customers who closed their month on time, enterprise and mid-size',
      unit: 'percent' as const,
      family: 'satisfaction' as const,
      activity: false,
    },
    direction: 'up' as const,
    baseline: 80,
    target: 90,
    stretch: 95,
    floor: null,
  };
  const seventh = { ...first, metric: 'M09', own: null };
  const weights: Record<string, number> = { L09: 10, M09: 10 };
  const scored = [...plan.metrics.filter(({ role }) => role === 'scored'), own, seventh];
  let left = 80;
  const count = scored.length - 2;
  const metrics = scored.map((metric, index) => {
    const weight = weights[metric.metric] ?? (index === count - 1 ? left : Math.floor(80 / count));
    if (!(metric.metric in weights)) left -= weight;
    return {
      ...metric,
      weight,
      source: 'import' as const,
      baseline: metric.baseline ?? 60,
      target: metric.target ?? 75,
    };
  });
  const rubricWeight = 0;
  return {
    ...plan,
    title: 'Senior support engineer for exports, billing and the month-end close',
    purpose: 'Talk about the work on the same facts, and decide together what comes next.',
    metrics: [...metrics, ...plan.metrics.filter(({ role }) => role !== 'scored')],
    rubric: plan.rubric.map((row) => ({ ...row, weight: rubricWeight })),
    constraints: 'Two product releases fall into the period; the export defect is with product.',
    context: {
      tenure: '3 years, 1 in this team',
      partTime: '80 %',
      territory: 'Iberia',
      productArea: 'Exports and billing',
      other: 'On call in weeks 41, 45 and 49',
    },
    map: { ...plan.map, otherCauses: 'The price change in November; the holiday weeks.' },
  };
}

function measured(metric: string, good: number, n: number, seq: number): MeasurementRow {
  const [row] = sampleMaterial().figures.measurements;
  if (!row) throw new Error('the sample has no figures');
  return {
    ...row,
    id: uuid(0x5100 + seq),
    batch: uuid(0x6100 + seq),
    metric,
    figure: { kind: 'rate', good, n, apart: 2, unknown: 3 },
    seq,
  };
}

function paperRow(n: number, paper: PaperRow['paper']): PaperRow {
  const at = '2026-12-15T09:00:00Z';
  return {
    id: uuid(0x7100 + n),
    noun: paper.noun,
    paper,
    writtenAt: at,
    changedAt: at,
    versions: 1,
    removed: false,
  } as PaperRow;
}

const LONG =
  'The queue for exports was reorganised in October, which moved the hard cases to this desk; the figure fell for three weeks and came back once the note on file names was read by the customers it was written for.';

/** 34 pieces, seven metrics, everything written: the fullest review that should ever have to be printed. */
export function crowdedReview(change: Partial<Review> = {}): PrintProps {
  const plan = crowdedPlan();
  const scored = plan.metrics.filter(({ role }) => role === 'scored').map(({ metric }) => metric);
  const base = sampleMaterial();
  const material: ReviewMaterial = {
    ...base,
    plan,
    versions: [plan],
    evidence: Array.from({ length: 34 }, (_, n) =>
      samplePiece(n, {
        metrics: [
          scored[n % scored.length] ?? 'M01',
          ...(n % 4 === 0 && n % scored.length !== 0 ? ['M01'] : []),
        ],
      }),
    ).sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
    papers: [
      ...base.papers,
      ...scored.slice(1, 4).map((metric, n) =>
        paperRow(n, {
          noun: 'reading',
          on: '2026-12-21',
          from: plan.from,
          to: plan.to,
          metric,
          text: LONG,
        }),
      ),
      paperRow(20, {
        noun: 'objective',
        on: '2026-12-21',
        about: 'clarity',
        text: 'Write up the export cases so that others can close them.',
        step: 'One article a month, read by two colleagues',
        support: 'Two hours a week, Tomás as reader',
        outcome: 'M01',
        due: '2027-03-31',
        milestones: [],
      }),
      paperRow(21, { noun: 'absence', from: '2026-12-23', to: '2026-12-31' }),
      paperRow(22, {
        noun: 'challenge',
        about: { kind: 'number', metric: 'M01' },
        reason: 'tooling',
        statement: 'Four of the misses are the export defect, which I reported on the day.',
        evidence: [],
        treatment: 'setApart',
        cases: { good: 0, n: 4 },
        period: { from: plan.from, to: plan.to },
        raisedBy: 'employee',
        raisedOn: '2026-12-18',
        dueOn: '2027-01-01',
        decider: 'Inés Vidal',
        rater: 'Dana Ruiz',
        decision: null,
      }),
    ],
    figures: {
      ...base.figures,
      measurements: scored.map((metric, n) => measured(metric, 40 - n, 50 + n * 7, n + 1)),
    },
  };
  const ids = (...numbers: number[]) => numbers.map((n) => uuid(n + 1));
  const review = sampleReview(material, {
    marks: [
      ...[0, 2, 5, 9, 14, 20].map((n) => ({
        evidence: uuid(n + 1),
        mark: 'endorsed' as const,
        text: '',
        on: '2027-01-07',
      })),
      { evidence: uuid(12), mark: 'asked', text: 'Was this before or after the release?', on: '2027-01-07' },
      {
        evidence: uuid(18),
        mark: 'challenged',
        text: 'The customer was handed over before the reply.',
        on: '2027-01-07',
      },
    ],
    comments: scored.map((metric) => ({ metric, text: LONG })),
    causes: scored
      .slice(0, 3)
      .map((metric) => ({ metric, text: 'The new release shortened the form in the same month.' })),
    flags: [{ metric: 'M01', text: 'Talked about it in November: the faster answer did not cost quality.' }],
    obstacles: [{ metric: scored[2] ?? 'M01', text: 'The export defect was open until 20 November.' }],
    causesSeen: true,
    ratings: plan.rubric.map(({ row }, n) => ({
      row,
      rating: [4, 3, 5, 2, 3][n] ?? 3,
      rationale: 'Names what the customer is trying to do before the fault, in every case looked at.',
      evidence: ids(n, n + 5, n + 11),
    })),
    context: {
      resources: 'The team was one short until December; two of the four weeks on call fell to Ana.',
      priorities: 'Exports came before billing from November on.',
      market: 'Three customers merged; their month-end moved by a week.',
    },
    surprises: [{ point: 'gap:x', why: 'Seen only while this was written.' }],
    story: { evidence: uuid(5), reason: '' },
    recency: 'The release came in December, and with it the cases.',
    gaps: [
      {
        id: uuid(0xa001),
        about: 'clarity',
        text: 'Answers to finance customers are right and long.',
        step: 'Begin with the one line they can act on',
        owner: 'Ana Ferrer, with Dana Ruiz as reader',
        due: '2027-02-28',
        outcome: 'M01',
        resource: 'Course on plain writing, two hours a week',
      },
    ],
    strengths: [
      {
        id: uuid(0xa002),
        text: 'Finds the cause and writes it down.',
        evidence: ids(1, 4),
        opportunity: 'Leads the article group for exports.',
      },
    ],
    recognition: [
      {
        id: uuid(0xa003),
        kind: 'team',
        who: 'Exports team',
        what: 'Fixed the defect in four days once it was reproduced.',
        evidence: ids(3),
        on: '2026-11-24',
      },
      {
        id: uuid(0xa004),
        kind: 'person',
        who: 'Bea Lund',
        what: 'Read every article within a day.',
        evidence: [],
        on: '2026-12-02',
      },
    ],
    objections: [
      {
        id: uuid(0xa005),
        about: { kind: 'evidence', evidence: uuid(18) },
        by: 'manager',
        reason: 'wrongPerson',
        statement: 'The customer was handed over before the reply that is quoted.',
        treatment: 'reassign',
        cases: { good: 1, n: 1 },
        on: '2027-01-07',
        dueOn: '2027-01-21',
        decider: 'Inés Vidal',
        decision: { outcome: 'accepted', why: 'The reply is Bea’s.', by: 'Inés Vidal', on: '2027-01-08' },
      },
    ],
    appeal: { decider: 'Inés Vidal', days: 14 },
    answers: [
      { item: 'rating:empathy', answer: 'understood', text: '', on: '2027-01-09' },
      { item: 'rating:clarity', answer: 'question', text: 'Which answers were looked at?', on: '2027-01-09' },
      {
        item: 'metric:M01',
        answer: 'understood',
        text: 'Agreed, and the export defect explains December.',
        on: '2027-01-09',
      },
      {
        item: `gap:${uuid(0xa001)}`,
        answer: 'understood',
        text: 'I would like to start in February.',
        on: '2027-01-09',
      },
    ],
    signatures: {
      manager: signed('Dana Ruiz', '2027-01-08T15:00:00Z', 1),
      employee: signed('Ana Ferrer', '2027-01-10T10:00:00Z', 2),
    },
    ...change,
  });
  return {
    material,
    review,
    template: defaultTemplate(t),
    progress: progressIn(material, review),
    today: WRITTEN,
  };
}

function signed(name: string, at: string, n: number) {
  return {
    name,
    at,
    hash: hex(n),
    signer: { alg: 'Ed25519' as const, x: hex(n + 10) },
    signature: hex(n).repeat(2),
  };
}
