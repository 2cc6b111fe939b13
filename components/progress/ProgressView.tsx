import type { ComponentChildren } from 'preact';
import { t, tn } from '@/lib/platform/i18n';
import type { Progress } from '@/lib/progress/progress-of';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { FlagNotes } from './FlagNotes';
import { MetricRow, type MetricRowProps } from './MetricRow';
import { MetricSection } from './MetricSection';

interface Props extends Pick<MetricRowProps, 'data' | 'today' | 'readSources' | 'beside'> {
  progress: Progress;
  /** stands after the metrics that count, before those for context */
  children?: ComponentChildren;
}

/** The plan's metrics: outcomes, the signals that lead to them, and what stands beside for context. */
export function ProgressView({ progress, data, today, readSources, beside, children }: Props) {
  const { rows, flags, total } = progress;
  const scored = rows.filter((row) => row.role === 'scored');
  const outcomes = scored.filter((row) => row.timing === 'lagging');
  const signals = scored.filter((row) => row.timing === 'leading');
  const others = rows.filter((row) => row.role !== 'scored');
  const known = others.filter((row) => row.state === 'measured');
  const waiting = others.filter((row) => row.state !== 'measured');
  const draw = (row: ProgressRow) => (
    <MetricRow
      key={row.metric}
      row={row}
      data={data}
      flags={flags}
      total={total}
      today={today}
      readSources={readSources}
      beside={beside}
    />
  );
  return (
    <>
      {outcomes.length > 0 && (
        <MetricSection kind="outcomes" title={t('popup_outcomes')} aside={<Legend />}>
          {outcomes.map(draw)}
        </MetricSection>
      )}
      {signals.length > 0 && (
        <MetricSection kind="signals" title={t('popup_signals')}>
          {signals.map(draw)}
        </MetricSection>
      )}
      <FlagNotes flags={flags} all={flags} plan={data.plan} />
      {children}
      {others.length > 0 && (
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

function Legend() {
  return (
    <span class="legend" aria-hidden="true">
      <i class="baseline" />
      {t('popup_legendBaseline')}
      <i class="target" />
      {t('popup_legendTarget')}
    </span>
  );
}
