/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import type { MetricChoice } from '@/lib/messages/table';
import { t } from '@/lib/platform/i18n';
import { Toggle } from './Toggle';

interface Props {
  composing: Composing;
  choices: MetricChoice[];
  acts: MarginActs;
}

/**
 * What this counts toward. Metrics the record's facts speak for come first, each with its reason.
 * The best of them is drawn in pencil: the foot of the composer says that keeping accepts it, and one
 * click takes it out. So nothing is ever counted that the person did not see named and then press
 * "keep" on, and a right suggestion still costs two clicks.
 */
export function MetricChips({ composing, choices, acts }: Props) {
  const { proposals, pencilled, chosen } = composing;
  const proposed = proposals.map((one) => one.metric);
  // a guardrail is watched, nobody collects for it
  const others = choices
    .filter(({ metric, role }) => role !== 'guardrail' && !proposed.includes(metric))
    .map((one) => one.metric);
  return (
    <fieldset>
      <legend>{t('overlay_countsToward')}</legend>
      <div class="chips">
        {[...proposed, ...others].map((metric, at) => (
          <Toggle
            key={metric}
            on={chosen.includes(metric) || metric === pencilled}
            pencilled={metric === pencilled}
            describedBy={at < proposed.length && metric !== pencilled ? `why-${metric}` : undefined}
            focusName={at === 0 ? 'metrics' : undefined}
            onFlip={() => acts.flipMetric(metric)}
          >
            {t(`metric_${metric}`)}
          </Toggle>
        ))}
      </div>
      {proposals
        .filter((one) => one.metric !== pencilled)
        .map((one) => (
          <p key={one.metric} id={`why-${one.metric}`} class="why">
            {t('overlay_suggested', t(`metric_${one.metric}`), one.reason)}
          </p>
        ))}
    </fieldset>
  );
}
