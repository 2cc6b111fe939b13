import type { Row } from '../renewal/read-renewal';
import type { Rows } from './answers';
import { textAt } from './read-value';

/**
 * How often a case went from a closed status to one that is not, by its history and by what the org itself calls
 * closed. null: the history does not hold changes of status, not all of it was read, or closed is not known.
 */
export function countReopens(history: Rows, statuses: readonly Row[]): number | null {
  const closed = new Set(
    statuses
      .filter(({ IsClosed }) => IsClosed === true)
      .flatMap((row) => [textAt(row, 'ApiName'), textAt(row, 'MasterLabel')])
      .filter((name) => name !== null),
  );
  const changes = history.rows.filter((row) => textAt(row, 'Field') === 'Status');
  // a history without a single change of status may be one that does not track it
  if (closed.size === 0 || changes.length === 0 || !history.whole) return null;
  return changes.filter((row) => {
    const [before, after] = [textAt(row, 'OldValue'), textAt(row, 'NewValue')];
    return before !== null && after !== null && closed.has(before) && !closed.has(after);
  }).length;
}
