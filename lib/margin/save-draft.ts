import { askUntilAnswered } from '@/lib/messages/ask-worker';
import type { Draft } from '@/lib/messages/table';
import type { RecordRef } from '@/lib/model/record';

const QUIET_MS = 300;
const TRIES = 10;

/** Saves what is half written once the person pauses. Only the newest state is ever sent. */
export interface DraftSaver {
  /** saves after a pause; `saved` is called when it was acknowledged and nothing newer waits */
  later(record: RecordRef, draft: Draft, saved: (ok: boolean) => void): void;
  /** saves or clears at once; true when acknowledged */
  now(record: RecordRef, draft: Draft | null): Promise<boolean>;
  /** sends what waits at once, e.g. before the page goes away */
  flush(): void;
}

export function createDraftSaver(): DraftSaver {
  let waiting: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const now = async (record: RecordRef, draft: Draft | null) => {
    forget();
    return (await askUntilAnswered('remember', { what: 'draft', record, draft }, undefined, TRIES)).ok;
  };
  return {
    later(record, draft, saved) {
      forget();
      waiting = async () => {
        const ok = await now(record, draft);
        if (!waiting) saved(ok);
      };
      timer = setTimeout(() => waiting?.(), QUIET_MS);
    },
    now,
    flush: () => waiting?.(),
  };
}
