import { vi } from 'vitest';
import type { OpenedBundle, OpenedFile } from '@/components/workspace/review/review-door';
import { keepBundle } from '@/entrypoints/workspace/review/review-keeping';
import { openReviewFile } from '@/entrypoints/workspace/review/review-opening';
import { readReview } from '@/entrypoints/workspace/review/review-reading';
import type { ReviewWorld } from '@/entrypoints/workspace/review/review-settling';
import { createReviewShelf } from '@/entrypoints/workspace/review/review-shelf';
import { createReviewSigning } from '@/entrypoints/workspace/review/review-signing';
import { signingKey } from '@/lib/ledger/signing-key';
import type { Review } from '@/lib/model/review';
import type { ReviewTemplate } from '@/lib/model/review-template';
import { createReviewStore } from '@/lib/platform/review-store';
import { ownLedger } from '../../kept-samples';
import { memoryStore } from '../share/share-sample';

let count = 0;

/** A manager's installation: an empty ledger and shelf, a key of its own, and the files that were handed out. */
export function reviewWorld(brought: ReviewTemplate[] = []) {
  count += 1;
  const name = `review-key-${count}`;
  const storage = memoryStore();
  const store = createReviewStore(storage);
  const files: { text: string; name: string }[] = [];
  const kept = ownLedger();
  const world: ReviewWorld = {
    kept,
    changed: vi.fn(),
    store,
    key: () => signingKey(name),
    save: (text, file) => files.push({ text, name: file }),
  };
  const openFile = openReviewFile(store);
  const keep = keepBundle(store, async () => brought);
  const open = (text: string, passphrase: string | null = null): Promise<OpenedFile> =>
    openFile(
      new File([text], 'from-ana.throughline'),
      passphrase,
      () => undefined,
      new AbortController().signal,
    );
  async function opened(text: string): Promise<OpenedBundle> {
    const found = await open(text);
    if (found.kind !== 'bundle') throw new Error(JSON.stringify(found));
    return found.opened;
  }
  return {
    world,
    storage,
    store,
    files,
    kept,
    open,
    opened,
    openFile,
    keep,
    /** opens a bundle and keeps it; answers the review's id */
    async take(text: string): Promise<string> {
      const done = await keep(await opened(text));
      if (!done.ok) throw new Error(done.why);
      return done.result;
    },
    read: readReview(store, async () => brought),
    ...createReviewShelf(store),
    ...createReviewSigning(world),
  };
}

/** The review as it lies on the shelf. */
export async function reviewOf(world: ReturnType<typeof reviewWorld>, id: string): Promise<Review> {
  const read = await world.read(id);
  if (!read.ok) throw new Error(read.why);
  return read.result.review;
}
