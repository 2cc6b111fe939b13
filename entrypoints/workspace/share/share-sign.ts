import type { ShareDone, ShareDoor } from '@/components/workspace/share/share-door';
import { writeReply } from '@/lib/exchange/signed/reply-file';
import { signReview } from '@/lib/exchange/signed/signed-name';
import { readPaper } from '@/lib/ledger/read-papers';
import type { Review } from '@/lib/model/review';
import { instant, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { reasonOf } from '../reason-of';
import { challengesOf } from './share-challenges';
import { sharedFileName } from './share-file-name';
import { maskAnswers } from './share-mask-answers';
import type { ShareWorld } from './share-world';

/** The employee's answers on their way back, with a name under them or without. */
export function createShareSign(world: ShareWorld): Pick<ShareDoor, 'signReview' | 'handBack'> {
  const { kept, key, store, save, changed } = world;
  async function send(id: string, given: Review, name: string, sign: boolean): Promise<ShareDone<Review>> {
    const ledger = await kept.ledger();
    const held = (await readPaper(ledger, id))?.paper;
    if (held?.noun !== 'reviewReply') return { ok: false, why: 'share_noReview' };
    if (held.review.signatures.employee) return { ok: false, why: 'share_reply_signed' };
    if (sign && !held.review.signatures.manager) return { ok: false, why: 'share_managerFirst' };
    const by = name.trim() || held.review.employee.name;
    const hand = { ...(await key()), by: { name: by, signer: (await key()).signer } };
    const review = maskAnswers(held.review, given);
    const at = instant();
    if (sign) review.signatures.employee = await signReview('employee', review, hand, at);
    const challenges = await challengesOf(ledger, review, { at, newId });
    if (!challenges) return { ok: false, why: 'share_reply_taken' };
    const text = await writeReply({ id: newId(), madeAt: at, party: 'employee', review }, hand);
    const body = { ...held, review };
    try {
      await kept.append([{ id: newId(), at, kind: 'paper.written', subject: id, body }, ...challenges]);
    } catch (error) {
      return { ok: false, why: `shared_failed_${reasonOf(error)}` };
    }
    await store.dropAnswers(id);
    save(text, sharedFileName(`reply ${by}`, now(), 'UTC'));
    changed();
    return { ok: true, result: review };
  }
  return {
    signReview: (id, review, name) => send(id, review, name, true),
    async handBack(id, review, name) {
      const done = await send(id, review, name, false);
      return done.ok ? { ok: true, result: null } : done;
    },
  };
}
