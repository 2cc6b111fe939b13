import type { ApiAnswer, ApiPart } from '@/lib/sites/org-contract';
import type { Ask } from './send';

/** Salesforce's own bounds of one composite. */
const MOST_PARTS = 25;
const MOST_QUERIES = 5;

const QUERY = /^\/(?:query|queryAll|search|composite)\b/;

/**
 * All parts as one request.
 * @throws RangeError for more parts, or more queries, than one composite may hold
 * @throws TypeError for a part that is no read, or whose name is not its own
 */
export function compositeOf(version: string, parts: readonly ApiPart[]): Ask {
  if (parts.length > MOST_PARTS) throw new RangeError(`${parts.length} parts, at most ${MOST_PARTS}`);
  const queries = parts.filter(({ path }) => QUERY.test(path)).length;
  if (queries > MOST_QUERIES) throw new RangeError(`${queries} queries, at most ${MOST_QUERIES}`);
  const names = parts.map(({ name }) => name);
  if (new Set(names).size < names.length || !names.every((name) => /^[A-Za-z][A-Za-z0-9]{0,79}$/.test(name)))
    throw new TypeError('parts need names of their own, letters and digits');
  if (!parts.every(({ path }) => /^\/(?!\/)/.test(path))) throw new TypeError('a path begins with one slash');
  const base = `/services/data/${version}`;
  return {
    method: 'POST',
    path: `${base}/composite`,
    composite: {
      allOrNone: false,
      compositeRequest: parts.map(({ name, path }) => ({
        method: 'GET',
        url: `${base}${path}`,
        referenceId: name,
      })),
    },
  };
}

/** The answer to each part by its name; null when a part is missing or the whole is no composite's answer. */
export function partsOf(json: unknown, parts: readonly ApiPart[]): Record<string, ApiAnswer> | null {
  const list = fieldOf(json, 'compositeResponse');
  if (!Array.isArray(list)) return null;
  const found: Record<string, ApiAnswer> = {};
  for (const one of list) {
    const [name, status] = [fieldOf(one, 'referenceId'), fieldOf(one, 'httpStatusCode')];
    if (typeof name === 'string' && typeof status === 'number')
      found[name] = { status, json: fieldOf(one, 'body') ?? null };
  }
  return parts.every(({ name }) => Object.hasOwn(found, name)) ? found : null;
}

/** One field of what may be an object. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
