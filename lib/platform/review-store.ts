import * as z from 'zod/mini';
import { type Review, reviewSchema } from '@/lib/model/review';
import { type KnownSigner, knownSignersSchema, type ShelfLine, shelfSchema } from '@/lib/model/review-shelf';
import type { KeyStore } from './working-store';

/** What was found under a key. `setAside`: something lay there that could not be read, and was put out of the way. */
export interface FoundOnShelf<T> {
  value: T | null;
  setAside: boolean;
}

const SHELF = 'reviewShelf';
const SIGNERS = 'signers';
const bundleKey = (id: string): string => `reviewBundle:${id}`;
const reviewKey = (id: string): string => `review:${id}`;

/** What a manager has of other people's reviews: the shelf, the bundles as they came, and what is being written. */
export function createReviewStore(store: KeyStore) {
  /** changes of one list follow each other, so that none is lost between reading and writing */
  let turn: Promise<unknown> = Promise.resolve();

  async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<FoundOnShelf<T>> {
    const raw = (await store.get(key))[key];
    if (raw === undefined || raw === null) return { value: null, setAside: false };
    const found = z.safeParse(schema, raw);
    if (found.success) return { value: found.data, setAside: false };
    // Kept under another key rather than dropped: somebody may still be able to read what we cannot.
    await store.set({ [`${key}:setAside`]: raw });
    await store.remove(key);
    return { value: null, setAside: true };
  }

  async function write<T>(key: string, schema: z.ZodMiniType<T>, value: T): Promise<void> {
    // What would not be read again must not take the place of what can.
    if (!z.safeParse(schema, value).success) throw new TypeError(`${key} does not fit its schema`);
    await store.set({ [key]: value });
  }

  function change<T>(key: string, schema: z.ZodMiniType<T[]>, edit: (list: T[]) => T[]): Promise<void> {
    const next = turn.then(async () => {
      const { value } = await read(key, schema);
      await write(key, schema, edit(value ?? []));
    });
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    shelf: (): Promise<FoundOnShelf<ShelfLine[]>> => read(SHELF, shelfSchema),
    /** Adds a line, or puts it in the place of the one of the same review. @throws TypeError when it does not fit */
    putLine: (line: ShelfLine) =>
      change(SHELF, shelfSchema, (lines) => [...lines.filter(({ id }) => id !== line.id), line]),
    /** Rewrites one line, when it is there. */
    editLine: (id: string, edit: (line: ShelfLine) => ShelfLine) =>
      change(SHELF, shelfSchema, (lines) => lines.map((line) => (line.id === id ? edit(line) : line))),
    dropLine: (id: string) => change(SHELF, shelfSchema, (lines) => lines.filter((line) => line.id !== id)),

    /** The text of a bundle as it came; null: not here. */
    async bundle(id: string): Promise<string | null> {
      const raw = (await store.get(bundleKey(id)))[bundleKey(id)];
      return typeof raw === 'string' ? raw : null;
    },
    saveBundle: (id: string, text: string): Promise<void> => store.set({ [bundleKey(id)]: text }),
    dropBundles: (ids: readonly string[]): Promise<void> => store.remove(ids.map(bundleKey)),

    review: (id: string): Promise<FoundOnShelf<Review>> => read(reviewKey(id), reviewSchema),
    /** @throws TypeError for what could not be read back; what lay there stays */
    saveReview: (review: Review): Promise<void> => write(reviewKey(review.id), reviewSchema, review),
    dropReview: (id: string): Promise<void> => store.remove(reviewKey(id)),

    signers: async (): Promise<KnownSigner[]> => (await read(SIGNERS, knownSignersSchema)).value ?? [],
    changeSigners: (edit: (signers: KnownSigner[]) => KnownSigner[]) =>
      change(SIGNERS, knownSignersSchema, edit),
  };
}
export type ReviewStore = ReturnType<typeof createReviewStore>;
