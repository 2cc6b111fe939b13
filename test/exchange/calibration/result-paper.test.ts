import { describe, expect, it } from 'vitest';
import { resultPaper } from '@/lib/exchange/calibration/result-paper';
import { calibration } from '@/lib/model/review-papers';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';
import { given, ratingsOf, samplePack, sampleRound } from './sample-round';

describe('the paper of a round', () => {
  it('has a column for each rater, oneself first, and gaps as gaps', async () => {
    const pack = await samplePack(3);
    const round = await sampleRound(pack, [3, null, 5]);
    const theirs = await ratingsOf(pack, given(pack, [null, 2, 4]), { name: 'Bo', seed: 8 });
    const units = unitsOf(pack).map(({ id, item }) => ({ id, label: labelOf(item) }));
    const paper = resultPaper({ ...round, others: [theirs] }, units, '2026-11-22');
    expect(paper).toMatchObject({ raters: ['Ada', 'Bo'], own: 0, practice: false, on: '2026-11-22' });
    expect(paper?.items.map(({ ratings }) => ratings)).toEqual([
      [3, null],
      [null, 2],
      [5, 4],
    ]);
    expect(calibration.safeParse(paper).success).toBe(true);
  });

  it('is not there before own ratings were handed in', async () => {
    const pack = await samplePack(3);
    expect(resultPaper(await sampleRound(pack, null), [], '2026-11-22')).toBeNull();
  });
});
