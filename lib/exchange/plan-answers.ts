import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer, PlanFile } from '@/lib/model/plan-file';
import type { Party, PlanMetric } from '@/lib/model/plan-metric';
import { type Difference, planDifferences, sameTerms } from './plan-differences';
import { writePlanFile } from './plan-file';

/** What came of a returned file. */
export type Merge =
  | {
      ok: true;
      /** the plan that was sent, with the other party's acceptances in it */
      plan: Plan;
      /** metrics the other party asks about; they stay unaccepted */
      questions: PlanAnswer[];
    }
  | {
      ok: false;
      /** the file answers another plan; the plan in it was changed; it is the one you sent, unanswered */
      why: 'otherPlan' | 'changed' | 'ownFile';
      /** what came back, as a new draft: what was changed is accepted by nobody but the other party */
      draft: Plan;
      differences: Difference[];
    };

/** The file that goes back: the plan untouched, and the other party's answers beside it. */
export function answerPlan(
  received: PlanFile,
  given: { name: string; at: string; answers: PlanAnswer[] },
): Promise<string> {
  return writePlanFile({ ...given, plan: received.plan, by: otherThan(received.exported.by) });
}

/**
 * Takes the answers of a returned file into the plan that was sent, metric by metric; `me` is the party that
 * sent it. Refused when the file holds any other plan than that one: nobody accepts what they have not seen.
 */
export function mergeAnswers(sent: Plan, returned: PlanFile, me: Party): Merge {
  const other = otherThan(me);
  const refused = (why: 'otherPlan' | 'changed' | 'ownFile', differences: Difference[]): Merge => ({
    ok: false,
    why,
    draft: draftOf(sent, returned, other),
    differences,
  });
  if (returned.exported.by === me) return refused('ownFile', []);
  const differences = planDifferences(sent, returned.plan);
  if (returned.plan.id !== sent.id) return refused('otherPlan', differences);
  if (differences.length > 0 || returned.plan.version !== sent.version)
    return refused('changed', differences);
  return {
    ok: true,
    plan: { ...sent, metrics: sent.metrics.map((metric) => answered(metric, returned, other)) },
    questions: returned.answers.filter(({ answer }) => answer === 'question'),
  };
}

/** A metric nobody said anything about keeps what it had. */
function answered(metric: PlanMetric, { answers }: PlanFile, party: Party): PlanMetric {
  const given = answers.find((answer) => answer.metric === metric.metric);
  if (!given) return metric;
  const on = given.answer === 'accepted' ? given.on : null;
  return { ...metric, accepted: { ...metric.accepted, [party]: on } };
}

function draftOf(sent: Plan, returned: PlanFile, other: Party): Plan {
  const metrics = returned.plan.metrics.map((metric) => {
    const known = sent.metrics.find((one) => one.metric === metric.metric);
    const kept = returned.plan.id === sent.id && sameTerms(known, metric) ? known?.accepted : null;
    const open = { ...metric, accepted: kept ?? { employee: null, manager: null } };
    return returned.exported.by === other ? answered(open, returned, other) : open;
  });
  return { ...returned.plan, metrics, agreed: null };
}

function otherThan(party: Party): Party {
  return party === 'employee' ? 'manager' : 'employee';
}
