import type { PlanDone, PlanDoor } from '@/components/workspace/plan/plan-door';
import { readPlanVersions } from '@/lib/ledger/read-progress';
import { browser } from '@/lib/platform/browser';
import { instant } from '@/lib/platform/clock';
import { createPlanStore } from '@/lib/platform/plan-store';
import type { World } from '../world';

const KEYS = ['planDraft', 'planReceived', 'planPack'];
type Shelf = Pick<PlanDoor, 'read' | 'saveDraft' | 'saveReceived' | 'savePack' | 'onStored'>;

async function put(write: () => Promise<void>): Promise<PlanDone> {
  try {
    await write();
    return { ok: true, result: null };
  } catch (error) {
    return { ok: false, why: error instanceof TypeError ? 'plan_cannotKeep' : 'plan_notSaved' };
  }
}

/** Where plans lie: versions in the ledger, what is being worked on beside it. */
export function createPlanShelf({ kept }: World): Shelf {
  const store = createPlanStore(browser.storage.local);
  /** when this page put its draft away last: news of that is no news here */
  let own: string | null = null;
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
      own = plan && savedAt;
      const done = await put(() => store.draft.save(plan && { plan, savedAt }));
      return done.ok ? { ok: true, result: savedAt } : done;
    },
    saveReceived: (received) => put(() => store.received.save(received)),
    savePack: (pack) => put(() => store.pack.save(pack)),
    onStored(listen) {
      const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const told = area === 'local' ? KEYS.filter((key) => key in changes) : [];
        const mine = told.length === 1 && own !== null && isSavedAt(changes.planDraft?.newValue, own);
        if (told.length > 0 && !mine) listen();
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}

const isSavedAt = (stored: unknown, at: string): boolean =>
  typeof stored === 'object' && stored !== null && 'savedAt' in stored && stored.savedAt === at;
