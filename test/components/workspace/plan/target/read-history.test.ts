import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '@/components/workspace/plan/target/period';
import { readHistory } from '@/components/workspace/plan/target/read-history';

const TODAY = '2026-11-23';

describe('readPeriod', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['02/2025', '2025-02-01', '2025-02-28'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['Q4 2025', '2025-10-01', '2025-12-31'],
    ['"2025-7"', '2025-07-01', '2025-07-31'],
  ])('reads %s', (name, from, to) => {
    expect(readPeriod(name)).toEqual({ from, to });
  });

  it.each(['', 'spring', '2025-13', '2025-Q5', '25'])('does not guess at "%s"', (name) => {
    expect(readPeriod(name)).toBeNull();
  });
});

describe('readHistory', () => {
  it('reads what a spreadsheet gives, oldest first, without its heading', () => {
    const read = readHistory('Quarter\tCSAT\r\n2026-Q1\t71,5\r\n2025-Q4\t70\r\n', TODAY);
    expect(read.wrong).toEqual([]);
    expect(read.periods).toEqual([
      { from: '2025-10-01', to: '2025-12-31', value: 70 },
      { from: '2026-01-01', to: '2026-03-31', value: 71.5 },
    ]);
  });

  it('reads commas, semicolons with decimal commas, percent signs and first and last days', () => {
    expect(readHistory('2025-01,70.5%', TODAY).periods[0]?.value).toBe(70.5);
    expect(readHistory('2025-01;70,5', TODAY).periods[0]?.value).toBe(70.5);
    expect(readHistory('2025-01-06,2025-02-02,3', TODAY).periods[0]).toEqual({
      from: '2025-01-06',
      to: '2025-02-02',
      value: 3,
    });
  });

  it('names every line it cannot read, with the reason', () => {
    const text =
      '2025-01, 70\nspring, 71\n2025-02, many\n2019-01, 60\n2025-01, 72\nonly words\n2025-03, 1, 2, 3';
    expect(readHistory(text, TODAY).wrong).toEqual([
      { line: 2, why: 'period' },
      { line: 3, why: 'number' },
      { line: 4, why: 'old' },
      { line: 5, why: 'twice' },
      { line: 6, why: 'shape' },
      { line: 7, why: 'shape' },
    ]);
  });

  it('does not take a first line with a figure for a heading', () => {
    expect(readHistory('spring, 71', TODAY).wrong).toEqual([{ line: 1, why: 'period' }]);
  });

  it('keeps sixty periods at most', () => {
    const lines = Array.from(
      { length: 62 },
      (_, at) => `2026-01-01,2026-02-${String((at % 28) + 1).padStart(2, '0')},${at}`,
    );
    const more = Array.from(
      { length: 62 },
      (_, at) => `2022-0${(at % 9) + 1}-01,2026-03-${String((at % 28) + 1).padStart(2, '0')},1`,
    );
    const read = readHistory([...lines, ...more].join('\n'), TODAY);
    expect(read.periods.length).toBeLessThanOrEqual(60);
    expect(read.periods.length + read.wrong.length).toBe(124);
  });

  it('never throws, and every line is either read or named', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (lines) => {
        const text = lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n');
        const read = readHistory(text, TODAY);
        const filled = text.split('\n').filter((line) => line.trim() && line.trim() !== '\uFEFF').length;
        expect(read.periods.length + read.wrong.length).toBeLessThanOrEqual(filled);
        expect(read.periods.length + read.wrong.length).toBeGreaterThanOrEqual(filled - 1);
      }),
    );
  });
});
