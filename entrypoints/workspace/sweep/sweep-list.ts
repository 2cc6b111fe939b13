import { recordByHand } from '@/entrypoints/sidepanel/by-hand';
import type { RecordRef } from '@/lib/model/record';
import { recordOfAddress } from '@/lib/sites/addresses';

/** The record that a line of a list means: an address; or a bare number, or a CRM's id, on the host given. */
export function recordInList(ref: string, host: string): RecordRef | null {
  const bare = ref.trim();
  if (/^[A-Za-z0-9]{15,18}$/.test(bare) && /[A-Za-z]/.test(bare)) {
    return recordOfAddress(`https://${host.trim().toLowerCase()}/lightning/r/${bare}/view`);
  }
  return recordByHand(bare, host);
}
