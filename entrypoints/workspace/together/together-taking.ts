import type { Done, TogetherDoor } from '@/components/workspace/together/together-door';
import type { Paper } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { openTogether } from './together-opening';
import { thanksFrom } from './together-thanks';
import { signing, type TogetherWorld } from './together-world';

/** Taking in what was opened: checked once more, then written whole. */
export function createTaking(world: TogetherWorld): Pick<TogetherDoor, 'take'> {
  async function write(paper: Paper, id: string): Promise<Done<string>> {
    const written = await world.papers.write(paper, id);
    return written.ok ? { ok: true, result: id } : { ok: false, sentence: t(`shared_failed_${written.why}`) };
  }
  return {
    take: ({ bytes }) =>
      signing(async () => {
        const opened = await openTogether(world, bytes);
        if (opened.kind === 'answered') return write(opened.card, opened.half.id);
        if (opened.kind === 'thanks') {
          const taken = await thanksFrom(world, opened.thanks);
          if (taken.ok) return write(taken.paper, taken.id);
        }
        return {
          ok: false,
          sentence: opened.kind === 'refused' ? opened.sentence : t('together_refused_twice'),
        };
      }),
  };
}
