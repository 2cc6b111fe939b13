import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import type { Measurement } from '@/lib/model/measurement';
import { t } from '@/lib/platform/i18n';
import { BatchActs } from './BatchActs';
import { BatchFacts } from './BatchList';
import type { FiguresDoor, FiguresNow } from './figures-door';
import { MeasurementTable } from './MeasurementTable';
import { originText } from './origin-text';
import { SourceRows } from './SourceRows';

interface Props {
  door: FiguresDoor;
  id: string;
  now: FiguresNow;
  version: number;
  today: Date;
}

/** One batch: where it came from, its figures, and the rows they were counted from. */
export function BatchView({ door, id, now, version, today }: Props) {
  const batch = now.batches.find((one) => one.id === id);
  const [measurements, setMeasurements] = useState<Measurement[]>([]);
  const [shown, setShown] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (batch) void door.measurementsOf(id).then(setMeasurements);
  }, [id, version, batch !== undefined]);
  if (!batch) {
    return (
      <EmptyState sentence={t('figures_gone')}>
        <a class="button" href="#figures">
          {t('figures_part_all')}
        </a>
      </EmptyState>
    );
  }
  const { origin } = batch;
  return (
    <article class="batch-view">
      <h2 dir="auto">{originText(origin)}</h2>
      <BatchFacts batch={batch} plan={now.plan} today={today} />
      {origin.kind === 'query' && origin.queries && (
        <details class="soql">
          <summary>{t('figures_org_queries')}</summary>
          {origin.queries.map((one) => (
            <pre key={one.name} dir="ltr">
              {one.query}
            </pre>
          ))}
        </details>
      )}
      {measurements.map(
        ({ id: key, note }) =>
          origin.kind === 'query' &&
          note && (
            <p key={key} class="soft">
              {note}
            </p>
          ),
      )}
      {origin.kind === 'query' && !origin.queries && (
        <dl class="queries">
          <dt>{t('figures_numerator')}</dt>
          <dd dir="ltr">{origin.numerator}</dd>
          <dt>{t('figures_denominator')}</dt>
          <dd dir="ltr">{origin.denominator}</dd>
        </dl>
      )}
      {origin.kind === 'import' && origin.leftOut > 0 && (
        <p class="soft">{t('figures_leftOut', origin.leftOut, origin.rows)}</p>
      )}
      {failed && (
        <p class="note" role="alert">
          {failed}
        </p>
      )}
      <BatchActs door={door} batch={batch} onFailed={setFailed} />
      <MeasurementTable
        measurements={measurements}
        plan={now.plan}
        today={today}
        shown={shown}
        onShow={batch.rows > 0 ? (one) => setShown(shown === one ? null : one) : undefined}
      />
      {batch.rows > 0 && (
        <SourceRows
          key={`${shown}`}
          read={(after) => door.rowsOf(id, shown, after)}
          today={today}
          whole={batch.rows}
          all={shown === null}
        />
      )}
      {origin.kind === 'import' && batch.rows === 0 && (
        <p class="soft">{t(origin.format === 'periods' ? 'figures_noRows' : 'figures_rowsExpired')}</p>
      )}
    </article>
  );
}
