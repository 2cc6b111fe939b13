import type { OpenedBundle } from '@/components/workspace/review/review-door';
import { sameSigner } from '@/lib/exchange/signed/fingerprint';
import type { Review } from '@/lib/model/review';
import type { KnownSigner, ShelfLine } from '@/lib/model/review-shelf';
import { instant } from '@/lib/platform/clock';
import type { ReviewMaterial } from '@/lib/review/material';
import { lineAfter } from '@/lib/review/shelf-line';

/** As many bundles and states of one chain are remembered. */
const BUNDLES = 40;
const HEADS = 1000;

/** The line of a review that now rests on this bundle. A doubt once raised stays with it. */
export function lineOf(
  { history, pieces, doubt, joins }: OpenedBundle,
  { head, plan }: ReviewMaterial,
  review: Review,
  before: ShelfLine | null,
): ShelfLine {
  const at = instant();
  const bundle = { id: head.id, madeAt: head.madeAt, openedAt: at, pieces, history, gone: joins?.gone ?? 0 };
  const line: ShelfLine = {
    id: review.id,
    employee: head.by.name,
    role: plan.role,
    from: review.from,
    to: review.to,
    plan: plan.id,
    state: before?.state ?? 'writing',
    gates: before?.gates ?? null,
    touchedAt: at,
    bundles: [...(before?.bundles ?? []), bundle].slice(-BUNDLES),
    doubt: before?.doubt === 'history' ? 'history' : (doubt ?? before?.doubt ?? null),
    signedOn: null,
    droppedOn: null,
  };
  return lineAfter(line, review, plan.timeZone);
}

/** What is known of keys, with where this one's chain stands in this bundle. */
export function withHead(signers: KnownSigner[], { head }: ReviewMaterial): KnownSigner[] {
  const { signer, name } = head.by;
  const known = signers.find((one) => sameSigner(one.signer, signer));
  const { size, root } = head.checkpoint;
  const seen = { bundle: head.id, size, root, madeAt: head.madeAt, seenAt: instant() };
  const heads = [...(known?.heads ?? []).filter(({ bundle }) => bundle !== head.id), seen].slice(-HEADS);
  const next: KnownSigner = { signer, name, firstSeen: known?.firstSeen ?? seen.seenAt, heads };
  return [...signers.filter((one) => one !== known), next];
}
