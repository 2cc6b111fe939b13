import type { ReviewDoor } from '@/components/workspace/review/review-door';
import { dateIn } from '@/lib/model/calendar-date';
import type { Review } from '@/lib/model/review';
import type { ReviewTemplate } from '@/lib/model/review-template';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { ReviewStore } from '@/lib/platform/review-store';
import { blankReview } from '@/lib/review/blank-review';
import { goOn } from '@/lib/review/go-on';
import type { ReviewMaterial } from '@/lib/review/material';
import { lineOf, withHead } from './review-lines';
import { type Brought, ownTemplate, readMaterial } from './review-material';

/** Keeps a bundle that was opened: begins a review with it, or goes on with the one it belongs to. */
export function keepBundle(store: ReviewStore, brought: Brought): ReviewDoor['keep'] {
  return async (opened) => {
    const { here, joins, text } = opened;
    if (here) return { ok: true, result: here };
    try {
      const material = await readMaterial(text);
      if (!material) return { ok: false, why: 'reviews_notKept' };
      const before = joins && (await store.review(joins.id)).value;
      const line = joins && (await store.shelf()).value?.find(({ id }) => id === joins.id);
      const review = before ? goOn(before, material) : begun(material, await brought());
      // The bundle first: a review without its material could not be shown.
      await store.saveBundle(material.head.id, text);
      await store.saveReview(review);
      await store.putLine(lineOf(opened, material, review, (before && line) ?? null));
      await store.changeSigners((signers) => withHead(signers, material));
      return { ok: true, result: review.id };
    } catch {
      return { ok: false, why: 'reviews_notKept' };
    }
  };
}

/** A new review: by the team's template where a pack brings one, else by the library's. */
function begun(material: ReviewMaterial, brought: readonly ReviewTemplate[]): Review {
  return blankReview({
    id: newId(),
    material,
    template: brought.at(-1) ?? ownTemplate(),
    manager: material.head.to || material.plan.people.manager,
    today: dateIn(material.plan.timeZone, now()),
  });
}
