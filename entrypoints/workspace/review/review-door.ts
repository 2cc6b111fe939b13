import type { ReviewDoor } from '@/components/workspace/review/review-door';
import { signingKey } from '@/lib/ledger/signing-key';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { createPlanStore } from '@/lib/platform/plan-store';
import { newId } from '@/lib/platform/random';
import { createReviewStore } from '@/lib/platform/review-store';
import { saveFile } from '../save-file';
import type { World } from '../world';
import { keepBundle } from './review-keeping';
import { openReviewFile } from './review-opening';
import { readReview } from './review-reading';
import { createReviewShelf } from './review-shelf';
import { createReviewSigning } from './review-signing';

/** The real world behind this place of the workspace. */
export function createReviewDoor(world: World): ReviewDoor {
  const store = createReviewStore(browser.storage.local);
  const { pack } = createPlanStore(browser.storage.local);
  const brought = async () => (await pack.read()).value?.reviewTemplates ?? [];
  return {
    ...createReviewShelf(store),
    ...createReviewSigning({
      ...world,
      store,
      key: () => signingKey(),
      save: (text, name) => saveFile([text], 'application/json', name),
    }),
    openFile: openReviewFile(store),
    keep: keepBundle(store, brought),
    read: readReview(store, brought),
    print: () => print(),
    newId,
    now,
  };
}
