import type { RenewalMapping } from '@/lib/model/renewal-mapping';

/** A record as a query answers it; parents are nested. */
export type Row = Readonly<Record<string, unknown>>;

/** Open, won or lost, by the host's own marks and never by the name of a stage. */
export function stateOf(row: Row): 'open' | 'won' | 'lost' {
  if (row.IsClosed !== true) return 'open';
  return row.IsWon === true ? 'won' : 'lost';
}

/** Whether an opportunity's row carries the mark of a renewal. Needs the fields that `renewalFields` names. */
export function isRenewal({ marker }: RenewalMapping, row: Row): boolean {
  switch (marker.kind) {
    case 'checkbox':
      return row[marker.field] === true;
    case 'recordType':
      return oneOf(marker.names, atPath(row, 'RecordType.DeveloperName'));
    case 'values':
      return oneOf(marker.values, row[marker.field]);
    case 'contractEnd':
      return false;
  }
}

/**
 * The day a renewal is due, `YYYY-MM-DD`, from the row of an opportunity, or of a contract or an account where the
 * due day is theirs; null: not known.
 */
export function dueOf({ due }: RenewalMapping, row: Row): string | null {
  const nested = due.object === 'Opportunity' ? undefined : atPath(row, `${due.object}.${due.field}`);
  const found = nested ?? row[due.field];
  const day = typeof found === 'string' ? /^\d{4}-\d\d-\d\d/.exec(found) : null;
  return day ? day[0] : null;
}

/** What stands at the end of a path through nested parents; undefined: nothing does. */
export function atPath(row: Row, path: string): unknown {
  let found: unknown = row;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Row)[name];
  }
  return found;
}

/** Salesforce compares picklist values and names without regard to case. */
function oneOf(texts: readonly string[], found: unknown): boolean {
  return typeof found === 'string' && texts.some((text) => text.toLowerCase() === found.toLowerCase());
}
