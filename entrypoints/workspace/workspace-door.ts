import type { WorkspaceDoor } from '@/components/workspace/workspace-door';
import { checkCopies } from '@/entrypoints/popup/check-copies';
import { troubleOf } from '@/entrypoints/popup/trouble-of';
import { clearUpRestore } from '@/entrypoints/restore/finish-restore';
import { createLedger } from '@/lib/ledger/create-ledger';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { journalStore } from '@/lib/platform/journal-store';
import { createAreaDoors } from './area-doors';
import { createEvidenceActs } from './evidence-acts';
import { createExportDoor } from './export/exports-door';
import { readOverview } from './read-overview';
import { sweepDue } from './sweep/sweep-due';

/** The real world behind the workspace: the ledger with its second copy, and news of changes. */
export function createWorkspaceDoor(): WorkspaceDoor {
  const kept = createLedger({ journal: journalStore(browser.storage.local) });
  const news = new BroadcastChannel('throughline');
  const listeners = new Set<() => void>();
  const tellHere = () => {
    for (const listen of listeners) listen();
  };
  const changed = () => {
    news.postMessage('changed');
    tellHere();
  };
  news.onmessage = tellHere;
  return {
    overview: () => readOverview(kept).catch((error: unknown) => ({ trouble: troubleOf(error) })),
    check: async () => {
      const notice = await checkCopies(kept);
      await clearUpRestore(kept).catch(() => undefined);
      return notice;
    },
    read: async (after, limit) => readEvidencePage(await kept.ledger(), { limit, after: after ?? undefined }),
    acts: createEvidenceActs(kept, changed),
    exporting: createExportDoor({ kept, changed }, tellHere),
    areas: createAreaDoors({ kept, changed }),
    sweepDue: () => sweepDue(kept, browser.storage.local),
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    now,
  };
}
