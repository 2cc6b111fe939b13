import { findingText } from '@/components/shared/finding-text';
import type { Plan } from '@/lib/model/plan';
import { t, tn } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { groupFindings } from './finding-groups';
import { placeOf } from './finding-place';

interface Props {
  plan: Plan;
  findings: readonly Finding[];
}

/** Every finding as a link to the place that mends it; what blocks comes first and has its own shape. */
export function FindingList({ plan, findings }: Props) {
  return (
    <ul class="findings">
      {groupFindings(findings).map(({ rule, first, others }) => (
        <li key={rule} data-result={first.result}>
          <FindingLink plan={plan} finding={first} />
          {others.length > 0 && (
            <details>
              <summary>{tn('plan_moreLikeThis', others.length)}</summary>
              <ul>
                {others.map((finding, at) => (
                  <li key={at}>
                    <FindingLink plan={plan} finding={finding} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function FindingLink({ plan, finding }: { plan: Plan; finding: Finding }) {
  return (
    <a href={placeOf(finding)}>
      <span class="unseen">{t(`plan_result_${finding.result}`)}</span>
      {findingText(finding, plan)}
    </a>
  );
}
