import type { Sweep } from '@/components/workspace/sweep/sweep';
import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';

/** The part of a window that asks before it goes. */
type Leaving = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * Holds the list while it is swept, in this page's memory and nowhere else. While one is held, the browser asks before
 * the page is closed: going to another place of the workspace and back loses nothing, closing does.
 */
export function createSweepHold(page: Leaving): Pick<SweepDoor, 'held' | 'hold'> {
  let held: Sweep | null = null;
  const ask = (event: Event) => event.preventDefault();
  return {
    held: () => held,
    hold(sweep) {
      held = sweep;
      page.removeEventListener('beforeunload', ask);
      if (sweep) page.addEventListener('beforeunload', ask);
    },
  };
}
