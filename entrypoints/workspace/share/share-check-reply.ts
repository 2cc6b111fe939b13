import { faultText } from '@/components/workspace/fault-text';
import type { OpenedReply } from '@/components/workspace/share/share-door';
import { sameSigner } from '@/lib/exchange/signed/fingerprint';
import { type MergeRefusal, mergeReview } from '@/lib/exchange/signed/merge-answers';
import { readReply } from '@/lib/exchange/signed/reply-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { readPaper, readPapers } from '@/lib/ledger/read-papers';
import { readPlanVersions } from '@/lib/ledger/read-progress';
import type { ReplyFile } from '@/lib/model/reply-file';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { withDraft } from './share-drafts';
import type { ShareWorld } from './share-world';

/** A reply that holds, and what it makes of the review here; or why not, as a sentence. */
export type CheckedReply =
  | { ok: true; reply: ReplyFile; merged: Review; standing: OpenedReply['standing']; otherKey: boolean }
  | { ok: false; sentence: string };

const REFUSED: Record<MergeRefusal, string> = {
  otherReview: 'share_reply_bundle',
  otherParty: 'share_reply_manager',
  otherKey: 'share_reply_key',
  contentDiffers: 'share_reply_key',
  alreadySigned: 'share_reply_signed',
};

/** Everything a reply must hold before anything is written: the file, whose it is, what it speaks of, and what was here. */
export async function checkReply(world: ShareWorld, given: Uint8Array | string): Promise<CheckedReply> {
  const refused = (key: string): CheckedReply => ({ ok: false, sentence: t(key) });
  const read = await readReply(given);
  if (!read.ok) return { ok: false, sentence: faultText(read.fault) };
  const { review, by, party } = read.value;
  if (party !== 'manager') return refused('share_reply_manager');
  const ledger = await world.kept.ledger();
  const { signer: own } = await world.key();
  if (!sameSigner(review.employee.signer, own)) return refused('share_reply_other');
  const handed = await readPapers(ledger, 'handedOver', { removed: true });
  if (!review.bundles.some((id) => handed.some(({ paper }) => paper.bundle === id)))
    return refused('share_reply_bundle');
  const versions = await readPlanVersions(ledger);
  if (!versions.some(({ id, version }) => id === review.plan.id && version === review.plan.version))
    return refused('share_reply_plan');

  const before = (await readPaper(ledger, review.id))?.paper;
  if (before && before.noun !== 'reviewReply') return refused('share_reply_taken');
  const held = before ? { review: await withDraft(world, before.review), signer: before.signer } : null;
  const done = await mergeReview(held, read.value, own);
  if (!done.ok) return refused(REFUSED[done.reason]);
  const isSame = before && canonicalJson(done.review) === canonicalJson(held?.review);
  const others = await readPapers(ledger, 'reviewReply', { removed: true });
  const otherKey = others.some(({ paper }) => paper.from === by.name && !sameSigner(paper.signer, by.signer));
  return {
    ok: true,
    reply: read.value,
    merged: done.review,
    standing: !before ? 'new' : isSame ? 'known' : 'newer',
    otherKey,
  };
}
