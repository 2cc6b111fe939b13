import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';
import { scoredOf, weightOf } from '../weigh';

/** Outcomes hold at least half of the plan; what leads to them at most 30 percent, and never more than they. */
export function checkBalance(plan: Plan): Finding[] {
  const of = (timing: 'leading' | 'lagging') => scoredOf(plan).filter((metric) => metric.timing === timing);
  const leading = weightOf(of('leading'));
  const lagging = weightOf(of('lagging'));
  const findings: Finding[] = [];
  if (of('leading').length === 0) findings.push(block('noLeading'));
  if (of('lagging').length === 0) findings.push(block('noLagging'));
  if (lagging < 50) findings.push(block('laggingUnder50', null, lagging));
  if (leading > 30) findings.push(block('leadingOver30', null, leading));
  if (leading > lagging) findings.push(block('leadingOverLagging', null, leading, lagging));
  return findings;
}
