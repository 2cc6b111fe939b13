import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/progress/series';
import { yearsOf } from '@/lib/progress/year-over-year';
import { measured, metricOf, rate } from './make-given';

/** Five years of monthly history: the year's last digit and the month in the figure. */
const measurements = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => {
    const from = `${year}-${String(i + 1).padStart(2, '0')}`;
    return measured({ from: `${from}-01`, to: `${from}-28`, figure: rate((year % 10) * 12 + i, 100) });
  }),
);

const series = (grain: 'week' | 'month' | 'quarter' | 'year') =>
  seriesOf({
    metric: metricOf(),
    measurements: measurements.filter(({ from }) => from !== '2024-02-01'),
    rollups: [],
    versions: [],
    absences: [],
    annotations: [],
    from: '2022-01-01',
    to: '2026-12-31',
    grain,
  });

describe('yearsOf', () => {
  it('lays five years of months over one another, gaps where nothing is known', () => {
    const years = yearsOf(series('month'));
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(years.every(({ points }) => points.length === 12)).toBe(true);
    expect(years[2]?.points.slice(0, 3).map((point) => point?.value ?? null)).toEqual([48, null, 50]);
    expect(years[4]?.points[11]?.value).toBe(83);
  });

  it('knows quarters and years, and no weeks', () => {
    const [first] = yearsOf(series('quarter'));
    expect(first?.points.map((point) => point?.value)).toEqual([25, 28, 31, 34]);
    expect(yearsOf(series('year')).map(({ points }) => points.length)).toEqual([1, 1, 1, 1, 1]);
    expect(yearsOf(series('week'))).toEqual([]);
  });
});
