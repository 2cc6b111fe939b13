import { describe, expect, it } from 'vitest';
import { writePack } from '@/lib/exchange/calibration/pack-file';
import { readRatings } from '@/lib/exchange/calibration/ratings-file';
import { given, samplePack } from '../../../exchange/calibration/sample-round';
import { asFile, type CalibrationStage, calibrationWorld, result } from './calibration-world';

/** An installation with the pack opened and so many pieces rated. */
async function rater(ratings: (number | null)[] | null, pieces = 3) {
  const stage = await calibrationWorld();
  const pack = await samplePack(pieces);
  result(await stage.door.openPack(asFile(writePack(pack))));
  const [round] = await stage.door.rounds();
  if (!round) throw new Error('no round');
  if (ratings) await stage.door.saveRound({ ...round, given: given(pack, ratings) });
  return { ...stage, pack, round };
}

const handIn = async ({ door, files }: CalibrationStage, pack: string, name: string) => {
  const round = result(await door.handIn(pack, name));
  return { round, text: files.at(-1)?.text };
};

describe('handing in', () => {
  it('saves a file bound to the pack, keeps the result, and locks', async () => {
    const ada = await rater([1, 3, 5]);
    const { round, text } = await handIn(ada, ada.pack.id, 'Ada');
    expect(await readRatings(text ?? '')).toEqual({ ok: true, value: round.own });
    expect(ada.files[0]?.name).toMatch(/^throughline-ratings-autumn-ada-.*\.throughline$/);
    expect((await ada.papers.list('calibration')).map(({ paper }) => paper.raters)).toEqual([['Ada']]);
    // another page still shows them as open
    await ada.door.saveRound({ ...ada.round, given: given(ada.pack, [5, 5, 5]) });
    const [held] = await ada.door.rounds();
    expect(held?.own?.ratings.map(({ rating }) => rating)).toEqual([1, 3, 5]);
    // and handing in once more changes nothing and saves nothing
    expect((await handIn(ada, ada.pack.id, 'Somebody')).round.own).toEqual(round.own);
    expect(ada.files).toHaveLength(1);
    ada.door.saveRatings(round);
    expect(ada.files[1]?.text).toBe(text);
  });

  it('masks what somebody wrote to a rating', async () => {
    const ada = await rater(null);
    const [first] = given(ada.pack, [4]);
    if (!first) throw new Error('no unit');
    await ada.door.saveRound({ ...ada.round, given: [{ ...first, reason: 'see mara@northwind.example' }] });
    const { round, text } = await handIn(ada, ada.pack.id, 'Ada');
    expect(text).not.toContain('mara@');
    expect(round.own?.ratings[0]?.unit).toBe(first.unit);
  });

  it('is not possible without a rating, or without the pack', async () => {
    const ada = await rater(null);
    expect(await ada.door.handIn(ada.pack.id, 'Ada')).toMatchObject({ ok: false });
    expect((await ada.door.rounds())[0]?.own).toBeNull();
    expect(await ada.door.handIn('00000000-0000-4000-8000-00000000dddd', 'Ada')).toMatchObject({ ok: false });
  });

  it('happens once: the pack is not rated again after it was taken off the shelf', async () => {
    const ada = await rater([1, 3, 5]);
    await handIn(ada, ada.pack.id, 'Ada');
    await ada.door.dropRound(ada.pack.id);
    expect(await ada.door.rounds()).toEqual([]);
    expect(await ada.door.openPack(asFile(writePack(ada.pack)))).toEqual({
      ok: false,
      why: expect.stringContaining('before'),
    });
  });
});

describe('putting ratings together', () => {
  it('says raters row by row in one paper that grows', async () => {
    const ada = await rater([1, 3, 5]);
    await handIn(ada, ada.pack.id, 'Ada');
    for (const [name, ratings] of [
      ['Bo', [2, 3, 5]],
      ['Cy', [2, null, 4]],
    ] as const) {
      const other = await rater([...ratings]);
      const { text } = await handIn(other, ada.pack.id, name);
      result(await ada.door.openRatings(ada.pack.id, asFile(text)));
    }
    const rows = await ada.papers.list('calibration');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.paper).toMatchObject({ raters: ['Ada', 'Bo', 'Cy'], own: 0 });
    expect(rows[0]?.paper.items.map(({ ratings }) => ratings)).toEqual([
      [1, 2, 2],
      [3, 3, null],
      [5, 5, 4],
    ]);
  });

  it('is refused before own ratings, twice, from oneself, and changed: each with its sentence', async () => {
    const ada = await rater([1, 3, 5]);
    const bo = await rater([2, 3, 5]);
    const { text } = await handIn(bo, ada.pack.id, 'Bo');
    const why = async (file: string | undefined) => {
      const done = await ada.door.openRatings(ada.pack.id, asFile(file));
      return done.ok ? null : done.why;
    };
    expect(await why(text)).toContain('Hand in your own ratings first');
    const { text: mine } = await handIn(ada, ada.pack.id, 'Ada');
    expect(await why(text)).toBeNull();
    expect(await why(text)).toContain('They count once');
    expect(await why(mine)).toContain('from this installation');
    expect(await why(text?.replace('"rating":2', '"rating":5'))).toContain('was changed after');
    expect(await why('nonsense')).toContain('cannot be read');
    expect(await why(writePack(ada.pack))).toContain('another kind of file');
    const other = await rater([1, 1], 2);
    expect(await why((await handIn(other, other.pack.id, 'Dee')).text)).toContain(
      'another version of the pack',
    );
    expect((await ada.papers.list('calibration'))[0]?.paper.raters).toEqual(['Ada', 'Bo']);
  });
});

describe('practice', () => {
  it('is kept as practice, leaves no file and no round, and is answered again in the same paper', async () => {
    const stage = await calibrationWorld();
    for (const rating of [2, 4]) {
      const id = result(await stage.door.startPractice('support'));
      const [round] = await stage.door.rounds();
      if (!round) throw new Error('no round');
      expect(round.given).toEqual([]);
      await stage.door.saveRound({ ...round, given: given(round.pack, [rating]) });
      result(await stage.door.handIn(id, 'Me'));
    }
    expect(stage.files).toEqual([]);
    expect(await stage.door.rounds()).toEqual([]);
    const rows = await stage.papers.list('calibration');
    expect(rows.map(({ paper }) => [paper.practice, paper.items[0]?.ratings])).toEqual([[true, [4]]]);
    expect(await stage.door.startPractice('nothing')).toMatchObject({ ok: false });
  });
});
