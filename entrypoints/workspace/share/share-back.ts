import type { ReviewBack, ShareDoor } from '@/components/workspace/share/share-door';
import { defaultTemplate, templateOf } from '@/lib/catalogue/review-template';
import { readPaper } from '@/lib/ledger/read-papers';
import type { PaperRow } from '@/lib/model/papers';
import { instant } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { readAsHanded } from './share-as-handed';
import { withDraft } from './share-drafts';
import type { ShareWorld } from './share-world';

/** A review that came back: the newest state of it with the answers given so far, and what it was written from. */
export function createShareBack(world: ShareWorld): Pick<ShareDoor, 'reviewBack' | 'saveAnswers'> {
  const { kept, store } = world;
  return {
    async reviewBack(id): Promise<ReviewBack | null> {
      const row = await readPaper(await kept.ledger(), id);
      if (row?.paper.noun !== 'reviewReply' || row.removed) return null;
      const { paper } = row;
      const handed = await readAsHanded(world, paper.review);
      if (!handed) return null;
      const review = await withDraft(world, paper.review);
      const shown: PaperRow<'reviewReply'> = { ...row, noun: 'reviewReply', paper: { ...paper, review } };
      return {
        row: shown,
        ...handed,
        template: templateOf(review.template, [], t) ?? defaultTemplate(t),
      };
    },
    async saveAnswers(_, review) {
      try {
        await store.saveAnswers(review);
        return { ok: true, savedAt: instant() };
      } catch {
        return { ok: false, why: 'share_notSaved' };
      }
    },
  };
}
