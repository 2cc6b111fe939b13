import * as z from 'zod/mini';
import { type Review, reviewSchema } from '@/lib/model/review';
import { type ShareChoice, type ShareMade, shareChoiceSchema, shareMadeSchema } from '@/lib/model/share';
import type { KeyStore } from './working-store';

const choiceKey = (plan: string): string => `shareChoice:${plan}`;
const answersKey = (review: string): string => `shareAnswers:${review}`;
const madeKey = (bundle: string): string => `shareMade:${bundle}`;

/** What a person is about to hand over, what they are answering, and what the figures were in bundles that were made. */
export function createShareStore(store: KeyStore) {
  async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
    const found = z.safeParse(schema, (await store.get(key))[key]);
    return found.success ? found.data : null;
  }
  async function save<T>(key: string, schema: z.ZodMiniType<T>, value: T): Promise<void> {
    // What would not be read again must not take the place of what can.
    if (!z.safeParse(schema, value).success) throw new TypeError(`${key} does not fit its schema`);
    await store.set({ [key]: value });
  }
  return {
    /** Null when nothing was begun for this plan, or nothing that can be read. */
    choice: (plan: string): Promise<ShareChoice | null> => read(choiceKey(plan), shareChoiceSchema),
    /** @throws TypeError for what could not be read back; what lay there stays */
    saveChoice: (choice: ShareChoice): Promise<void> =>
      save(choiceKey(choice.plan), shareChoiceSchema, choice),
    made: (bundle: string): Promise<ShareMade | null> => read(madeKey(bundle), shareMadeSchema),
    /** @throws TypeError for what could not be read back */
    saveMade: (made: ShareMade): Promise<void> => save(madeKey(made.head.id), shareMadeSchema, made),
    /** A review with the answers given so far; what was signed or handed back lies in the ledger. */
    answers: (review: string): Promise<Review | null> => read(answersKey(review), reviewSchema),
    /** @throws TypeError for what could not be read back */
    saveAnswers: (review: Review): Promise<void> => save(answersKey(review.id), reviewSchema, review),
    dropAnswers: (review: string): Promise<void> => store.remove(answersKey(review)),
    dropMade: (bundle: string): Promise<void> => store.remove(madeKey(bundle)),
  };
}
export type ShareStore = ReturnType<typeof createShareStore>;
