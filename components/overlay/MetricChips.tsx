/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { Toggle } from './Toggle';

interface Props {
  composing: Composing;
  acts: MarginActs;
}

/**
 * What this counts toward. Metrics the record's facts speak for come first, each with its reason.
 * The best of them is drawn in pencil: the foot of the composer says that keeping accepts it, and one
 * click takes it out. So nothing is ever counted that the person did not see named and then press
 * "keep" on, and a right suggestion still costs two clicks.
 */
export function MetricChips({ composing, acts }: Props) {
  const { chips, pencilled, chosen } = composing;
  return (
    <fieldset>
      <legend>{say('countsToward')}</legend>
      <div class="chips">
        {chips.map(({ metric, name, reason }, at) => (
          <Toggle
            key={metric}
            on={chosen.includes(metric) || metric === pencilled}
            pencilled={metric === pencilled}
            describedBy={reason && metric !== pencilled ? `why-${metric}` : undefined}
            focusName={at === 0 ? 'Metric' : undefined}
            onFlip={() => acts.flipMetric(metric)}
          >
            {name}
          </Toggle>
        ))}
      </div>
      {chips.map(({ metric, name, reason }) =>
        reason && metric !== pencilled ? (
          <p key={metric} id={`why-${metric}`} class="why">
            {say('suggested', name, reason)}
          </p>
        ) : null,
      )}
    </fieldset>
  );
}
