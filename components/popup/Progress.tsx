import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Rollup } from '@/lib/model/rollup';
import { t, tn } from '@/lib/platform/i18n';
import { type ProgressRow, progressRows } from '@/lib/progress/progress-rows';
import { MetricRow } from './MetricRow';
import { MetricSection } from './MetricSection';
import type { MetricSources } from './popup-door';

interface Props {
  plan: Plan;
  rollups: Rollup[];
  readSources: (metric: MetricId) => Promise<MetricSources>;
}

/** The plan's metrics: outcomes, the signals that lead to them, and what stands beside for context. */
export function Progress({ plan, rollups, readSources }: Props) {
  const rows = progressRows(plan, rollups);
  const scored = rows.filter((row) => row.role === 'scored');
  const outcomes = scored.filter((row) => row.timing === 'lagging');
  const signals = scored.filter((row) => row.timing === 'leading');
  const beside = rows.filter((row) => row.role !== 'scored');
  const known = beside.filter((row) => row.state === 'measured');
  const waiting = beside.filter((row) => row.state !== 'measured');
  const draw = (row: ProgressRow) => (
    <MetricRow
      key={row.metric}
      row={row}
      rollups={rollups.filter((one) => one.metric === row.metric)}
      until={plan.to}
      readSources={readSources}
    />
  );
  return (
    <>
      {outcomes.length > 0 && (
        <MetricSection
          kind="outcomes"
          title={t('popup_outcomes')}
          aside={
            <span class="legend" aria-hidden="true">
              <i class="baseline" />
              {t('popup_legendBaseline')}
              <i class="target" />
              {t('popup_legendTarget')}
            </span>
          }
        >
          {outcomes.map(draw)}
        </MetricSection>
      )}
      {signals.length > 0 && (
        <MetricSection kind="signals" title={t('popup_signals')}>
          {signals.map(draw)}
        </MetricSection>
      )}
      {beside.length > 0 && (
        <MetricSection kind="context" title={t('popup_context')}>
          {known.map(draw)}
          {waiting.length > 0 && (
            <li>
              <details>
                <summary>{tn('popup_waiting', waiting.length)}</summary>
                <ul>{waiting.map(draw)}</ul>
              </details>
            </li>
          )}
        </MetricSection>
      )}
    </>
  );
}
