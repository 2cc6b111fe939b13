import * as z from 'zod/mini';
import type { PlanDone, PlanDoor } from '@/components/workspace/plan/plan-door';
import { readPlanVersions } from '@/lib/ledger/read-progress';
import { planSchema } from '@/lib/model/plan';
import { browser } from '@/lib/platform/browser';
import { instant } from '@/lib/platform/clock';
import { createPlanStore } from '@/lib/platform/plan-store';
import type { World } from './world';

const KEYS = ['planDraft', 'planReceived', 'planPack'];
type Shelf = Pick<PlanDoor, 'read' | 'saveDraft' | 'saveReceived' | 'savePack' | 'onStored'>;

/** Where plans lie: versions in the ledger, what is being worked on beside it. */
export function createPlanShelf({ kept }: World): Shelf {
  const store = createPlanStore(browser.storage.local);
  /** the draft this page put away last: news of that is no news here */
  let own: string | null = null;

  async function put(write: () => Promise<void>): Promise<PlanDone> {
    try {
      await write();
      return { ok: true, result: null };
    } catch {
      return { ok: false, why: 'plan_notSaved' };
    }
  }
  return {
    async read() {
      const [versions, draft, received, pack] = await Promise.all([
        kept.ledger().then(readPlanVersions),
        store.draft.read(),
        store.received.read(),
        store.pack.read(),
      ]);
      const setAside = draft.setAside || received.setAside || pack.setAside;
      return { versions, draft: draft.value, received: received.value, pack: pack.value, setAside };
    },
    async saveDraft(plan) {
      const savedAt = instant();
      // What would not be read again must not take the place of what can.
      if (plan && !z.safeParse(planSchema, plan).success) return { ok: false, why: 'plan_cannotKeep' };
      own = plan && savedAt;
      const done = await put(() => store.draft.save(plan && { plan, savedAt }));
      return done.ok ? { ok: true, result: savedAt } : done;
    },
    saveReceived: (received) => put(() => store.received.save(received)),
    savePack: (pack) => put(() => store.pack.save(pack)),
    onStored(listen) {
      const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const told = area === 'local' ? KEYS.filter((key) => key in changes) : [];
        const mine = own !== null && told.length === 1 && savedAtOf(changes.planDraft?.newValue) === own;
        if (told.length > 0 && !mine) listen();
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}

const savedSchema = z.object({ savedAt: z.string() });

function savedAtOf(stored: unknown): string | null {
  const read = z.safeParse(savedSchema, stored);
  return read.success ? read.data.savedAt : null;
}
