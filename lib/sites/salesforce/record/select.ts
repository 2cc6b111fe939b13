import type { OrgShape } from '@/lib/model/org';
import { hasField } from '../renewal/write-soql';

/** What links point at, where the object is not named like the link. */
const POINTS_AT: Readonly<Record<string, string>> = { Owner: 'User', CreatedBy: 'User' };

/** Of the fields wanted those that the org has: one field more and the whole query would fail. */
export function fieldsThere(shape: OrgShape, object: string, wanted: readonly string[]): string[] {
  return wanted.filter((path) => {
    const [head = '', ...rest] = path.split('.');
    if (rest.length === 0) return hasField(shape, object, path);
    if (!hasField(shape, object, `${head}Id`)) return false;
    // everything a link can point at has a name; any other field must be known to be there
    return rest[0] === 'Name' || hasField(shape, POINTS_AT[head] ?? head, rest.join('.'));
  });
}

/** A query for what the org has of the fields; null when it has no such object. `more` are written as they are. */
export function selectFrom(
  shape: OrgShape,
  object: string,
  { fields, more = [], rest }: { fields: readonly string[]; more?: (string | null)[]; rest: string },
): string | null {
  if (!hasField(shape, object, 'Id')) return null;
  const all = [...fieldsThere(shape, object, ['Id', ...fields]), ...more.filter((one) => one !== null)];
  return `SELECT ${[...new Set(all)].join(', ')} FROM ${object} ${rest}`;
}

/** The same of a child relationship, to stand inside a query. */
export function selectChildren(
  shape: OrgShape,
  relation: string,
  object: string,
  { fields, more = [], rest }: { fields: readonly string[]; more?: (string | null)[]; rest: string },
): string | null {
  const query = selectFrom(shape, object, { fields, more, rest });
  return query && `(${query.replace(` FROM ${object} `, ` FROM ${relation} `)})`;
}
