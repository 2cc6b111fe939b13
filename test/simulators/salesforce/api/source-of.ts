import type { Source } from '../soql/source';
import type { Hidden, Org } from '../world/org';
import { userOf } from '../world/org';
import type { Row } from '../world/row';
import type { ObjectShape, Schema } from '../world/shape';

/** What one person sees of an org, for queries and describes. Throws when the org has no such user. */
export function sourceOf(org: Org, userId: string, version: string): Source {
  const schema = schemaFor(org, userId);
  return {
    schema,
    rows: (object) => (schema[object] ? (org.tables[object] ?? []).filter((row) => isSeen(row)) : []),
    zone: userOf(org, userId).zone,
    version,
    rates: org.multiCurrency ? ratesOf(org) : null,
  };
}

/** What is in the recycle bin is found by no plain query. */
function isSeen(row: Row): boolean {
  return row.IsDeleted !== true;
}

function schemaFor(org: Org, userId: string): Schema {
  const hidden = org.hidden.filter((each) => each.userId === null || each.userId === userId);
  if (hidden.length === 0) return org.schema;
  const whole = new Set(hidden.filter((each) => each.field === null).map((each) => each.object));
  const shapes = Object.values(org.schema).filter((shape) => !whole.has(shape.name));
  return Object.fromEntries(shapes.map((shape) => [shape.name, withoutFields(shape, hidden, whole)]));
}

function withoutFields(
  shape: ObjectShape,
  hidden: readonly Hidden[],
  whole: ReadonlySet<string>,
): ObjectShape {
  const gone = new Set(hidden.filter((each) => each.object === shape.name).map((each) => each.field));
  return {
    ...shape,
    fields: shape.fields.filter((field) => !gone.has(field.name)),
    children: shape.children.filter((child) => !whole.has(child.object)),
  };
}

function ratesOf(org: Org): Map<string, number> {
  const rows = org.tables.CurrencyType ?? [];
  return new Map(rows.map((row) => [String(row.IsoCode), Number(row.ConversionRate)]));
}
