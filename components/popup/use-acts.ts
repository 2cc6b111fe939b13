import { useState } from 'preact/hooks';
import type { Trouble } from '@/components/shared/trouble';
import type { Role } from '@/lib/catalogue/role';
import { t } from '@/lib/platform/i18n';
import type { PopupDoor } from './popup-door';
import type { usePopup } from './use-popup';
import { useTouches } from './use-touches';
import { useUndo } from './use-undo';

/** What can be done from the popup and the side panel, and what became of the last thing done. */
export function useActs(
  door: PopupDoor,
  { load, setTab }: Pick<ReturnType<typeof usePopup>, 'load' | 'setTab'>,
) {
  const [said, setSaid] = useState<string | null>(null);
  const tellTrouble = (trouble: Trouble | null) => setSaid(trouble && t(`shared_trouble_${trouble}`));
  const pieces = useUndo(door, load, tellTrouble);
  const touches = useTouches(door, load, tellTrouble);

  async function adopt(role: Role) {
    tellTrouble(await door.adoptTrialPlan(role));
    await load();
  }

  async function tell(act: 'tagRecord' | 'show' | 'reset') {
    const heard = await door.tell(act);
    if (heard && act === 'tagRecord') door.close();
    setSaid(t(heard ? `popup_told_${act}` : 'popup_notHeard'));
    setTab((await door.look()) ?? 'nobody');
  }

  async function keepOpen() {
    if (await door.keepOpen?.()) return door.close();
    setSaid(t('popup_notKeptOpen'));
  }

  return { said, setSaid, pieces, touches, adopt, tell, keepOpen };
}
