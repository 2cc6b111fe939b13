import { dateOfDay, dayNumber } from '@/lib/progress/span';

/** A labelled day on the axis, and what its label has to say. */
export interface DateTick {
  day: number;
  date: string;
  kind: 'year' | 'month' | 'day';
}

const WEEK = 7;

/** First days of years, quarters or months, or Mondays: as many as there is room for, at most `most`. */
export function dateTicks(from: string, to: string, most: number): DateTick[] {
  const months = monthsBetween(from, to);
  for (const step of [1, 3, 12, 24]) {
    const found = months.filter((date) => monthIndex(date) % step === 0);
    if (step === 1 && found.length < 2) break;
    if (found.length <= most) {
      const kind = step >= 12 ? 'year' : 'month';
      return found.map((date) => ({ day: dayNumber(date), date, kind }));
    }
  }
  return mondays(from, to, most);
}

function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthsBetween(from: string, to: string): string[] {
  const found: string[] = [];
  for (let index = monthIndex(from); index <= monthIndex(to); index += 1) {
    const date = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    if (date >= from && date <= to) found.push(date);
  }
  return found;
}

function mondays(from: string, to: string, most: number): DateTick[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // 1970-01-01 was a Thursday
  const start = first + ((WEEK + 4 - (first % WEEK)) % WEEK);
  const step = WEEK * Math.max(1, Math.ceil((last - start) / WEEK / most));
  const found: DateTick[] = [];
  for (let day = start; day <= last; day += step) found.push({ day, date: dateOfDay(day), kind: 'day' });
  return found;
}
