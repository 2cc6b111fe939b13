import type { CountWindow } from '@/components/workspace/figures/counting';
import type { CountTabs } from '@/lib/messages/ask-count';
import type { KeyStore } from '@/lib/platform/working-store';

/** What asking needs of the browser. */
export interface Reach {
  tabs: CountTabs;
  store: KeyStore;
}

/** One count that a person asks for. */
export interface Asking {
  host: string;
  metric: string;
  window: CountWindow;
}
