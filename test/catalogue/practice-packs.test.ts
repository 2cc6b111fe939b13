import { describe, expect, it } from 'vitest';
import { practicePacks } from '@/lib/catalogue/practice-packs';
import { rubricRows } from '@/lib/catalogue/rubric';
import { readPack, writePack } from '@/lib/exchange/calibration/pack-file';
import { practicePackOf } from '@/lib/exchange/calibration/practice-pack';
import { said } from '../browser/harness/said';

const cases = practicePacks.flatMap(({ cases: all }) => all);
const anchors = { one: '1', three: '3', five: '5' };

describe('practice packs', () => {
  it('are two or more, with ten cases or more and every trap among them', () => {
    expect(practicePacks.length).toBeGreaterThanOrEqual(2);
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect([...new Set(cases.map(({ trap }) => trap))].sort()).toEqual(
      ['halo', 'leniency', 'mixChange', 'recency', 'season', 'smallN', 'vaguePraise'].sort(),
    );
    // the answer is not to be guessed: no pack asks for the same rating everywhere
    for (const { cases: own } of practicePacks) {
      expect(new Set(own.map(({ expected }) => expected)).size).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(practicePacks.map(({ id }) => id)).size).toBe(practicePacks.length);
  });

  it.each(practicePacks.map((pack) => [pack.key, pack] as const))(
    '%s is a pack that holds',
    async (_, pack) => {
      expect(rubricRows).toContain(pack.row);
      const made = await practicePackOf(pack, { row: pack.row, anchors }, '2026-11-20', said);
      expect(await readPack(writePack(made))).toEqual({ ok: true, value: made });
      expect(made.items).toHaveLength(pack.cases.length);
      // what is to be rated does not say what it is to be rated
      const told = JSON.stringify(made.items);
      for (const [place] of pack.cases.entries()) {
        const why = said(`practice_${pack.key}_${place + 1}_why`);
        expect(why.length).toBeGreaterThan(40);
        expect(told).not.toContain(why);
      }
    },
  );

  it('tell of every answer why, and of every trap what it teaches', () => {
    for (const { key, cases: own } of practicePacks) {
      own.forEach(({ expected, trap }, place) => {
        expect(said(`practice_${key}_${place + 1}_why`)).toContain(`${expected}`);
        expect(said(`practice_trap_${trap}`)).not.toBe('');
        expect(said(`practice_trap_${trap}_lesson`)).not.toBe('');
      });
    }
  });
});
