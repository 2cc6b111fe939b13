import type { ByReading, Draft } from '@/lib/messages/table';
import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import { askOfRecord } from './ask-of-record';
import type { Known } from './desk';
import type { Visit } from './fetch-for-visit';

const QUIET_MS = 300;
const TRIES = 10;

/** What came of saving: whether it was acknowledged, and what of the own words is masked. */
export interface Saved {
  ok: boolean;
  wordMasks: string[];
}

const UNSAVED: Saved = { ok: false, wordMasks: [] };

/** Saves what is half written once the person pauses. Only the newest state is ever sent. */
export interface DraftSaver {
  /** saves after a pause; `saved` is called when it was answered and nothing newer waits */
  later(record: RecordRef, draft: Draft, saved: (done: Saved) => void): void;
  /** saves or clears at once */
  now(record: RecordRef, draft: Draft | null): Promise<Saved>;
  /** sends what waits at once: the page may be gone before the worker could ask for what was fetched */
  flush(): void;
}

export function createDraftSaver(known: Known): DraftSaver {
  let waiting: ((given?: ByReading['given']) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const underWay = new Set<{ key: string; outdated: boolean }>();
  const forget = () => {
    clearTimeout(timer);
    waiting = null;
  };

  /** An older state whose conversation is still going on is not sent once more: it would come last. */
  async function send(
    record: RecordRef,
    draft: Draft | null,
    given: ByReading['given'],
  ): Promise<Saved | null> {
    forget();
    const mine = { key: recordKey(record), outdated: false };
    for (const other of underWay) other.outdated ||= other.key === mine.key;
    underWay.add(mine);
    const { visit } = known;
    const fetch: Visit['fetch'] = async (...wanted) => (await visit.fetch(...wanted)) && !mine.outdated;
    const request = { what: 'draft' as const, record, draft, given };
    const asked = await askOfRecord({ visit: { ...visit, fetch } }, 'remember', request, undefined, TRIES);
    underWay.delete(mine);
    if (mine.outdated) return null;
    return asked.ok ? { ok: true, wordMasks: asked.value.wordMasks } : UNSAVED;
  }

  return {
    later(record, draft, saved) {
      forget();
      waiting = async (given = null) => {
        const done = await send(record, draft, given);
        if (done && !waiting) saved(done);
      };
      timer = setTimeout(() => waiting?.(), QUIET_MS);
    },
    now: async (record, draft) => (await send(record, draft, null)) ?? UNSAVED,
    flush: () => waiting?.(known.visit.given()),
  };
}
