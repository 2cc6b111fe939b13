import { metricName } from '@/components/shared/metric-name';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Plan } from '@/lib/model/plan';
import type { Gap } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { aboutName } from './about-choices';
import { noon } from './noon';

interface Props {
  gap: Gap;
  plan: Plan;
  today: string;
}

/** A gap to be read. */
export function GapLines({ gap, plan, today }: Props) {
  const lines: [label: string, value: string][] = [
    [t('review_gapAbout'), aboutName(gap.about, plan)],
    [t('review_gapStep'), gap.step],
    [t('review_gapOwner'), gap.owner],
    [t('review_gapDue'), gap.due ? dayText(gap.due, noon(today)) : ''],
    [t('review_gapOutcome'), gap.outcome ? metricName(gap.outcome, plan) : ''],
    [t('review_gapResource'), gap.resource],
  ];
  return (
    <>
      <p dir="auto">{gap.text || t('review_gapUnnamed')}</p>
      <dl class="told">
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
