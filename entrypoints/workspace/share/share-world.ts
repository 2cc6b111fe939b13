import type { SigningKey } from '@/lib/ledger/signing-key';
import type { ShareStore } from '@/lib/platform/share-store';
import type { World } from '../world';

/** What handing over needs besides the ledger. */
export interface ShareWorld extends World {
  store: ShareStore;
  key: () => Promise<SigningKey>;
  /** hands a file to the person */
  save: (text: string, name: string) => void;
}
