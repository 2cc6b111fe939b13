import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { t, tn } from '@/lib/platform/i18n';
import { FindingList } from './FindingList';
import { blocking } from './finding-place';
import type { Finding } from '@/lib/review/finding';

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
  const blocks = blocking(findings).length;
  return (
    <details class="plan-findings" open>
      <summary>
        <h2>{t('plan_findingsTitle')}</h2>
      </summary>
      <p class="tally-line" role="status">
        {blocks > 0 ? tn('plan_blocks', blocks) : t(findings.length > 0 ? 'plan_noBlocks' : 'plan_noFindings')}
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
