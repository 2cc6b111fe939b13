import type { Trouble } from '@/components/shared/trouble';
import { createLedger, type KeptLedger } from '@/lib/ledger/create-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import { browser } from '@/lib/platform/browser';
import { journalStore } from '@/lib/platform/journal-store';
import { troubleOf } from './trouble-of';

/** What popup and side panel write through, and how they hear of what others wrote. */
export interface PopupWorld {
  kept: KeptLedger;
  /** null when it was written, else what went wrong; told to every other page of ours */
  append(entry: DraftEntry): Promise<Trouble | null>;
  onChange(listen: () => void): () => void;
}

/** The ledger with its second copy, and news between our own pages. */
export function createPopupWorld(): PopupWorld {
  const kept = createLedger({ journal: journalStore(browser.storage.local) });
  const news = new BroadcastChannel('throughline');
  return {
    kept,
    append: (entry) =>
      kept.append([entry]).then(
        () => {
          news.postMessage('changed');
          return null;
        },
        (error: unknown) => troubleOf(error),
      ),
    onChange(listen) {
      news.onmessage = listen;
      return () => {
        news.onmessage = null;
      };
    },
  };
}
