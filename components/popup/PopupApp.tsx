import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { FirstRun } from './FirstRun';
import { PlanHeader } from './PlanHeader';
import { PlanPanel } from './PlanPanel';
import { PopupBar } from './PopupBar';
import { PopupFoot } from './PopupFoot';
import { Progress } from './Progress';
import type { PopupDoor } from './popup-door';
import { ThisWeek } from './ThisWeek';
import { usePopup } from './use-popup';
import { useUndo } from './use-undo';

/** The popup: progress at a glance, this week's evidence, and the way back to the page. */
export function PopupApp({ door }: { door: PopupDoor }) {
  const { reading, tab, notice, lastBackup, load, setTab } = usePopup(door);
  const [planShown, setPlanShown] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const pieces = useUndo(door, load, (trouble) => setSaid(trouble && t(`shared_trouble_${trouble}`)));
  const now = door.now();
  useLayoutEffect(() => {
    if (reading?.state === 'ready') performance.mark('throughline:content');
  }, [reading]);

  async function adopt() {
    const trouble = await door.adoptTrialPlan();
    setSaid(trouble && t(`shared_trouble_${trouble}`));
    await load();
  }

  async function tell(act: 'tagRecord' | 'show' | 'reset') {
    const heard = await door.tell(act);
    if (heard && act === 'tagRecord') return door.close();
    setSaid(t(heard ? `popup_told_${act}` : 'popup_notHeard'));
    setTab((await door.look()) ?? 'nobody');
  }

  return (
    <div class="popup">
      <PopupBar
        planShown={reading?.state === 'ready' ? planShown : null}
        onPlan={() => setPlanShown(!planShown)}
        onEvidence={() => door.openWorkspace('evidence')}
        onExport={() => door.openWorkspace('export')}
        onReset={() => void tell('reset')}
        onShow={() => void tell('show')}
      />
      <main>
        {!reading && <Skeleton rows={4} />}
        {reading?.state === 'noPlan' && <FirstRun onAdopt={() => void adopt()} />}
        {reading?.state === 'trouble' && (
          <div class="trouble" role="alert">
            <h1>{t('shared_troubleTitle')}</h1>
            <p>{t(`shared_trouble_${reading.trouble}`)}</p>
            <Button onClick={() => void load()}>{t('shared_tryAgain')}</Button>
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
            <PlanHeader plan={reading.data.plan} today={now} />
            {planShown && <PlanPanel plan={reading.data.plan} />}
            <Progress
              plan={reading.data.plan}
              rollups={reading.data.rollups}
              readSources={door.readSources}
            />
            <ThisWeek
              rows={reading.data.recent}
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
      </main>
      <PopupFoot
        tab={tab}
        lastBackup={lastBackup}
        now={now}
        second={reading?.state === 'noPlan'}
        onTag={() => void tell('tagRecord')}
        onBackup={() => door.openWorkspace('export')}
      />
    </div>
  );
}
