/**
 * Reads JSON key by key, so that only named fields pass this door. Written by hand because schemas
 * are too heavy for a page. Nothing here throws: what does not fit is null or empty.
 */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A text of at least one character, cut at `most` characters. */
export function textOf(value: unknown, most = 400): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : null;
}

/** Host ids arrive as whole numbers or as digits in a string. The system's own author is -1. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? value : null;
}

/** A whole number of at least 0. */
export function countOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

/** Minutes, 0 or more; fractions are allowed. */
export function minutesOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** An instant in the ledger's spelling (UTC, milliseconds, `Z`), whatever offset the host wrote. */
export function instantOf(value: unknown): string | null {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/**
 * A name or title, without the addresses and telephone numbers that some accounts keep in names.
 * Of an address the part before the at sign stays.
 */
export function nameOf(value: unknown): string {
  return (textOf(value) ?? '')
    .replace(/@\S*/g, '')
    .replace(/\+?\d[\d ()./-]{5,30}\d/g, '')
    .trim();
}
