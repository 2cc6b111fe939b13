import type { Restoring } from '@/components/workspace/export/restoring';
import { renewReminder } from '@/entrypoints/background/reminders';
import { whileRestoring } from '@/entrypoints/restore/finish-restore';
import type { ChainEnd } from '@/lib/ledger/restore';
import { createBesideStore } from '@/lib/platform/beside-store';
import { browser } from '@/lib/platform/browser';
import { reasonOf } from '../reason-of';
import type { World } from '../world';
import { type LookedThrough, lookThrough, previewOf } from './look-through';
import { refusalOf } from './restore-refusal';

interface Held extends LookedThrough {
  here: ChainEnd;
}

/** Bringing a backup in: looked at on a stage of its own, and put in place only when the person says so. */
export function createRestoring({ kept, changed }: World): Restoring {
  let held: Held | null = null;

  const letGo = async () => {
    const { staged } = held ?? {};
    held = null;
    await staged?.staging.drop();
  };

  return {
    async look(file, report, signal) {
      await letGo();
      try {
        const looked = await lookThrough(file, report, signal);
        const { here, relation } = await kept.relate(looked.staged);
        held = { ...looked, here };
        return { ok: true, preview: { ...previewOf(looked, file.name), relation } };
      } catch (error) {
        if (signal.aborted) throw error;
        return { ok: false, ...refusalOf(error) };
      }
    },
    async bringIn(report) {
      if (!held) return { ok: false, why: 'busy' };
      const { file, staged, here } = held;
      const waiting = { end: staged.head, items: file.beside, lastBackup: file.exportedAt };
      try {
        await whileRestoring(kept, async () => {
          await createBesideStore(browser.storage.local).prepare(waiting);
          await kept.replace(staged, here, report);
        });
      } catch (error) {
        const why = reasonOf(error);
        return { ok: false, why: why === 'invalid' ? 'busy' : why };
      }
      changed();
      await letGo();
      await renewReminder(kept).catch(() => {});
      return { ok: true, entries: staged.head.seq };
    },
    letGo,
  };
}
