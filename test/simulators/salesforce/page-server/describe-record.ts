import type { Json } from '../../exchange';
import { describeFeed } from './describe-feed';
import { describePath } from './describe-path';
import { describeRelated } from './describe-related';
import { kindOf, LAYOUTS } from './layouts';
import type { LightningOrg, PageRow } from './lightning-org';
import { findRow } from './sample-rows';

/** A record as its page shows it, values as they are: the page words them in its own language. Null: no page for it. */
export function describeRecord(org: LightningOrg, id: string): Json | null {
  const found = findRow(org, id);
  const layout = found ? LAYOUTS[found.object] : undefined;
  if (!found || !layout) return null;
  const { object, row } = found;
  const field = (name: string): Json | null => (name in row ? describeField(org, row, name) : null);
  const some = (names: readonly string[]): Json[] => names.map(field).filter((one) => one !== null);
  return {
    id: String(row.Id),
    object,
    name: String(row[layout.name] ?? ''),
    number: String(row[layout.number] ?? ''),
    compact: some(layout.compact),
    details: some(layout.details),
    path: object === 'Opportunity' ? describePath(org, row) : null,
    feed: describeFeed(org, object, row),
    related: describeRelated(org, object, row),
  };
}

function describeField(org: LightningOrg, row: PageRow, name: string): Json {
  const value = row[name] ?? null;
  const kind = kindOf(name);
  const linked = kind === 'link' && typeof value === 'string' ? findRow(org, value) : null;
  return {
    name,
    kind: kind === 'link' && !linked ? 'text' : kind,
    value: linked ? nameOf(linked.object, linked.row) : value,
    currency: String(row.CurrencyIsoCode ?? 'USD'),
    to:
      linked && linked.object !== 'RecordType' ? { object: linked.object, id: String(linked.row.Id) } : null,
  };
}

/** What a record is called where it is named in one line. */
export function nameOf(object: string, row: PageRow): string {
  const layout = LAYOUTS[object];
  return String(row[layout?.number ?? 'Name'] ?? row.Name ?? row.Id);
}
