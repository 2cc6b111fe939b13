import { describe, expect, it } from 'vitest';
import { goodOf } from '@/lib/exchange/import/ratings';
import { faults, figures, readFile } from './read-file';

const HEAD = 'record_id,rated_on,rating,scale_max,reason,assignee_at_rating';
const ratings = (rows: string[], settings = {}) => readFile([HEAD, ...rows].join('\n'), settings);

describe('ratings', () => {
  it('counts good of rated and rated of sent, month by month', async () => {
    const result = await ratings([
      '1,2026-09-02,5,5,,Ana',
      '2,2026-09-20,3,5,Took too long,Ana',
      '3,2026-09-30,,5,,Ana',
      '4,2026-10-01,4,5,,Ana',
    ]);
    expect(faults(result)).toEqual([]);
    expect(figures(result)).toEqual([
      'M02 2026-09-01..2026-09-30 1/2',
      'M03 2026-09-01..2026-09-30 2/3',
      'M02 2026-10-01..2026-10-31 1/1',
      'M03 2026-10-01..2026-10-31 1/1',
    ]);
    expect(result.notes).toEqual([{ code: 'unanswered', about: [1] }]);
    const [september] = result.measurements;
    expect(result.rows.filter(({ measurement }) => measurement === september?.id)).toEqual([
      { measurement: september?.id, ref: '1', on: '2026-09-02', says: 'good', detail: '5/5' },
      { measurement: september?.id, ref: '2', on: '2026-09-20', says: 'miss', detail: '3/5 · Took too long' },
    ]);
  });

  it('says nothing of the response rate when the file holds answers alone', async () => {
    expect(figures(await ratings(['1,2026-09-02,good,,,']))).toEqual(['M02 2026-09-01..2026-09-30 1/1']);
  });

  it('reads the words of the oldest scale, and a cut the plan names', async () => {
    const words = await ratings(['1,2026-09-02,good,,,', '2,2026-09-02,Bad,,,', '3,2026-09-02,offered,,,']);
    expect(figures(words)).toEqual(['M02 2026-09-01..2026-09-30 1/2', 'M03 2026-09-01..2026-09-30 2/3']);
    const rows = ['1,2026-09-02,4,5,,', '2,2026-09-02,5,5,,'];
    expect(figures(await ratings(rows))).toEqual(['M02 2026-09-01..2026-09-30 2/2']);
    expect(figures(await ratings(rows, { goodFrom: 5 }))).toEqual(['M02 2026-09-01..2026-09-30 1/2']);
  });

  it('counts only the answers given for the person named, and keeps no names', async () => {
    const rows = ['1,2026-09-02,5,5,,Ana Duarte', '2,2026-09-02,1,5,,Ben Ode'];
    const result = await ratings(rows, { assignee: 'Ana Duarte' });
    expect(figures(result)).toEqual(['M02 2026-09-01..2026-09-30 1/1']);
    expect(result.others).toBe(1);
    expect(JSON.stringify(result.rows)).not.toMatch(/Ana|Ben/);
  });

  it('masks addresses and numbers in reasons, and refuses them as record ids', async () => {
    const result = await ratings([
      '1,2026-09-02,1,5,Call me at +49 171 5550100 or mara@northwind.example,',
      'mara@northwind.example,2026-09-03,5,5,,',
    ]);
    expect(JSON.stringify(result)).not.toMatch(/5550100|mara@/);
    expect(faults(result)).toEqual(['3 record_id personal']);
  });

  it('keeps long record ids as they are', async () => {
    const result = await ratings(['360900000412,2026-09-02,5,5,,']);
    expect(result.rows[0]?.ref).toBe('360900000412');
  });

  it.each([
    ['1,2026-09-02,6,5,,', 'rating noRating'],
    ['1,2026-09-02,0,5,,', 'rating noRating'],
    ['1,2026-09-02,4.5,5,,', 'rating noRating'],
    ['1,2026-09-02,lovely,5,,', 'rating noNumber'],
    ['1,2026-09-02,7,10,,', 'scale_max otherScale'],
    ['1,2027-09-02,4,5,,', 'rated_on future'],
    [',2026-09-02,4,5,,', 'record_id missing'],
    ['9,2026-09-01,4,5,,', 'record_id twice'],
  ])('%s: %s', async (row, fault) => {
    const result = await ratings(['9,2026-09-01,4,5,,', row], { counts: 'M02' });
    expect(faults(result)).toEqual([`3 ${fault}`]);
  });

  it.each([
    [2, 2],
    [3, 3],
    [5, 4],
    [7, 6],
    [10, 9],
  ])('of %i answers those from %i on are good', (scale, from) => {
    expect(goodOf(scale)).toBe(from);
  });
});

describe('promoter scores', () => {
  const answers = (month: string, count: number, rating: number) =>
    Array.from({ length: count }, (_, place) => `${month}-${rating}-${place},${month}-10,${rating},10,,`);

  it('agrees with the example of the scoring: 22, 12 and 6 of 40', async () => {
    const result = await ratings([
      ...answers('2026-03', 22, 9),
      ...answers('2026-03', 12, 8),
      ...answers('2026-03', 6, 2),
    ]);
    expect(figures(result)).toEqual(['M51 2026-03-01..2026-03-31 40 n40']);
    const [{ figure } = { figure: null }] = result.measurements;
    expect(figure).toMatchObject({
      interval: { low: expect.closeTo(17.2, 1), high: expect.closeTo(62.8, 1) },
    });
    expect(result.rows).toHaveLength(40);
  });

  it('takes longer periods when months have too few answers, and refuses a half year with too few', async () => {
    const thin = await ratings([...answers('2026-01', 12, 9), ...answers('2026-02', 12, 9)]);
    expect(figures(thin)).toEqual(['M51 2026-01-01..2026-03-31 100 n24']);
    const few = await ratings([
      ...answers('2025-12', 12, 9),
      ...answers('2026-02', 12, 9),
      ...answers('2026-05', 9, 9),
    ]);
    expect(figures(few)).toEqual(['M51 2026-01-01..2026-06-30 100 n21']);
    expect(few.notes).toEqual([{ code: 'tooFewForNps', about: ['2025-07-01', '2025-12-31', 12, 20] }]);
  });
});
