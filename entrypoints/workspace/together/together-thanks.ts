import { isoDay } from '@/components/workspace/papers/day-text';
import type { TogetherDoor } from '@/components/workspace/together/together-door';
import { type ThanksTaken, takeThanks, writeThanks } from '@/lib/exchange/together/thanks-file';
import type { ThanksFile } from '@/lib/model/hand-files';
import type { PaperOf } from '@/lib/model/papers';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { sharedFileName } from '../share/share-file-name';
import { handOf, masked, signing, type TogetherWorld } from './together-world';

/** Crediting a colleague: kept here as given, and handed over as a signed file. */
export function createGiving(world: TogetherWorld): Pick<TogetherDoor, 'give'> {
  return {
    give: ({ from, to, text, about, evidence }) =>
      signing(async () => {
        const id = newId();
        const paper: PaperOf<'thanks'> = {
          noun: 'thanks',
          on: isoDay(now()),
          direction: 'given',
          from: masked(from, 120),
          to: masked(to, 120),
          text: masked(text),
          ...(about && { about }),
          evidence,
          signer: null,
        };
        const file = await thanksText(world, id, paper);
        const written = await world.papers.write(paper, id);
        if (!written.ok) return { ok: false, sentence: t(`shared_failed_${written.why}`) };
        world.save(file, thanksName(paper));
        return { ok: true, result: id };
      }),
  };
}

/** Thanks that came, as they would be kept; or why not. */
export async function thanksFrom(world: TogetherWorld, file: ThanksFile): Promise<ThanksTaken> {
  const held = await world.papers.list('thanks', { removed: true });
  return takeThanks(file, (await world.key()).signer, held, isoDay(now()));
}

/** Thanks given as a file, signed now. */
export async function thanksText(
  world: TogetherWorld,
  id: string,
  { from, to, text, about = '' }: PaperOf<'thanks'>,
): Promise<string> {
  return writeThanks({ id, madeAt: instant(), to, text, about }, await handOf(world, from));
}

/** What the file of thanks is called. */
export function thanksName({ to }: PaperOf<'thanks'>): string {
  return sharedFileName(`thanks ${to}`, now(), 'UTC');
}
