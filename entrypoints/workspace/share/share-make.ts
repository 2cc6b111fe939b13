import type { ShareDoor } from '@/components/workspace/share/share-door';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { type Made, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { sealFile } from '@/lib/exchange/bundle/seal-file';
import { dateIn } from '@/lib/model/calendar-date';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { blankReview } from '@/lib/review/blank-review';
import { materialOf } from '@/lib/review/material';
import { afterReading, gatherContent } from './share-content';
import { sharedFileName } from './share-file-name';
import { keepHandedOver } from './share-handed';
import type { ShareWorld } from './share-world';

type MakeArgs = Parameters<ShareDoor['make']>;

/** Making bundles: one to look at, one to hand over. */
export function createShareMake(world: ShareWorld): Pick<ShareDoor, 'preview' | 'make'> {
  const { kept, key, save } = world;
  async function build(...[choice, chosen, , report, signal]: MakeArgs): Promise<Made> {
    const content = await gatherContent(kept, choice, chosen, report, signal);
    if (!content) return { ok: false, refusal: { reason: 'notThere', about: '' } };
    const { signer, sign } = await key();
    const hand = { by: { name: choice.name.trim() || t('share_noName'), signer }, sign };
    return makeBundle(content, hand, { report: afterReading(report), signal });
  }
  return {
    async preview(choice, chosen, report, signal) {
      const made = await build(choice, chosen, null, report, signal);
      if (!made.ok) return { ok: false, why: `share_refused_${made.refusal.reason}` };
      const material = materialOf(made.bundle);
      const template = defaultTemplate(t);
      const today = dateIn(material.plan.timeZone, now());
      const review = blankReview({ id: newId(), material, template, manager: choice.to.trim(), today });
      return { ok: true, result: { material, review, template } };
    },
    async make(...args) {
      const [choice, , passphrase, , signal] = args;
      const made = await build(...args);
      if (!made.ok) return { ok: false, why: `share_refused_${made.refusal.reason}` };
      const { bundle, text, unproven } = made;
      const file = passphrase === null ? text : await sealFile(text, passphrase);
      signal.throwIfAborted();
      // From here on nothing is stopped any more: what is listed as handed over was handed over.
      const written = await keepHandedOver(world, bundle);
      if (!written.ok) return written;
      const name = sharedFileName(choice.name, now(), materialOf(bundle).plan.timeZone);
      save(file, name);
      const bytes = new TextEncoder().encode(file).length;
      return { ok: true, result: { name, bytes, pieces: bundle.pieces.length, unproven: unproven.length } };
    },
  };
}
