import { sameSigner } from '@/lib/exchange/signed/fingerprint';
import type { By } from '@/lib/model/signed';
import type { TogetherWorld } from './together-world';

/** Whether somebody of this name signed with another key before, as far as it is known here. */
export async function hasOtherKey({ papers }: TogetherWorld, { name, signer }: By): Promise<boolean> {
  const [cases, thanks] = [await papers.list('jointCase'), await papers.list('thanks')];
  const known = [
    ...cases.flatMap(({ paper: { theirs } }) => (theirs ? [theirs] : [])),
    ...thanks.flatMap(({ paper }) => (paper.signer ? [{ name: paper.from, signer: paper.signer }] : [])),
  ];
  const same = known.filter((one) => one.name === name);
  return same.length > 0 && !same.some((one) => sameSigner(one.signer, signer));
}
