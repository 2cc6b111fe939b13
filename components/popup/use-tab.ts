import { useEffect, useState } from 'preact/hooks';
import type { PopupDoor, TabState } from './popup-door';

/** How often a page without an answer of its own is asked again, and how long between. */
const ASK_AGAIN = 20;
const ASK_AGAIN_MS = 500;

/**
 * How the tab in front stands, asked once there is something on the screen. A page that is still being read,
 * or not drawn yet, is asked again until it has something to say; so is one that came to the front.
 */
export function useTab(door: Pick<PopupDoor, 'look' | 'onTab'>, painted: boolean) {
  const [tab, setTab] = useState<TabState>('asking');
  useEffect(() => {
    if (!painted) return;
    let timer: ReturnType<typeof setTimeout>;
    let round = 0;
    const ask = async (left: number, asked: number): Promise<void> => {
      const state = (await door.look()) ?? 'nobody';
      // an answer about a tab that has left the front meanwhile
      if (asked !== round) return;
      setTab(state);
      const settled = state !== 'nobody' && state.state !== 'switching';
      if (!settled && left > 0) timer = setTimeout(() => void ask(left - 1, asked), ASK_AGAIN_MS);
    };
    const begin = () => {
      clearTimeout(timer);
      round += 1;
      void ask(ASK_AGAIN, round);
    };
    begin();
    const stop = door.onTab(begin);
    return () => {
      stop();
      round += 1;
      clearTimeout(timer);
    };
  }, [painted, door]);
  return { tab, setTab };
}
