import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { FindingList } from './FindingList';
import { readiness } from './finding-place';

interface Props {
  plan: Plan;
  findings: readonly Finding[];
  /** the metric that is being looked at: what is about it comes first */
  metric?: MetricId | null;
}

/** What the checks say about the draft, beside whatever is being edited. */
export function FindingsAside({ plan, findings, metric = null }: Props) {
  const here = metric ? findings.filter((one) => one.metric === metric) : [];
  const others = findings.filter((one) => !here.includes(one));
  const { blocked, said } = readiness(findings);
  return (
    <details class="plan-findings" open>
      <summary>
        <h2>{t('plan_findingsTitle')}</h2>
      </summary>
      <p class="tally-line" role="status">
        {blocked ? said : t(findings.length > 0 ? 'plan_noBlocks' : 'plan_noFindings')}
      </p>
      {metric && here.length > 0 && <h3 class="section-label">{t('plan_findingsHere')}</h3>}
      {here.length > 0 && <FindingList plan={plan} findings={here} />}
      {metric && here.length > 0 && others.length > 0 && (
        <h3 class="section-label">{t('plan_findingsElsewhere')}</h3>
      )}
      {others.length > 0 && <FindingList plan={plan} findings={others} />}
    </details>
  );
}
