/** Which of point and comma stands before the decimals. */
export type Decimals = 'point' | 'comma';

export interface ReadNumber {
  value: number;
  /** a percent sign stood behind it */
  percent: boolean;
}

const GROUPED_POINT = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_COMMA = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** A number as files and spreadsheets write it: thousands grouped or not, a percent sign; null for anything else. */
export function readNumber(written: string, decimals: Decimals): ReadNumber | null {
  const percent = /%\s*$/.test(written);
  const negative = /^\s*[-−–]/.test(written);
  const bare = bareOf(written);
  const grouped = decimals === 'point' ? GROUPED_POINT : GROUPED_COMMA;
  const plain = decimals === 'point' ? /^\d*\.?\d+$|^\d+\.$/ : /^\d*,?\d+$|^\d+,$/;
  if (!grouped.test(bare) && !plain.test(bare)) return null;
  const digits = decimals === 'point' ? bare.replace(/,/g, '') : bare.replace(/\./g, '').replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? { value: negative ? -value : value, percent } : null;
}

/**
 * How the numbers of a file are written; null when they can be read both ways ("1,234" and nothing clearer),
 * so that only a person can tell.
 */
export function findDecimals(values: Iterable<string>): Decimals | null {
  let [point, comma, unclear] = [0, 0, 0];
  for (const value of values) {
    const bare = bareOf(value);
    if (!/^[\d.,]*\d[\d.,]*$/.test(bare) || !/[.,]/.test(bare)) continue;
    const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
    const mark = bare[last];
    const marks = bare.replace(/\d/g, '');
    if (/\./.test(marks) && /,/.test(marks)) mark === '.' ? point++ : comma++;
    else if (marks.length > 1) mark === '.' ? comma++ : point++;
    else if (bare.length - last - 1 === 3 && /^[1-9]\d{0,2}[.,]/.test(bare)) unclear++;
    else mark === '.' ? point++ : comma++;
  }
  if (point === 0 && comma === 0) return unclear > 0 ? null : 'point';
  return point >= comma ? 'point' : 'comma';
}

/** Without sign, blanks, currency signs and the marks some countries group thousands with. */
function bareOf(written: string): string {
  return written
    .trim()
    .replace(/^[-−–+]/, '')
    .replace(/%\s*$/, '')
    .replace(/^(?:[A-Z]{3}|[€$£¥])\s?|\s?(?:[A-Z]{3}|[€$£¥])$/g, '')
    .replace(/[\s\u00a0\u202f'’]/g, '');
}
