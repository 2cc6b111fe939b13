import { useLayoutEffect, useState } from 'preact/hooks';
import { Contents } from '@/components/popup/Contents';
import { PopupBar } from '@/components/popup/PopupBar';
import { PopupFoot } from '@/components/popup/PopupFoot';
import { useActs } from '@/components/popup/use-acts';
import { usePopup } from '@/components/popup/use-popup';
import { t } from '@/lib/platform/i18n';
import { ByHandForm } from './ByHandForm';
import type { PanelDoor } from './panel-door';

/** The same as the popup, beside the page: it stays, follows the tab in front, and can note what no page shows. */
export function PanelApp({ door }: { door: PanelDoor }) {
  const panel = usePopup(door);
  const { reading, tab, notice, lastBackup, load } = panel;
  const acts = useActs(door, panel);
  const [planShown, setPlanShown] = useState(false);
  const [noting, setNoting] = useState(false);
  useLayoutEffect(() => {
    if (reading?.state === 'ready') performance.mark('throughline:content');
  }, [reading]);

  function kept(record: string) {
    setNoting(false);
    acts.setSaid(t('panel_kept', record));
    void load();
  }

  return (
    <div class="popup panel">
      <PopupBar
        planShown={reading?.state === 'ready' ? planShown : null}
        onPlan={() => setPlanShown(!planShown)}
        onOpen={door.openWorkspace}
        onReset={() => void acts.tell('reset')}
        onShow={() => void acts.tell('show')}
        onKeepOpen={null}
      />
      <main>
        {noting ? (
          <ByHandForm
            door={door}
            plan={reading?.state === 'ready' ? reading.data.plan : null}
            onKept={kept}
            onCancel={() => setNoting(false)}
          />
        ) : (
          <Contents
            door={door}
            reading={reading}
            notice={notice}
            planShown={planShown}
            acts={acts}
            onAgain={() => void load()}
          />
        )}
      </main>
      {!noting && (
        <PopupFoot
          tab={tab}
          lastBackup={lastBackup}
          now={door.now()}
          second={reading?.state === 'noPlan'}
          onTag={() => void acts.tell('tagRecord')}
          onBackup={() => door.openWorkspace('export')}
          onByHand={() => setNoting(true)}
        />
      )}
    </div>
  );
}
