import type { ReviewDoor } from '@/components/workspace/review/review-door';
import { templateOf } from '@/lib/catalogue/review-template';
import { fingerprintOf, shortFingerprint } from '@/lib/exchange/signed/fingerprint';
import { t } from '@/lib/platform/i18n';
import type { ReviewStore } from '@/lib/platform/review-store';
import { type Brought, ownTemplate, readMaterial } from './review-material';

/** A review with everything it is written from. */
export function readReview(store: ReviewStore, brought: Brought): ReviewDoor['read'] {
  return async (id) => {
    const line = (await store.shelf()).value?.find((one) => one.id === id);
    if (!line) return { ok: false, why: 'reviews_notHere' };
    if (line.droppedOn !== null) return { ok: false, why: 'reviews_dropped' };
    const { value: review } = await store.review(id);
    if (!review) return { ok: false, why: 'reviews_unreadable' };
    const text = await store.bundle(review.bundles.at(-1) ?? '');
    const material = text === null ? null : await readMaterial(text);
    if (!material) return { ok: false, why: 'reviews_bundleUnreadable' };
    const template = templateOf(review.template, await brought(), (key) => t(key)) ?? ownTemplate();
    const fingerprint = shortFingerprint(await fingerprintOf(material.head.by.signer));
    return { ok: true, result: { line, review, material, template, fingerprint } };
  };
}
