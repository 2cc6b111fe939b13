import { weekOf } from '@/lib/model/week';
import { addDays, type Span } from './span';

/** The width of a point in a chart. */
export type Grain = 'week' | 'month' | 'quarter' | 'half' | 'year';

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The week (from Monday), month, quarter, half or year a date lies in: first and last day. */
export function bucketOf(date: string, grain: Grain): Span {
  if (grain === 'week') {
    const from = weekOf(`${date}T00:00:00Z`);
    return { from, to: addDays(from, 6) };
  }
  const length = MONTHS[grain];
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / length) * length;
  return { from: firstOfMonth(year, first), to: addDays(firstOfMonth(year, first + length), -1) };
}

/** Every bucket that shares a day with a stretch, oldest first. */
export function bucketsIn(span: Span, grain: Grain): Span[] {
  const buckets: Span[] = [];
  for (let day = span.from; day <= span.to; ) {
    const bucket = bucketOf(day, grain);
    buckets.push(bucket);
    day = addDays(bucket.to, 1);
  }
  return buckets;
}

/** @param month from 0; 12 and more run into the next year */
function firstOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
