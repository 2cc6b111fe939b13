import { useState } from 'preact/hooks';
import { dateText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { day, t, tn } from '@/lib/platform/i18n';
import { BatchActs } from './BatchActs';
import type { BatchLine, FiguresDoor, FiguresNow } from './figures-door';
import { originText } from './origin-text';

interface Props {
  door: FiguresDoor;
  now: FiguresNow;
  today: Date;
}

/** Everything that was read, the newest first; what does not count any more stays in its place. */
export function BatchList({ door, now, today }: Props) {
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <section class="batches" aria-label={t('figures_batches')}>
      <h2>{t('figures_batches')}</h2>
      {failed && (
        <p class="note" role="alert">
          {failed}
        </p>
      )}
      <ul>
        {now.batches.map((batch) => (
          <li key={batch.id} class="batch" data-withdrawn={batch.withdrawn || undefined}>
            <a href={`#figures/${batch.id}`} dir="auto">
              {originText(batch.origin)}
            </a>
            <BatchFacts batch={batch} plan={now.plan} today={today} />
            <BatchActs door={door} batch={batch} onFailed={setFailed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FactsProps {
  batch: BatchLine;
  plan: Plan | null;
  today: Date;
}

/** What a batch holds, in one line. */
export function BatchFacts({ batch, plan, today }: FactsProps) {
  const names = batch.metrics.map((metric) => metricName(metric, plan));
  return (
    <ul class="dotted figures">
      {batch.withdrawn && <li>{t('figures_withdrawn')}</li>}
      <li dir="auto">
        {names.length > 2 ? tn('figures_metrics', names.length) : names.join(t('figures_and'))}
      </li>
      <li>{tn('figures_count', batch.count)}</li>
      <li>{t('shared_days', dateText(batch.from, today), dateText(batch.to, today))}</li>
      {batch.rows > 0 && <li>{tn('figures_rows', batch.rows)}</li>}
      <li>{t('figures_readOn', day(new Date(batch.readAt), today))}</li>
    </ul>
  );
}
