import type { MetricId } from '@/lib/model/evidence';
import type { OwnMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { type GaugeInput, gauge } from '@/lib/progress/gauge';
import { figureOf, goalText, rangeOf, unitOf } from './figures';

/** What the gauge needs of a metric; a row of progress can be handed over as it is. */
type Row = Omit<GaugeInput, 'unit'> & {
  metric: MetricId;
  own: OwnMetric | null;
  band: { low: number | null; high: number | null } | null;
};

/** The gauge as a sentence, for those who do not see it and for the pointer that rests on it. */
export function gaugeSentence(row: Row): string {
  const target = goalText(row);
  if (row.value === null) return target ? t('shared_gaugeNoValue', target) : t('shared_gaugeNothing');
  const value = figureOf(row, row.value);
  if (!row.interval) return target ? t('shared_gaugeNoRange', value, target) : value;
  const between = rangeOf(row, row.interval);
  return target ? t('shared_gauge', value, between, target) : t('shared_gaugeNoTarget', value, between);
}

/**
 * The honest gauge: a hairline track, a tick for the baseline, a dashed line for the target, a soft
 * band for the interval, a mark for the value. Better is always to the right; where a range was agreed, two
 * dashed lines say where to stay.
 */
export function Gauge({ row }: { row: Row }) {
  const at = gauge({ ...row, unit: unitOf(row) === 'percent' ? 'percent' : 'other' });
  const sentence = gaugeSentence(row);
  return (
    <div class="gauge" role="img" aria-label={sentence} title={sentence}>
      <i class="track" />
      {at.band && <i class="band" style={{ left: `${at.band.left}%`, width: `${at.band.width}%` }} />}
      {at.range && (
        <i
          class="range"
          data-open={row.band?.low === null ? 'low' : row.band?.high === null ? 'high' : undefined}
          style={{ left: `${at.range.left}%`, width: `${at.range.width}%` }}
        />
      )}
      {at.baseline !== null && <i class="baseline" style={{ left: `${at.baseline}%` }} />}
      {at.value !== null && <i class="value" style={{ left: `${at.value}%` }} />}
      {at.target !== null && <i class="target" style={{ left: `${at.target}%` }} />}
    </div>
  );
}
