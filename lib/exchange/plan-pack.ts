import * as z from 'zod/mini';
import { blankPlan } from '@/lib/model/blank-plan';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { type PackPreset, type PlanPack, planPackSchema } from '@/lib/model/plan-pack';
import { type FileRead, readOwnJson } from './file-problem';

/** A pack as text, readable with the eye, so that a team can keep it beside its other documents. */
export function writePlanPack(pack: PlanPack): string {
  return `${JSON.stringify(pack, null, 1)}\n`;
}

/** A pack as it came: taken whole or not at all. It is data; nothing in it is ever run. */
export function readPlanPack(text: string): FileRead<PlanPack> {
  const raw = readOwnJson(text, 'throughline plan pack', 1);
  if (!raw.ok) return raw;
  const read = z.safeParse(planPackSchema, raw.value);
  return read.success ? { ok: true, value: read.data } : { ok: false, problem: 'doesNotFit' };
}

/** What a new plan must be told, whatever it starts from. */
type Given = Pick<Plan, 'id' | 'from' | 'to' | 'timeZone' | 'createdAt'>;

/** A trial plan from a pack's preset. Nobody has accepted anything yet, whatever the pack says. */
export function planOfPreset(preset: PackPreset, given: Given): Plan {
  return {
    ...blankPlan({ ...given, role: preset.key }),
    title: preset.name,
    purpose: preset.purpose,
    metrics: preset.metrics.map(
      (metric): PlanMetric => ({ ...metric, proposedBy: null, accepted: { employee: null, manager: null } }),
    ),
    rubric: preset.rubric,
    map: preset.map,
  };
}

/**
 * A draft with what the pack says put into its empty fields. What people wrote stays. Works-council mode can be
 * switched on by a pack and never off, and while it is on no pack brings totals back.
 */
export function putPackInto(plan: Plan, pack: PlanPack): Plan {
  const text = (field: string): string => pack.templates.texts.find((one) => one.field === field)?.text ?? '';
  const worksCouncil = plan.worksCouncil || pack.worksCouncil === true;
  return {
    ...plan,
    customerWord: plan.customerWord || pack.vocabulary.customerWord,
    purpose: plan.purpose || text('purpose'),
    constraints: plan.constraints || text('constraints'),
    map: { ...plan.map, otherCauses: plan.map.otherCauses || text('otherCauses') },
    metrics: plan.metrics.map((metric) =>
      metric.role === 'scored'
        ? {
            ...metric,
            atTarget: metric.atTarget || text('atTarget'),
            atStretch: metric.atStretch || text('atStretch'),
          }
        : metric,
    ),
    rubric: plan.rubric.map((row) => {
      const own = pack.templates.rubric.find((one) => one.row === row.row)?.anchors;
      const { one, three, five } = row.anchors;
      return own && one + three + five === '' ? { ...row, anchors: own } : row;
    }),
    worksCouncil,
    totals: worksCouncil ? plan.totals && pack.totals !== false : (pack.totals ?? plan.totals),
  };
}

/**
 * A pack with one preset, made from a plan. What belongs to the two people stays out: baselines, histories,
 * acceptances, names, notes. Whoever starts from it agrees on these anew.
 */
export function packOfPlan(
  plan: Plan,
  given: { key: string; name: string; team: string; madeOn: string; renewals?: PlanPack['renewals'] },
): PlanPack {
  const { key, name, team, madeOn, renewals = [] } = given;
  return {
    format: 'throughline plan pack',
    version: 1,
    name,
    team,
    madeOn,
    presets: [
      {
        key,
        name: name.slice(0, 60),
        purpose: plan.purpose,
        metrics: plan.metrics.map(impersonal),
        rubric: plan.rubric,
        map: plan.map,
      },
    ],
    vocabulary: { customerWord: plan.customerWord, tags: [] },
    templates: { rubric: [], agenda: [], texts: [] },
    ...(renewals.length > 0 ? { renewals: renewals.map(unconfirmed) } : {}),
    totals: plan.totals ? null : false,
    worksCouncil: plan.worksCouncil || null,
  };
}

/** What one person confirmed is a proposal to the next. */
function unconfirmed({ apiHost, mapping }: NonNullable<PlanPack['renewals']>[number]) {
  return { apiHost, mapping: { ...mapping, confirmedAt: null } };
}

function impersonal(metric: PlanMetric): PlanMetric {
  return {
    ...metric,
    baseline: null,
    floor: null,
    reason: '',
    targetReason: null,
    reviewBy: null,
    revisit: null,
    proposedBy: null,
    accepted: { employee: null, manager: null },
  };
}
