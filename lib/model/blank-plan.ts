import type { Plan } from './plan';
import type { PlanMetric } from './plan-metric';

/** A metric about which nothing was said yet. */
export function blankMetric(metric: string): PlanMetric {
  return {
    metric,
    own: null,
    role: 'context',
    weight: 0,
    timing: 'lagging',
    leadsTo: null,
    delay: null,
    family: 'internal',
    cadence: 'month',
    source: null,
    query: null,
    shared: false,
    teams: '',
    direction: 'up',
    baseline: null,
    target: null,
    stretch: null,
    floor: null,
    band: null,
    minimum: 5,
    guardrails: [],
    definition: '',
    formula: '',
    inclusions: '',
    exclusions: '',
    cut: '',
    reason: '',
    atTarget: '',
    atStretch: '',
    targetReason: null,
    reviewBy: null,
    revisit: null,
    proposedBy: null,
    accepted: { employee: null, manager: null },
  };
}

/** What a plan must be told; everything else starts open. */
type Given = Pick<Plan, 'id' | 'role' | 'from' | 'to' | 'timeZone' | 'createdAt'>;

/** A first version without metrics that nobody agreed to, holding from its first day. */
export function blankPlan(given: Given): Plan {
  return {
    ...given,
    format: 2,
    version: 1,
    title: '',
    purpose: '',
    customerWord: '',
    people: { employee: '', manager: '' },
    validFrom: given.from,
    metrics: [],
    rubric: [],
    map: { nodes: [], links: [], otherCauses: '' },
    context: { tenure: '', partTime: '', territory: '', productArea: '', other: '' },
    constraints: '',
    incentives: [],
    meeting: null,
    totals: true,
    worksCouncil: false,
    change: null,
    agreed: null,
  };
}
