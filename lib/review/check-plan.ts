import type { Plan } from '@/lib/model/plan';
import { planWords } from './count-words';
import type { Circumstances, Finding, Rule } from './finding';
import { checkAcceptance } from './rules/acceptance';
import { checkAnchors } from './rules/anchors';
import { checkBalance } from './rules/balance';
import { checkBenchmarks } from './rules/benchmarks';
import { checkCollaboration } from './rules/collaboration';
import { checkCount } from './rules/count';
import { checkEmphases } from './rules/emphases';
import { checkGrowth } from './rules/growth';
import { checkGuardrails } from './rules/guardrails';
import { checkMap } from './rules/map';
import { checkPartners } from './rules/partners';
import { checkTargets } from './rules/targets';
import { checkTemplate } from './rules/template';
import { checkUpkeep } from './rules/upkeep';
import { checkWeights } from './rules/weights';
import { checkWording } from './rules/wording';

/** In the order in which somebody would mend a plan. */
const rules: readonly Rule[] = [
  checkWording,
  checkGrowth,
  checkCount,
  checkWeights,
  checkBalance,
  checkCollaboration,
  checkAnchors,
  checkTargets,
  checkBenchmarks,
  checkGuardrails,
  checkPartners,
  checkMap,
  checkEmphases,
  checkTemplate,
  checkUpkeep,
  checkAcceptance,
];

/**
 * Everything that is wrong with a plan or wants a second thought. Nothing may be signed while a finding blocks
 * or rejects. A plan counts as about to be signed as soon as either party has accepted a metric; `signing` says
 * so for one that nobody has accepted yet. Without `today` no review-by date counts as past; without `words`
 * only the plan's own texts are counted.
 */
export function checkPlan(plan: Plan, given: Partial<Circumstances> = {}): Finding[] {
  const known: Circumstances = {
    signing: (given.signing ?? false) || isBeingAccepted(plan),
    today: given.today ?? null,
    words: given.words ?? planWords(plan),
  };
  return rules.flatMap((rule) => rule(plan, known));
}

/** Whether nothing stands in the way of signing. */
export function maySign(findings: readonly Finding[]): boolean {
  return findings.every(({ result }) => result === 'warn');
}

function isBeingAccepted({ agreed, metrics }: Plan): boolean {
  return (
    agreed !== null || metrics.some(({ accepted }) => accepted.employee !== null || accepted.manager !== null)
  );
}
