/** What one field holds, as the API would say it: dates `2026-11-23`, datetimes `2026-11-23T10:00:00.000+0000`. */
export type Value = string | number | boolean | null;

/** One record: API field names and their values, ids with 18 characters. */
export interface Row {
  Id: string;
  [field: string]: Value;
}

/** All records of an org, by object. */
export type Tables = Record<string, Row[]>;

/** Milliseconds since 1970 as the REST API writes them, whole seconds, without a colon in the offset. */
export function writeInstant(milliseconds: number): string {
  return `${new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().slice(0, 19)}.000+0000`;
}

/** The calendar date in UTC. */
export function writeDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
