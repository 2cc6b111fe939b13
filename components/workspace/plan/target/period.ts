/** One earlier period and the figure it ended with. Days are both included. */
export interface Period {
  from: string;
  to: string;
  value: number;
}

const two = (part: number): string => String(part).padStart(2, '0');
const lastOf = (year: number, month: number): string =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const span = (year: number, first: number, last: number): Pick<Period, 'from' | 'to'> => ({
  from: `${year}-${two(first)}-01`,
  to: lastOf(year, last),
});

/** The days that a period's name stands for: `2025`, `2025-04`, `2025-Q2`, `Q2 2025`; null for anything else. */
export function readPeriod(name: string): Pick<Period, 'from' | 'to'> | null {
  const text = name.trim().replace(/^"|"$/g, '').trim();
  const year = /^(\d{4})$/.exec(text);
  if (year) return span(Number(year[1]), 1, 12);
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? flip(/^(\d{1,2})[-/.](\d{4})$/.exec(text));
  if (month) {
    const of = Number(month[2]);
    return of >= 1 && of <= 12 ? span(Number(month[1]), of, of) : null;
  }
  const quarter = /^(\d{4})[-/. ]?Q([1-4])$/i.exec(text) ?? flip(/^Q([1-4])[-/. ]?(\d{4})$/i.exec(text));
  if (quarter) return span(Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3);
  return null;
}

const flip = (found: RegExpExecArray | null): (string | undefined)[] | null =>
  found && [found[0], found[2], found[1]];
