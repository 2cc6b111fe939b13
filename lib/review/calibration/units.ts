import type { CalibrationPack, PackItem, PackRow } from '@/lib/model/calibration';

/** One rating to give: a row and a piece. */
export interface Unit {
  id: string;
  row: PackRow;
  item: PackItem;
}

/** Longest label of a unit, in UTF-16 units. */
const LABEL = 120;

/** What there is to rate: one row across all pieces before the next. */
export function unitsOf({ rows, items }: Pick<CalibrationPack, 'rows' | 'items'>): Unit[] {
  return rows.flatMap((row) => items.map((item) => ({ id: `${row.row}/${item.id}`, row, item })));
}

/** The words a piece is recognised by. */
export function labelOf({ words, quote, id }: PackItem): string {
  const said = (words || quote || id).replace(/\s+/g, ' ').trim();
  if (said.length <= LABEL) return said;
  // never through a surrogate pair
  return `${said.slice(0, LABEL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
