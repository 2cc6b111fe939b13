import * as z from 'zod/mini';
import { type Noun, type Paper, type PaperOf, paperSchema, type Unsaved } from '@/lib/model/papers';
import { instantSchema } from '@/lib/model/record';
import type { KeyStore } from './working-store';

/** What nobody came back to is dropped after this many days, like a capture that was not finished. */
const DAYS = 90;

const kept = z.object({ id: z.nullable(z.uuid()), savedAt: instantSchema, paper: z.unknown() });

/** How the schema complains of texts that are still empty and days that are half typed. */
const UNFINISHED = 'custom';

/** Forms left before they were saved: for each kind of paper the last one. */
export function createUnsavedStore(store: KeyStore) {
  return {
    /** What was left of this kind, or null when there is nothing, or nothing that can be read. */
    async read<N extends Noun>(noun: N, today: Date): Promise<Unsaved<N> | null> {
      const key = keyOf(noun);
      const found = z.safeParse(kept, (await store.get(key))[key]);
      if (!found.success || !isRecent(found.data.savedAt, today)) return null;
      const paper = readPaper(found.data.paper);
      return paper && isOf(paper, noun) ? { id: found.data.id, paper } : null;
    },
    /** @param savedAt an instant */
    async save({ id, paper }: { id: string | null; paper: Paper }, savedAt: string): Promise<void> {
      await store.set({ [keyOf(paper.noun)]: { id, paper, savedAt } });
    },
    drop: (noun: Noun): Promise<void> => store.remove(keyOf(noun)),
  };
}

const keyOf = (noun: Noun): string => `unsaved:${noun}`;

function isRecent(savedAt: string, today: Date): boolean {
  return today.getTime() - Date.parse(savedAt) < DAYS * 86_400_000;
}

function isOf<N extends Noun>(paper: Paper, noun: N): paper is PaperOf<N> {
  return paper.noun === noun;
}

/** A paper that may be unfinished but is one in every other respect. */
function readPaper(raw: unknown): Paper | null {
  const read = z.safeParse(paperSchema, raw);
  if (read.success) return read.data;
  // every part was found to be there and of its kind
  return read.error.issues.every(({ code }) => code === UNFINISHED) ? (raw as Paper) : null;
}
