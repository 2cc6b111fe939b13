import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';

/** A query as one read of the API. */
export function queryPart(name: string, soql: string): ApiPart {
  return { name, path: `/query?q=${encodeURIComponent(soql)}` };
}

/** A text as SOQL writes it: in single quotes, with its own quotes, backslashes and line ends escaped. */
export function quoted(text: string): string {
  const escaped = text
    .replace(/[\\']/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `'${escaped}'`;
}

/** A list for `IN`. Never empty: `IN ()` is no SOQL, so nothing at all is asked for by the one id nobody has. */
export function inList(texts: readonly string[]): string {
  return `(${(texts.length > 0 ? texts : ['']).map(quoted).join(',')})`;
}

/** The type of a field as describe calls it; null when the org has no such field or hides it. */
export function typeOf(shape: OrgShape, object: string, field: string): string | null {
  const fields = Object.hasOwn(shape.objects, object) ? shape.objects[object] : undefined;
  return fields && Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

export function hasField(shape: OrgShape, object: string, ...fields: string[]): boolean {
  return fields.every((field) => typeOf(shape, object, field) !== null);
}
