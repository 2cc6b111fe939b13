import { dateIn } from '@/lib/model/calendar-date';
import type { MetricId } from '@/lib/model/evidence';
import type { EvidenceRow } from '@/lib/model/rollup';

/** What the list of pieces shows; null, '' and false mean "do not narrow". */
export interface PieceFilter {
  text: string;
  metric: MetricId | null;
  /** `YYYY-MM` */
  month: string | null;
  story: boolean;
  colleague: boolean;
}

export const allPieces: PieceFilter = { text: '', metric: null, month: null, story: false, colleague: false };

/** Pieces of one month and metric. */
export interface PieceGroup {
  /** `YYYY-MM` in the plan's time zone */
  month: string;
  /** the first metric a piece is linked to; null: none */
  metric: MetricId | null;
  rows: EvidenceRow[];
}

/** The month a piece was kept in, `YYYY-MM`. */
export function monthOfPiece({ capturedAt }: EvidenceRow, timeZone: string): string {
  return dateIn(timeZone, new Date(capturedAt)).slice(0, 7);
}

/** A test for pieces; every word of the text must occur, in any order. */
export function pieceMatcher(filter: PieceFilter, timeZone: string): (row: EvidenceRow) => boolean {
  const wanted = fold(filter.text).split(/\s+/).filter(Boolean);
  return (row) => {
    if (filter.metric && !row.metrics.includes(filter.metric)) return false;
    if (filter.month && monthOfPiece(row, timeZone) !== filter.month) return false;
    if ((filter.story && !row.story) || (filter.colleague && !row.colleague)) return false;
    const hay = fold(`${row.words}\n${row.quote?.text ?? ''}\n#${row.record.id}`);
    return wanted.every((word) => hay.includes(word));
  };
}

/** By month, the newest first, and in it by metric in the plan's order; what has none comes last. */
export function groupPieces(
  rows: readonly EvidenceRow[],
  metrics: readonly MetricId[],
  timeZone: string,
): PieceGroup[] {
  const groups = new Map<string, PieceGroup>();
  for (const row of rows) {
    const month = monthOfPiece(row, timeZone);
    const metric = metrics.find((one) => row.metrics.includes(one)) ?? row.metrics[0] ?? null;
    const key = `${month} ${metric ?? ''}`;
    const group = groups.get(key) ?? { month, metric, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const place = (metric: MetricId | null) => {
    const at = metric === null ? -1 : metrics.indexOf(metric);
    return metric === null ? metrics.length + 1 : at < 0 ? metrics.length : at;
  };
  return [...groups.values()].sort((a, b) =>
    a.month === b.month ? place(a.metric) - place(b.metric) : a.month < b.month ? 1 : -1,
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
