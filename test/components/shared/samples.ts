import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { recordKey } from '@/lib/model/record-key';
import type { EvidenceRow, Rollup } from '@/lib/model/rollup';

/** A Monday morning in the middle of the sample plan. */
export const TODAY = new Date('2026-11-23T10:00:00Z');

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** One piece of evidence; `seq` also makes its id and ticket number. */
export function evidence(seq: number, change: Partial<EvidenceRow> = {}): EvidenceRow {
  const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: String(48000 + seq) };
  const at = new Date(TODAY.getTime() - seq * 3_600_000).toISOString();
  return {
    id: uuid(seq),
    seq,
    record,
    recordKey: recordKey(record),
    customer: 'ab'.repeat(32),
    interaction: { key: `audit:${seq}`, alias: null, kind: 'reply', at, hash: 'cd'.repeat(32) },
    quote: null,
    words: `Words of piece ${seq}`,
    metrics: ['M01'],
    outcome: null,
    colleague: false,
    story: false,
    facts: {
      readAt: at,
      updatedAt: at,
      status: 'solved',
      solvedAt: at,
      rating: 'good',
      reopens: 0,
      replies: 3,
      assignees: 1,
      firstReply: null,
      customerWait: { calendar: 190, business: 120 },
      fullResolution: null,
      openTickets: 2,
      allTickets: 31,
    },
    interactionFacts: { standing: 'exact', promisedBy: null, promiseKept: null },
    capturedAt: at,
    adapter: 'zendesk 2026-11',
    retracted: false,
    editedAt: null,
    ...change,
  };
}

/** An agreed line of the plan. */
export function agreed(metric: string, change: Partial<PlanMetric> = {}): PlanMetric {
  return {
    ...blankMetric(metric),
    weight: 30,
    role: 'scored',
    baseline: 70,
    target: 78,
    stretch: 85,
    ...change,
  };
}

/** A plan for the last quarter of 2026 with one line of each kind. */
export function plan(change: Partial<Plan> = {}): Plan {
  return {
    ...blankPlan({
      id: uuid(999),
      role: 'supportEngineer',
      from: '2026-10-01',
      to: '2026-12-31',
      timeZone: 'UTC',
      createdAt: '2026-10-01T08:00:00Z',
    }),
    metrics: [
      agreed('M01'),
      agreed('M08', { direction: 'down', baseline: 14, target: 10, stretch: 7, weight: 20 }),
      agreed('M12', { timing: 'leading', baseline: 85, target: 95, stretch: 98, weight: 5, leadsTo: 'M01' }),
      agreed('M02', { role: 'context', weight: 0, baseline: null, target: null, stretch: null }),
      agreed('M15', { role: 'context', weight: 0, baseline: null, target: null, stretch: null }),
    ],
    ...change,
  };
}

/** One week's counts of a metric. */
export function rollup(metric: string, change: Partial<Rollup> = {}): Rollup {
  return { metric, week: '2026-11-16', tagged: 50, records: 50, known: 50, good: 44, apart: 0, ...change };
}
