import { type Row, type Value, writeInstant } from './row';
import type { ObjectShape } from './shape';

/**
 * A whole record of an object: what is given, and nothing (or no) in every other field. Fields that this org's object
 * lacks are left out, so that one story can be told in orgs of different shape. Times are milliseconds since 1970.
 */
export function makeRow(
  shape: ObjectShape,
  id: string,
  fields: Record<string, Value>,
  made: { by: string; at: number },
): Row {
  const at = writeInstant(made.at);
  const usual: Record<string, Value> = {
    CreatedById: made.by,
    LastModifiedById: made.by,
    CreatedDate: at,
    LastModifiedDate: at,
    SystemModstamp: at,
  };
  const row: Row = { Id: id };
  for (const field of shape.fields) {
    if (field.name === 'Id') continue;
    row[field.name] = fields[field.name] ?? usual[field.name] ?? (field.type === 'boolean' ? false : null);
  }
  return row;
}

/** Notes that a record was changed. */
export function touchRow(row: Row, by: string, at: number): void {
  row.LastModifiedById = by;
  row.LastModifiedDate = writeInstant(at);
  row.SystemModstamp = writeInstant(at);
}
