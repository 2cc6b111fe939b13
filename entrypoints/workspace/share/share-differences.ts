import type { Hit } from '@/components/workspace/share/share-door';

/** The texts of a document that masking changed, in order. */
export function textsChanged(before: unknown, after: unknown): Hit['texts'] {
  if (typeof before === 'string')
    return typeof after === 'string' && before !== after ? [{ before, after }] : [];
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return [];
  const masked = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).flatMap(([key, one]) => textsChanged(one, masked.get(key)));
}
