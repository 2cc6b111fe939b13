import { describe, expect, it } from 'vitest';
import { faults, figures, readFile } from './read-file';

const HEAD = 'metric,period_start,period_end,numerator,denominator,value,n,source,exported_on';
const periods = (...rows: string[]) =>
  readFile([HEAD, ...rows].join('\n'), { decimals: 'point', dates: 'dmy' });

describe('periods', () => {
  it('takes rates with their counts and other figures as they are', async () => {
    const result = await periods(
      'M02,2025-01-01,2025-12-31,880,1000,,,Monthly report,2026-01-05',
      'customer satisfaction,2024-01-01,2024-12-31,850,1000,,,,2026-01-07',
      'M11,2025-01-01,2025-03-31,,,45.5,300,,',
      'M41,2025-01-01,2025-12-31,88000,100000,,40,,',
      'M51,2025-01-01,2025-06-30,,,36,120,,',
      'L01,2025-01-01,2025-01-31,,,12,,,',
    );
    expect(faults(result)).toEqual([]);
    expect(figures(result)).toEqual([
      'M02 2025-01-01..2025-12-31 880/1000',
      'M02 2024-01-01..2024-12-31 850/1000',
      'M11 2025-01-01..2025-03-31 45.5 n300',
      'M41 2025-01-01..2025-12-31 88 n40',
      'M51 2025-01-01..2025-06-30 36 n120',
      'L01 2025-01-01..2025-01-31 12 n-',
    ]);
    expect([result.source, result.exportedOn, result.read]).toEqual(['Monthly report', '2026-01-07', 6]);
  });

  it('keeps a percentage without counts as a bare figure, and says so', async () => {
    const result = await periods('M02,2025-01-01,2025-01-31,,,88%,50,,');
    expect(figures(result)).toEqual(['M02 2025-01-01..2025-01-31 88 n50']);
    expect(result.notes).toEqual([{ code: 'noInterval', about: [1] }]);
  });

  it('counts the month under way up to today', async () => {
    expect(figures(await periods('M02,2026-11,2026-11,9,10,,,,'))).toEqual([
      'M02 2026-11-01..2026-11-23 9/10',
    ]);
  });

  it.each([
    ['M02,2025-01-01,2025-01-31,11,10,,,,', 'numerator goodAboveN'],
    ['M02,2025-01-01,2025-01-31,0,0,,,,', 'denominator noCases'],
    ['M02,2025-01-01,2025-01-31,8.5,10,,,,', 'numerator notWhole'],
    ['M02,2025-01-01,2025-01-31,-1,10,,,,', 'numerator negative'],
    ['M02,2025-01-01,2025-01-31,9,,,,,', 'denominator missing'],
    ['M02,2025-01-01,2025-01-31,,,,,,', 'value noFigure'],
    ['M02,2025-01-01,2025-01-31,,,101,,,', 'value outOfRange'],
    ['M02,2025-01-01,2025-01-31,,,ninety,,,', 'value noNumber'],
    ['M51,2025-01-01,2025-01-31,,,-101,,,', 'value outOfRange'],
    ['M11,2025-01-01,2025-01-31,,,45%,,,', 'value percentSign'],
    ['M02,2025-01-32,2025-01-31,9,10,,,,', 'period_start noDate'],
    [',2025-01-01,2025-01-31,9,10,,,,', 'metric missing'],
    ['M99,2025-01-01,2025-01-31,9,10,,,,', 'metric unknownMetric'],
    ['M55,2025-01-01,2025-01-31,9,10,,,,', 'metric notInPlan'],
    ['M02,2025-01-31,2025-01-01,9,10,,,,', 'period_end endsBefore'],
    ['M02,2024-01-01,2025-06-30,9,10,,,,', 'period_end tooLong'],
    ['M02,2026-11-01,2026-11-30,9,10,,,,', 'period_end future'],
    ['M02,2026-12-01,2026-12-31,9,10,,,,', 'period_start future'],
    ['M02,2020-12-01,2020-12-31,9,10,,,,', 'period_start tooOld'],
    ['M02,2025-01-01,2025-01-31,9,10,,,,,"lost, cell"', '- tooManyCells'],
  ])('%s: %s', async (row, fault) => {
    const result = await periods(row, 'M02,2025-06-01,2025-06-30,5,6,,,,');
    expect(faults(result)).toEqual([`2 ${fault}`]);
    // the good row is read all the same, so that it can be shown
    expect(result.measurements).toHaveLength(1);
  });

  it('refuses a window said twice, and one that overlaps another of its metric', async () => {
    const result = await periods(
      'M02,2025-01-01,2025-01-31,9,10,,,,',
      'M02,2025-01-01,2025-01-31,8,10,,,,',
      'M02,2025-01-15,2025-02-14,8,10,,,,',
      'M01,2025-01-15,2025-02-14,8,10,,,,',
    );
    expect(faults(result)).toEqual(['3 period_start twice', '4 period_start overlaps']);
    expect(result.problems[0]?.stood).toBe('2025-01-01');
    expect(figures(result)).toHaveLength(2);
  });
});
