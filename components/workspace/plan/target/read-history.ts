import { readNumber } from '@/components/shared/fields/read-number';
import { type Period, readPeriod } from './period';

/** Why a line was not read; its sentence stands under `plan_historyWrong_<why>`. */
export type WrongLine = { line: number; why: 'shape' | 'period' | 'number' | 'old' | 'twice' | 'tooMany' };

export interface ReadHistory {
  periods: Period[];
  wrong: WrongLine[];
}

/** Periods kept with a target. */
const MOST = 60;
/** Own history reaches back this many years. */
const YEARS = 5;

const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Earlier periods from pasted text or a CSV file: one a line, its name and its figure, or first day, last day
 * and figure; parted by a tab, a semicolon or a comma. A first line without a figure is a heading. Every line
 * that cannot be read is named with its reason; periods come oldest first.
 * @param today calendar date; what began more than five years before it is refused
 */
export function readHistory(text: string, today: string): ReadHistory {
  const oldest = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  const periods = new Map<string, Period>();
  const wrong: WrongLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    if (!raw.trim()) continue;
    const line = index + 1;
    const read = readLine(raw);
    if (typeof read === 'string') {
      if (line > 1 || /\d/.test(raw.split(/[\t;,]/).at(-1) ?? '')) wrong.push({ line, why: read });
    } else if (read.to < oldest) wrong.push({ line, why: 'old' });
    else if (periods.has(`${read.from} ${read.to}`)) wrong.push({ line, why: 'twice' });
    else if (periods.size >= MOST) wrong.push({ line, why: 'tooMany' });
    else periods.set(`${read.from} ${read.to}`, read);
  }
  return { periods: sorted([...periods.values()]), wrong };
}

/** Oldest first. */
export function sorted(periods: readonly Period[]): Period[] {
  return [...periods].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

function readLine(raw: string): Period | 'shape' | 'period' | 'number' {
  const cells = split(raw);
  const figure = cells.at(-1);
  if (cells.length < 2 || cells.length > 3 || figure === undefined) return 'shape';
  const [first = '', second = ''] = cells;
  const days =
    cells.length === 2
      ? readPeriod(first)
      : DATE.test(first) && DATE.test(second) && first <= second
        ? { from: first, to: second }
        : null;
  if (!days) return 'period';
  const value = readNumber(figure);
  if (value === null || Number.isNaN(value)) return 'number';
  return { ...days, value };
}

/** Cells of a line. With tabs or semicolons a comma may stand for the decimal point. */
function split(raw: string): string[] {
  const by = raw.includes('\t') ? '\t' : raw.includes(';') ? ';' : ',';
  return raw.split(by).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
