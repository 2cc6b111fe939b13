import type { ShareDoor } from '@/components/workspace/share/share-door';
import { instant } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { reasonOf } from '../reason-of';
import { challengesOf } from './share-challenges';
import { checkReply } from './share-check-reply';
import type { ShareWorld } from './share-world';

/** Reads what a manager handed back, and takes it in: the review, and objections as challenges, or nothing. */
export function createShareReply(world: ShareWorld): Pick<ShareDoor, 'openReply' | 'takeReply'> {
  const { kept, store, changed } = world;
  return {
    async openReply(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const checked = await checkReply(world, bytes);
      if (!checked.ok) return checked;
      const { reply, merged, standing, otherKey } = checked;
      return {
        ok: true,
        result: { review: merged, from: reply.by.name, madeAt: reply.madeAt, standing, otherKey, bytes },
      };
    },
    async takeReply({ bytes }) {
      const checked = await checkReply(world, bytes);
      if (!checked.ok) return checked;
      const { reply, merged: review, standing } = checked;
      if (standing === 'known') return { ok: true, result: review.id };
      const fresh = { at: instant(), newId };
      const challenges = await challengesOf(await kept.ledger(), review, fresh);
      if (!challenges) return { ok: false, sentence: t('share_reply_taken') };
      const { name: from, signer } = reply.by;
      const body = { noun: 'reviewReply' as const, from, signer, receivedAt: fresh.at, review };
      try {
        await kept.append([
          { id: newId(), at: fresh.at, kind: 'paper.written', subject: review.id, body },
          ...challenges,
        ]);
      } catch (error) {
        return { ok: false, sentence: t(`shared_failed_${reasonOf(error)}`) };
      }
      await store.dropAnswers(review.id);
      changed();
      return { ok: true, result: review.id };
    },
  };
}
