import { EmptyState } from '@/components/shared/EmptyState';
import { t } from '@/lib/platform/i18n';
import { BatchList } from './BatchList';
import type { FiguresDoor, FiguresNow } from './figures-door';
import { StandingTable } from './StandingTable';

interface Props {
  door: FiguresDoor;
  now: FiguresNow;
  today: Date;
}

/** Each metric with the source its figure comes from, and everything that was ever read. */
export function FiguresList({ door, now, today }: Props) {
  return (
    <>
      {now.standing.length > 0 && <StandingTable rows={now.standing} plan={now.plan} today={today} />}
      {now.batches.length === 0 ? (
        <EmptyState sentence={t('figures_empty')}>
          <a class="button primary" href="#figures/import">
            {t('figures_importFirst')}
          </a>
        </EmptyState>
      ) : (
        <BatchList door={door} now={now} today={today} />
      )}
    </>
  );
}
