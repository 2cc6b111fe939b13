import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import type { Notice } from '@/components/shared/trouble';
import { t } from '@/lib/platform/i18n';
import { FirstRun } from './FirstRun';
import { NextTouches } from './NextTouches';
import { PlanHeader } from './PlanHeader';
import { PlanPanel } from './PlanPanel';
import type { PopupDoor, PopupReading } from './popup-door';
import { Standing } from './Standing';
import { ThisWeek } from './ThisWeek';
import type { useActs } from './use-acts';

interface Props {
  door: PopupDoor;
  reading: PopupReading | null;
  notice: Notice;
  planShown: boolean;
  acts: ReturnType<typeof useActs>;
  onAgain: () => void;
}

/** What the record says: progress and this week's evidence; the first plan; or why it cannot be opened. */
export function Contents({ door, reading, notice, planShown, acts, onAgain }: Props) {
  const { said, pieces, touches, adopt } = acts;
  return (
    <>
      {!reading && <Skeleton rows={4} />}
      {reading?.state === 'noPlan' && (
        <FirstRun onAdopt={(role) => void adopt(role)} onAgree={() => door.openWorkspace('plan')} />
      )}
      {reading?.state === 'trouble' && (
        <div class="trouble" role="alert">
          <h1>{t('shared_troubleTitle')}</h1>
          <p>{t(`shared_trouble_${reading.trouble}`)}</p>
          <Button onClick={onAgain}>{t('shared_tryAgain')}</Button>
        </div>
      )}
      {notice && (
        <p class="note" role="status">
          {t(`shared_notice_${notice}`)}
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {reading?.state === 'ready' && (
        <>
          <PlanHeader plan={reading.data.plan} today={door.now()} />
          {planShown && <PlanPanel plan={reading.data.plan} />}
          <Standing data={reading.data} today={door.now()} readSources={door.readSources} />
          <NextTouches
            rows={reading.data.touches}
            today={door.now()}
            touches={touches}
            onAll={() => door.openWorkspace('evidence/open-touches')}
          />
          <ThisWeek
            rows={reading.data.recent}
            plan={reading.data.plan}
            count={reading.data.thisWeek}
            all={reading.data.all}
            takenBack={pieces.takenBack}
            broughtBack={pieces.broughtBack}
            onUndo={pieces.undo}
            onBringBack={pieces.bringBack}
            onAll={() => door.openWorkspace('evidence')}
          />
        </>
      )}
    </>
  );
}
