import type { BroughtRow } from '@/lib/exchange/import/brought-list';
import { recordKey } from '@/lib/model/record-key';
import type { KeptOn } from './sweep-door';

/** A list while it is swept. */
export interface Sweep {
  name: string;
  rows: BroughtRow[];
  /** lines of the list that name no record we know */
  unknown: string[];
  twice: number;
  /** by record key */
  skipped: string[];
  /** what was kept in this sweep: id of the evidence by record key */
  kept: Record<string, string>;
}

/** `before`: there was evidence before the sweep; `now`: it was kept in it. */
export type RowState = 'before' | 'now' | 'skipped' | 'open';

export const keyOf = ({ record }: BroughtRow): string => recordKey(record);

export function rowState(sweep: Sweep, row: BroughtRow, keptOn: KeptOn): RowState {
  const key = keyOf(row);
  const there = keptOn.get(key) ?? [];
  const own = sweep.kept[key];
  if (own !== undefined && there.includes(own)) return 'now';
  if (there.length > 0) return 'before';
  return sweep.skipped.includes(key) ? 'skipped' : 'open';
}

/** The row to go on with behind another: the next open one, from the top again at the end; null: none is open. */
export function nextOpen(sweep: Sweep, keptOn: KeptOn, behind: string): string | null {
  const at = sweep.rows.findIndex((row) => keyOf(row) === behind);
  const turned = [...sweep.rows.slice(at + 1), ...sweep.rows.slice(0, at)];
  const found = turned.find((row) => rowState(sweep, row, keptOn) === 'open');
  return found ? keyOf(found) : null;
}

/** The same sweep with a row skipped, or no longer skipped. */
export function withSkipped(sweep: Sweep, key: string): Sweep {
  const skipped = sweep.skipped.includes(key)
    ? sweep.skipped.filter((one) => one !== key)
    : [...sweep.skipped, key];
  return { ...sweep, skipped };
}
