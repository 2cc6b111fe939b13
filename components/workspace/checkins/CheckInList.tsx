import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import { LeftUnsaved } from '@/components/workspace/papers/LeftUnsaved';
import { TakenAway } from '@/components/workspace/papers/TakenAway';
import { usePapers } from '@/components/workspace/papers/use-papers';
import { useUnsaved } from '@/components/workspace/papers/use-unsaved';
import { t, tn } from '@/lib/platform/i18n';
import type { PartProps } from './part';
import { ReminderLine } from './ReminderLine';

/** The conversations so far, newest first. */
export function CheckInList({ door, version, today }: PartProps) {
  const drawer = usePapers(door.papers, 'checkIn', version);
  const { rows, trouble, gone, remove, bringBack } = drawer;
  const { left, forget } = useUnsaved(door.papers, 'checkIn');
  const talks = rows && [...rows].sort((a, b) => b.paper.on.localeCompare(a.paper.on));
  return (
    <div class="papers">
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {!talks && !trouble && <Skeleton rows={3} />}
      {talks && left && (
        <LeftUnsaved onForget={forget}>
          <a class="button" href={left.id ? `#checkins/talk/${left.id}` : '#checkins/talk'}>
            {t('papers_goOn')}
          </a>
        </LeftUnsaved>
      )}
      {talks && talks.length > 0 && (
        <p class="act-line">
          <a class="button primary" href="#checkins/talk">
            {t('checkins_add')}
          </a>
        </p>
      )}
      {talks && (
        <ReminderLine
          door={door}
          next={talks[0]?.paper.next ?? null}
          last={talks[0]?.paper.on ?? null}
          today={today}
        />
      )}
      {gone && (
        <p class="taken-back" role="status">
          <span>{t('checkins_gone')}</span>
          <Button kind="quiet" onClick={() => void bringBack(gone)}>
            {t('shared_bringBack')}
          </Button>
        </p>
      )}
      {talks?.length === 0 && (
        <EmptyState sentence={t('checkins_empty')}>
          <a class="button primary" href="#checkins/talk">
            {t('checkins_add')}
          </a>
        </EmptyState>
      )}
      <ul class="cards">
        {talks?.map((row) => {
          const { paper } = row;
          const open = paper.actions.filter((action) => !action.done).length;
          return (
            <li key={row.id} class="card paper">
              <ul class="dotted figures">
                <li>{dayText(paper.on, today)}</li>
                {paper.with && <li>{paper.with}</li>}
                <li>{t(paper.shared ? 'papers_shared' : 'papers_private')}</li>
                {paper.evidence.length > 0 && <li>{tn('papers_evidence', paper.evidence.length)}</li>}
              </ul>
              {paper.notes && (
                <p class="words clip" dir="auto">
                  {paper.notes}
                </p>
              )}
              <p class="soft">
                {paper.actions.length === 0 ? t('checkins_noActions') : tn('checkins_openActions', open)}
              </p>
              <footer class="acts">
                <a class="button quiet" href={`#checkins/talk/${row.id}`}>
                  {t('checkins_open')}
                </a>
                <Button kind="quiet" onClick={() => void remove(row)}>
                  {t('papers_remove')}
                </Button>
              </footer>
            </li>
          );
        })}
      </ul>
      <TakenAway
        rows={drawer.away}
        today={today}
        onBringBack={(row) => void bringBack(row)}
        onErase={(row) => void drawer.erase(row)}
      />
    </div>
  );
}
