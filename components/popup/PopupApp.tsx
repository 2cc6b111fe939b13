import { useLayoutEffect, useState } from 'preact/hooks';
import { Contents } from './Contents';
import { PopupBar } from './PopupBar';
import { PopupFoot } from './PopupFoot';
import type { PopupDoor } from './popup-door';
import { useActs } from './use-acts';
import { usePopup } from './use-popup';

/** The popup: progress at a glance, this week's evidence, and the way back to the page. */
export function PopupApp({ door }: { door: PopupDoor }) {
  const popup = usePopup(door);
  const { reading, tab, notice, lastBackup, load } = popup;
  const acts = useActs(door, popup);
  const [planShown, setPlanShown] = useState(false);
  useLayoutEffect(() => {
    if (reading?.state === 'ready') performance.mark('throughline:content');
  }, [reading]);

  return (
    <div class="popup">
      <PopupBar
        planShown={reading?.state === 'ready' ? planShown : null}
        onPlan={() => setPlanShown(!planShown)}
        onOpen={door.openWorkspace}
        onReset={() => void acts.tell('reset')}
        onShow={() => void acts.tell('show')}
        onKeepOpen={door.keepOpen && (() => void acts.keepOpen())}
      />
      <main>
        <Contents
          door={door}
          reading={reading}
          notice={notice}
          planShown={planShown}
          acts={acts}
          onAgain={() => void load()}
        />
      </main>
      <PopupFoot
        tab={tab}
        lastBackup={lastBackup}
        now={door.now()}
        second={reading?.state === 'noPlan'}
        onTag={() => void acts.tell('tagRecord')}
        onBackup={() => door.openWorkspace('export')}
      />
    </div>
  );
}
