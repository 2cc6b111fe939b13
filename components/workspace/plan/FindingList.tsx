import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { placeOf } from './finding-place';
import type { Finding } from '@/lib/review/finding';

interface Props {
  plan: Plan;
  findings: readonly Finding[];
}

const RANK = { reject: 0, block: 1, warn: 2 } as const;

/** A finding as a sentence that names the metric and the way out. */
function sentence(finding: Finding, plan: Plan): string {
  const about = finding.metric ? [metricName(finding.metric, plan), ...finding.about] : finding.about;
  return t(`check_${finding.rule}`, ...about);
}

/** Every finding as a link to the place that mends it; what blocks comes first and has its own shape. */
export function FindingList({ plan, findings }: Props) {
  const sorted = [...findings].sort((one, other) => RANK[one.result] - RANK[other.result]);
  return (
    <ul class="findings">
      {sorted.map((finding, at) => (
        <li key={`${finding.rule} ${finding.metric ?? ''} ${at}`} data-result={finding.result}>
          <a href={placeOf(finding)}>
            <span class="unseen">{t(`plan_result_${finding.result}`)}</span>
            {sentence(finding, plan)}
          </a>
        </li>
      ))}
    </ul>
  );
}
