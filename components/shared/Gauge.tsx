import { t } from '@/lib/platform/i18n';
import { gauge } from '@/lib/progress/gauge';
import type { ProgressRow } from '@/lib/progress/progress-rows';
import { percent, range, targetText } from './figures';

/** The gauge as a sentence, for those who do not see it and for the pointer that rests on it. */
export function gaugeSentence(row: ProgressRow): string {
  const target = row.target === null ? null : targetText(row.metric, row.target, row.direction);
  if (row.value === null) return target ? t('shared_gaugeNoValue', target) : t('shared_gaugeNothing');
  const value = percent(row.value);
  if (!row.interval) return target ? t('shared_gaugeNoRange', value, target) : value;
  const between = range(row.interval);
  return target ? t('shared_gauge', value, between, target) : t('shared_gaugeNoTarget', value, between);
}

/**
 * The honest gauge: a hairline track, a tick for the baseline, a dashed line for the target, a soft
 * band for the interval, a mark for the value. Better is always to the right.
 */
export function Gauge({ row }: { row: ProgressRow }) {
  const at = gauge(row);
  const sentence = gaugeSentence(row);
  return (
    <div class="gauge" role="img" aria-label={sentence} title={sentence}>
      <i class="track" />
      {at.band && <i class="band" style={{ left: `${at.band.left}%`, width: `${at.band.width}%` }} />}
      {at.baseline !== null && <i class="baseline" style={{ left: `${at.baseline}%` }} />}
      {at.value !== null && <i class="value" style={{ left: `${at.value}%` }} />}
      {at.target !== null && <i class="target" style={{ left: `${at.target}%` }} />}
    </div>
  );
}
