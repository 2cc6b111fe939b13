import { presetPlan } from '@/lib/catalogue/preset-plan';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { SharedEvidence } from '@/lib/model/bundle';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { blankReview } from '@/lib/review/blank-review';
import type { ReviewMaterial } from '@/lib/review/material';

/** The day the sample review is written. */
export const WRITTEN = '2027-01-08';

export const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const hex = (n: number) => n.toString(16).padStart(64, '0');

/** Pieces by month of the sample period: October, November, December. */
const MONTHS = [9, 11, 14] as const;

/** The agreed plan of Ana Ferrer for the last quarter of 2026. */
export function samplePlan(change: Partial<Plan> = {}): Plan {
  const createdAt = '2026-10-01T08:00:00Z';
  const plan = presetPlan('supportEngineer', {
    id: uuid(999),
    today: new Date('2026-10-02T08:00:00Z'),
    timeZone: 'Europe/Madrid',
    createdAt,
    t,
  });
  return {
    ...plan,
    from: '2026-10-01',
    to: '2026-12-31',
    validFrom: '2026-10-01',
    people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
    agreed: {
      employee: { name: 'Ana Ferrer', on: '2026-10-02' },
      manager: { name: 'Dana Ruiz', on: '2026-10-02' },
      how: 'together',
    },
    ...change,
  };
}

/** One piece; `n` makes its id, ticket, day, and what stands in it. */
export function samplePiece(n: number, change: Partial<SharedEvidence> = {}): SharedEvidence {
  const month = n < MONTHS[0] ? 10 : n < MONTHS[0] + MONTHS[1] ? 11 : 12;
  const at = new Date(Date.UTC(2026, month - 1, 1 + (n % 27), 9, 31)).toISOString();
  const standing = n % 7 === 3 ? 'changed' : n % 11 === 5 ? 'gone' : n % 5 === 4 ? 'unchecked' : 'exact';
  const facts = {
    readAt: at,
    updatedAt: at,
    status: 'solved',
    solvedAt: at,
    rating: n % 9 === 2 ? 'bad' : 'good',
    reopens: 0,
    replies: 3,
    assignees: 1,
    firstReply: null,
    customerWait: { calendar: 190, business: 120 },
    fullResolution: null,
    openTickets: 2,
    allTickets: 31,
  };
  return {
    id: uuid(n + 1),
    record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: String(48213 + 7 * n) },
    customer: hex(0xab00 + (n % 6)),
    interaction: { key: `audit:${n}`, alias: null, kind: 'reply', at, hash: hex(n) },
    quote:
      n % 2 === 0
        ? {
            text: 'It ran. Thank you Mara, we would have missed the close.',
            masks: [{ kind: 'person', start: 18, end: 22 }],
          }
        : null,
    words:
      n % 2 === 0
        ? 'Finance could close the month on time; I checked the run before they asked.'
        : `Found the cause of case ${n} and wrote down how to tell it.`,
    metrics: n % 3 === 0 ? ['M12'] : ['M01'],
    outcome: 'helped',
    colleague: n % 8 === 1,
    story: n === 4,
    facts,
    interactionFacts: { standing: 'exact', promisedBy: null, promiseKept: null },
    capturedAt: at,
    adapter: 'zendesk 2026-11',
    editedAt: n === 6 ? at : null,
    earlierWords: n === 6 ? ['Checked the run.'] : [],
    factsNow: n % 7 === 3 ? { ...facts, readAt: '2026-12-20T10:00:00Z', rating: 'bad' } : facts,
    standing: { standing, promisedBy: null, promiseKept: null },
    checkedAt: standing === 'unchecked' ? null : '2026-12-20T10:00:00Z',
    ...change,
  };
}

/** One month's rate as an import brought it. */
function imported(metric: string, good: number, n: number, seq: number): MeasurementRow {
  return {
    id: uuid(0x5000 + seq),
    metric,
    from: '2026-10-01',
    to: '2026-12-31',
    figure: { kind: 'rate', good, n, apart: 0, unknown: 3 },
    mix: [],
    note: '',
    batch: uuid(0x6000 + seq),
    origin: {
      kind: 'import',
      name: 'q4.csv',
      format: 'periods',
      source: 'Zendesk Explore, satisfaction',
      exportedOn: '2027-01-02',
      rows: n,
      leftOut: 0,
      hash: hex(seq),
    },
    readAt: '2027-01-03T09:00:00Z',
    withdrawn: false,
    seq,
  };
}

function paper<N extends PaperRow['noun']>(n: number, row: PaperRow<N>['paper']): PaperRow {
  const at = '2026-12-15T09:00:00Z';
  return {
    id: uuid(0x7000 + n),
    noun: row.noun,
    paper: row,
    writtenAt: at,
    changedAt: at,
    versions: 1,
    removed: false,
  } as PaperRow;
}

/** What Ana handed over: 34 pieces, figures of two metrics, her readings, a draw, a check-in. */
export function sampleMaterial(change: Partial<ReviewMaterial> & { pieces?: number } = {}): ReviewMaterial {
  const { pieces = 34, ...rest } = change;
  const plan = rest.plan ?? samplePlan();
  return {
    head: {
      format: 'throughline bundle',
      version: 1,
      id: uuid(0x8000),
      madeAt: '2027-01-05T10:00:00Z',
      by: { name: 'Ana Ferrer', signer: { alg: 'Ed25519', x: hex(7) } },
      to: 'Dana Ruiz',
      purpose: 'Review of the last quarter',
      from: '2026-10-01',
      until: '2026-12-31',
      plan: { id: plan.id, version: plan.version },
      checkpoint: { size: 212, root: hex(8), head: hex(9) },
      records: Array.from({ length: pieces + 6 }, (_, at) => hex(at + 100)),
      parts: { pieces: hex(1), papers: hex(2), figures: hex(3), consistency: hex(4), proofs: hex(5) },
    },
    plan,
    versions: [plan],
    evidence: Array.from({ length: pieces }, (_, n) => samplePiece(n)).sort((a, b) =>
      a.capturedAt < b.capturedAt ? 1 : -1,
    ),
    papers: [
      paper(1, {
        noun: 'reading',
        on: '2026-12-20',
        from: '2026-10-01',
        to: '2026-12-31',
        metric: 'M01',
        text: 'Steady since the note on file names. The two misses in December were the export defect.',
      }),
      paper(2, {
        noun: 'draw',
        on: '2026-11-10',
        week: '2026-11-09',
        list: 'Solved in week 45',
        size: 40,
        seed: 7,
        drawn: [
          { ref: '48220', evidence: uuid(2), skipped: '' },
          { ref: '48300', evidence: null, skipped: 'Merged into another one' },
        ],
      }),
      paper(3, {
        noun: 'checkIn',
        on: '2026-11-12',
        with: 'Dana Ruiz',
        snapshot: [],
        evidence: [],
        notes: 'Talked about satisfied resolution and the export defect.',
        actions: [],
        next: null,
        shared: true,
      }),
    ],
    figures: {
      asOf: '2027-01-05T10:00:00Z',
      rollups: [],
      measurements: [imported('M01', 44, 50, 1), imported('M12', 19, 21, 2)],
      earlier: [],
    },
    ...rest,
  };
}

/** A review of it that nobody has written anything into. */
export function sampleReview(
  material: ReviewMaterial = sampleMaterial(),
  change: Partial<Review> = {},
): Review {
  return {
    ...blankReview({
      id: uuid(0x9000),
      material,
      template: defaultTemplate(t),
      manager: 'Dana Ruiz',
      today: WRITTEN,
    }),
    ...change,
  };
}
