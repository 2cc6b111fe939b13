import type { WorkspaceDoor } from '@/components/workspace/workspace-door';
import { checkCopies } from '@/entrypoints/popup/check-copies';
import { troubleOf } from '@/entrypoints/popup/trouble-of';
import { createLedger } from '@/lib/ledger/create-ledger';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { journalStore } from '@/lib/platform/journal-store';
import { createAreaDoors } from './area-doors';
import { createEvidenceActs } from './evidence-acts';
import { checkChain, exportCsv, exportJson } from './exports';
import { readOverview } from './read-overview';

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
    check: () => checkCopies(kept),
    read: async (after, limit) => readEvidencePage(await kept.ledger(), { limit, after: after ?? undefined }),
    acts: createEvidenceActs(kept, changed),
    areas: createAreaDoors({ kept, changed }),
    exportJson: async (report, signal) => {
      const entries = await exportJson(kept, report, signal);
      tellHere();
      return entries;
    },
    exportCsv: (report, signal) => exportCsv(kept, report, signal),
    checkChain: (report, signal) => checkChain(kept, report, signal),
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    now,
  };
}
