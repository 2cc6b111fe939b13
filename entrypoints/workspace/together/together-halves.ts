import { isoDay } from '@/components/workspace/papers/day-text';
import type { OwnHalf, TogetherDoor } from '@/components/workspace/together/together-door';
import { hashOfHalf, type SaidHalf, writeHalf } from '@/lib/exchange/together/joint-half';
import { theirHalf } from '@/lib/exchange/together/take-half';
import type { PaperOf } from '@/lib/model/papers';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { halfName } from './together-again';
import { openTogether } from './together-opening';
import { handOf, masked, signing, type TogetherWorld } from './together-world';

type Theirs = PaperOf<'jointCase'>['theirs'];

/** Asking for a half, and answering with one. The card is kept first, the file handed over then. */
export function createHalves(world: TogetherWorld): Pick<TogetherDoor, 'ask' | 'answer'> {
  async function keep(said: Omit<SaidHalf, 'by' | 'words'>, half: OwnHalf, theirs: Theirs) {
    const hand = await handOf(world, half.name);
    const whole = { ...said, by: hand.by, words: masked(half.words) };
    const text = await writeHalf(whole, hand);
    const { madeAt, answers } = said;
    const card: PaperOf<'jointCase'> = {
      noun: 'jointCase',
      on: isoDay(now()),
      record: said.record,
      mine: {
        evidence: half.evidence,
        name: hand.by.name,
        words: whole.words,
        file: { madeAt, signer: hand.by.signer, answers },
      },
      theirs,
    };
    const written = await world.papers.write(card, said.id);
    if (!written.ok) return { ok: false as const, sentence: t(`shared_failed_${written.why}`) };
    world.save(text, halfName(whole));
    return { ok: true as const, result: said.id };
  }
  return {
    ask: (record, half) =>
      signing(() => keep({ id: newId(), madeAt: instant(), record, answers: null }, half, null)),
    answer: ({ bytes }, half) =>
      signing(async () => {
        const asked = await openTogether(world, bytes);
        if (asked.kind === 'refused') return { ok: false, sentence: asked.sentence };
        if (asked.kind !== 'asked') return { ok: false, sentence: t('together_refused_twice') };
        const { id, record } = asked.half;
        const answers = await hashOfHalf(asked.half);
        return keep({ id, madeAt: instant(), record, answers }, half, theirHalf(asked.half));
      }),
  };
}
