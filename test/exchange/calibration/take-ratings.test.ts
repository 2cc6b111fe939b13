import { describe, expect, it } from 'vitest';
import { takeRatings } from '@/lib/exchange/calibration/take-ratings';
import type { CalibrationRatings, Round } from '@/lib/model/calibration';
import { given, ratingsOf, samplePack, sampleRound, uuid } from './sample-round';

async function start() {
  const pack = await samplePack(3);
  const round = await sampleRound(pack, [3, 3, 3]);
  const theirs = await ratingsOf(pack, given(pack, [4, 3, 2]), { name: 'Bo', seed: 8 });
  return { pack, round, theirs };
}

const why = (round: Round, file: CalibrationRatings) => {
  const taken = takeRatings(round, file);
  return taken.ok ? null : taken.why;
};

describe('taking ratings into a round', () => {
  it('puts another rater beside, and nothing else', async () => {
    const { round, theirs } = await start();
    expect(takeRatings(round, theirs)).toEqual({ ok: true, round: { ...round, others: [theirs] } });
  });

  it('waits for own ratings: nobody sees others’ before', async () => {
    const { pack, theirs } = await start();
    expect(why(await sampleRound(pack, null), theirs)).toBe('handInFirst');
  });

  it('wants the same pack to the last letter', async () => {
    const { round, theirs } = await start();
    expect(why(round, { ...theirs, pack: uuid(2) })).toBe('otherPack');
    expect(why(round, { ...theirs, packHash: '0'.repeat(64) })).toBe('changedPack');
  });

  it('counts a rater once: by file, by key, by name, and never oneself', async () => {
    const { pack, round, theirs } = await start();
    const joined = { ...round, others: [theirs] };
    expect(why(joined, theirs)).toBe('twice');
    const again = await ratingsOf(pack, given(pack, [5, 5, 5]), { name: 'Somebody', seed: 8, n: 300 });
    expect(why(joined, again)).toBe('sameRater');
    const sameName = await ratingsOf(pack, given(pack, [5, 5, 5]), { name: ' ｂO', seed: 9 });
    expect(why(joined, sameName)).toBe('sameRater');
    const myName = await ratingsOf(pack, given(pack, [5, 5, 5]), { name: 'ada', seed: 9 });
    expect(why(round, myName)).toBe('sameRater');
    expect(why(round, await ratingsOf(pack, given(pack, [1, 1, 1]), { name: 'Cy', seed: 7 }))).toBe('own');
  });

  it('takes nothing of a file that rates something else, or something twice', async () => {
    const { pack, round } = await start();
    const [first] = given(pack, [4]);
    if (!first) throw new Error('no unit');
    const odd = [{ ...first, unit: 'clarity/p99' }];
    expect(why(round, await ratingsOf(pack, odd, { name: 'Bo', seed: 8 }))).toBe('notInPack');
    expect(why(round, await ratingsOf(pack, [first, first], { name: 'Bo', seed: 8 }))).toBe('ratedTwice');
  });

  it('holds thirty raters', async () => {
    const { pack, round } = await start();
    let full = round;
    for (let n = 0; n < 29; n += 1) {
      const taken = takeRatings(
        full,
        await ratingsOf(pack, given(pack, [4]), { name: `R${n}`, seed: 20 + n }),
      );
      if (!taken.ok) throw new Error(taken.why);
      full = taken.round;
    }
    expect(why(full, await ratingsOf(pack, given(pack, [4]), { name: 'Last', seed: 99 }))).toBe('full');
  });
});
