import type { RecordRef } from './record';

/** The one spelling under which a record is stored and compared. Apart from the schema: pages need it too. */
export function recordKey(ref: RecordRef): string {
  return `${ref.site}:${ref.host}:${ref.kind}:${ref.id}`;
}
