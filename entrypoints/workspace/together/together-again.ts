import type { TogetherDoor } from '@/components/workspace/together/together-door';
import { sameSigner } from '@/lib/exchange/signed/fingerprint';
import { ownHalf, type SaidHalf, writeHalf } from '@/lib/exchange/together/joint-half';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { sharedFileName } from '../share/share-file-name';
import { thanksName, thanksText } from './together-thanks';
import { signing, type TogetherWorld } from './together-world';

/** The file of a card once more: a half with the same words, said at the same time; thanks under the same id. */
export function createSavingAgain(world: TogetherWorld): Pick<TogetherDoor, 'saveAgain'> {
  return {
    saveAgain: ({ id, paper }) =>
      signing(async () => {
        if (paper.noun === 'thanks') {
          world.save(await thanksText(world, id, paper), thanksName(paper));
          return { ok: true, result: null };
        }
        const half = ownHalf(id, paper);
        const { signer, sign } = await world.key();
        // signed with another key, the same words would be somebody else's
        if (!half || !sameSigner(half.by.signer, signer))
          return { ok: false, sentence: t('together_otherMachine') };
        world.save(await writeHalf(half, { by: half.by, sign }), halfName(half));
        return { ok: true, result: null };
      }),
  };
}

/** What the file of a half is called. */
export function halfName({ record, by }: SaidHalf): string {
  return sharedFileName(`half ${record.id} ${by.name}`, now(), 'UTC');
}
