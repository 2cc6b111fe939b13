import type { ReviewDoor } from '@/components/workspace/review/review-door';
import { localDate } from '@/lib/model/local-date';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { instant, now } from '@/lib/platform/clock';
import type { ReviewStore } from '@/lib/platform/review-store';
import { isBundleDue, lineAfter } from '@/lib/review/shelf-line';
import { ownTimeZone } from '../begin-plan';

/** The shelf of reviews, and what is being written. */
export function createReviewShelf(store: ReviewStore): Pick<ReviewDoor, 'list' | 'save' | 'remove'> {
  /** the last change on its way: whoever comes back to the shelf sees it */
  let saving: Promise<unknown> = Promise.resolve();
  return {
    async list() {
      await saving;
      const found = await store.shelf();
      const lines = [...(found.value ?? [])].sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1));
      const today = localDate(now());
      const due = lines.filter((line) => isBundleDue(line, today));
      for (const { id, bundles } of due) {
        await store.dropBundles(bundles.map((one) => one.id));
        await store.editLine(id, (line) => ({ ...line, droppedOn: today }));
      }
      return {
        lines: lines.map((line) => (due.includes(line) ? { ...line, droppedOn: today } : line)),
        setAside: found.setAside,
        dropped: due.map(({ employee }) => employee),
      };
    },
    async save(review, gates) {
      const savedAt = instant();
      const after = { gates, touchedAt: savedAt };
      const edit = (line: ShelfLine) => ({ ...lineAfter(line, review, ownTimeZone()), ...after });
      try {
        const written = store.saveReview(review).then(() => store.editLine(review.id, edit));
        saving = written.catch(() => undefined);
        await written;
        return { ok: true, savedAt };
      } catch (error) {
        return {
          ok: false,
          why: error instanceof TypeError ? 'reviewPage_cannotKeep' : 'reviewPage_notSaved',
        };
      }
    },
    async remove(id) {
      try {
        const lines = (await store.shelf()).value ?? [];
        const bundles = lines.find((line) => line.id === id)?.bundles ?? [];
        await store.dropLine(id);
        await store.dropBundles(bundles.map((one) => one.id));
        await store.dropReview(id);
        return { ok: true, result: null };
      } catch {
        return { ok: false, why: 'reviews_notRemoved' };
      }
    },
  };
}
