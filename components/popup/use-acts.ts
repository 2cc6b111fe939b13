import { useState } from 'preact/hooks';
import type { Role } from '@/lib/catalogue/role';
import { t } from '@/lib/platform/i18n';
import type { PopupDoor } from './popup-door';
import type { usePopup } from './use-popup';
import { useUndo } from './use-undo';

/** What can be done from the popup and the side panel, and what became of the last thing done. */
export function useActs(
  door: PopupDoor,
  { load, setTab }: Pick<ReturnType<typeof usePopup>, 'load' | 'setTab'>,
) {
  const [said, setSaid] = useState<string | null>(null);
  const pieces = useUndo(door, load, (trouble) => setSaid(trouble && t(`shared_trouble_${trouble}`)));

  async function adopt(role: Role) {
    const trouble = await door.adoptTrialPlan(role);
    setSaid(trouble && t(`shared_trouble_${trouble}`));
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

  return { said, setSaid, pieces, adopt, tell, keepOpen };
}
