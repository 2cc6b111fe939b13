import type { Trouble } from '@/components/shared/trouble';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { openLedger } from '@/lib/ledger/open-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import { troubleOf } from './trouble-of';

/** The ledger for reading alone. */
export type ReadLedger = Pick<KeptLedger, 'ledger'>;

/** What popup and side panel read and write through, and how they hear of what others wrote. */
export interface PopupWorld {
  reading: ReadLedger;
  /** the same ledger with its second copy, for writing */
  whole(): Promise<KeptLedger>;
  /** null when it was written, else what went wrong; told to every other page of ours */
  append(entry: DraftEntry): Promise<Trouble | null>;
  onChange(listen: () => void): () => void;
}

/** The ledger, opened at once for reading and later for writing, and news between our own pages. */
export function createPopupWorld(): PopupWorld {
  const news = new BroadcastChannel('throughline');
  let loading: Promise<KeptLedger> | null = null;
  const whole = () => {
    // Of one name there is one open ledger in a page: both ways lead to it.
    loading ??= import('./whole-ledger').then(({ createWholeLedger }) => createWholeLedger());
    return loading;
  };
  return {
    reading: { ledger: () => openLedger() },
    whole,
    async append(entry) {
      try {
        await (await whole()).append([entry]);
      } catch (error) {
        return troubleOf(error);
      }
      news.postMessage('changed');
      return null;
    },
    onChange(listen) {
      news.onmessage = listen;
      return () => {
        news.onmessage = null;
      };
    },
  };
}
