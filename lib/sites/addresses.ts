import type { RecordRef } from '@/lib/model/record';
import type { Addresses } from './contract';

/** The folder is the registry once more: every `<site>/address.ts` knows where one host system's records stand. */
const modules = import.meta.glob<{ addresses: Addresses }>('./*/address.ts', { eager: true });

const addresses = new Map(Object.values(modules).map((module) => [module.addresses.id, module.addresses]));

/** The record's own page in its host system; null for a site we do not know, or a record with no page there. */
export function addressOf(record: RecordRef): string | null {
  return addresses.get(record.site)?.addressOf(record) ?? null;
}

/** The record that an address means in one of the host systems we know; null for any other text. */
export function recordOfAddress(address: string): RecordRef | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  for (const site of addresses.values()) {
    const record = site.recordAt(url);
    if (record) return record;
  }
  return null;
}
