import type { OpenedBundle } from '@/components/workspace/review/review-door';
import { historyOf } from '@/lib/exchange/bundle/head-history';
import { fingerprintOf, sameSigner, shortFingerprint } from '@/lib/exchange/signed/fingerprint';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle } from '@/lib/model/bundle';
import type { KnownSigner, ShelfLine } from '@/lib/model/review-shelf';
import type { ReviewStore } from '@/lib/platform/review-store';

/** What can be said of a bundle that holds, from what is known here. */
export async function judgeBundle(store: ReviewStore, bundle: Bundle): Promise<OpenedBundle> {
  const { head } = bundle;
  const signers = await store.signers();
  const shelf = (await store.shelf()).value ?? [];
  const known = signers.find(({ signer }) => sameSigner(signer, head.by.signer)) ?? null;
  const isOther = !known && signers.some(({ name }) => fold(name) === fold(head.by.name));
  const history = historyOf(known?.heads ?? [], bundle);
  const line = shelf.find((one) => belongs(one, bundle));
  const review = line ? (await store.review(line.id)).value : null;
  const pieces = new Set(bundle.pieces.map(({ id }) => id));
  return {
    head,
    pieces: pieces.size,
    fingerprint: shortFingerprint(await fingerprintOf(head.by.signer)),
    key: known ? 'known' : isOther ? 'other' : 'first',
    knownSince: known?.firstSeen ?? null,
    history,
    doubt: isChanged(history, known, head.madeAt) ? 'history' : isOther ? 'key' : null,
    here: shelf.find(({ bundles }) => bundles.some(({ id }) => id === head.id))?.id ?? null,
    joins: review && {
      id: review.id,
      gone: review.marks.filter(({ evidence }) => !pieces.has(evidence)).length,
      unsigned: review.signatures.manager !== null,
    },
    text: canonicalJson(bundle),
  };
}

/** The same person, plan and period, and not closed yet. */
function belongs({ employee, plan, from, to, state }: ShelfLine, { head }: Bundle): boolean {
  const same = plan === head.plan.id && from === head.from && to === head.until;
  return same && fold(employee) === fold(head.by.name) && state !== 'signedBoth';
}

/** A history that is another one; or one that ends earlier although the bundle was made later. */
function isChanged(history: OpenedBundle['history'], known: KnownSigner | null, madeAt: string): boolean {
  if (history === 'rewritten') return true;
  return history === 'shorter' && (known?.heads ?? []).every((head) => head.madeAt < madeAt);
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
