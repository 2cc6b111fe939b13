import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';
import type { KeyStore } from '@/lib/platform/working-store';

const KEY = 'sweepNudge';

/** Whether a week without a draw is mentioned: off until the person switches it on. */
export function createSweepNudge(store: KeyStore): Pick<SweepDoor, 'nudge' | 'setNudge'> {
  return {
    async nudge() {
      const { [KEY]: said } = await store.get(KEY);
      return typeof said === 'object' && said !== null && 'on' in said && said.on === true;
    },
    setNudge: (on) => store.set({ [KEY]: { on } }),
  };
}
