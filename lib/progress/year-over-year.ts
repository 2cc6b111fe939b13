import type { Series, SeriesPoint } from './series';

/** One year of a chart that lays years over one another. */
export interface YearLine {
  year: number;
  /** by month (12), quarter (4) or half (2); null: nothing known */
  points: (SeriesPoint | null)[];
}

const PER_YEAR = { month: 12, quarter: 4, half: 2, year: 1 } as const;

/**
 * The points of a series by year, newest year last. A point stands where its window ends. Weeks do not fit
 * into years and have no such picture: none.
 */
export function yearsOf({ grain, points }: Series): YearLine[] {
  if (grain === 'week') return [];
  const slots = PER_YEAR[grain];
  const years = new Map<number, YearLine>();
  for (const point of points) {
    const year = Number(point.to.slice(0, 4));
    const month = Number(point.to.slice(5, 7)) - 1;
    const line = years.get(year) ?? { year, points: Array<SeriesPoint | null>(slots).fill(null) };
    years.set(year, line);
    if (point.value !== null) line.points[Math.floor((month * slots) / 12)] = point;
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
