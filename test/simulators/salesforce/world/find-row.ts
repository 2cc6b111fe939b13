import type { Row, Tables } from './row';

/** The record with an id of 18 characters; undefined when there is none. */
export function findRow(tables: Tables, object: string, id: string): Row | undefined {
  return tables[object]?.find((row) => row.Id === id);
}

/** As `findRow`, and throws when there is none: a simulator never refers to nothing. */
export function rowOf(tables: Tables, object: string, id: string): Row {
  const row = findRow(tables, object, id);
  if (!row) throw new Error(`no ${object} ${id}`);
  return row;
}
