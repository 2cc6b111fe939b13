import type { RecordRef } from '@/lib/model/record';
import type { Get, Reading, ReadOptions } from '@/lib/sites/contract';
import type { Connected } from '@/lib/sites/org-contract';
import { to18 } from '../record-id';
import { orgReading } from './org-reading';
import { partsFor } from './parts-for';
import { readScreen } from './read-screen';
import { screenReading } from './screen-reading';
import { viewedThrough } from './viewed';

/**
 * Reads one record: what stands on the screen, and with the person's own org one composite of everything else.
 * Never rejects: what failed is named in the figures and in `lacks`; the record itself can always be tagged.
 */
export async function readRecord(record: RecordRef, get: Get, options: ReadOptions): Promise<Reading> {
  const screen = await readScreen(get);
  const connected = await connectedOf(options);
  const now = options.now();
  if (!connected.ok || !to18(record.id)) {
    const without = connected.ok ? { state: 'notJson' as const, retryAfter: null } : connected;
    return screenReading(record, screen, without, now);
  }
  const viewed = viewedThrough(connected.org, record, screen, now);
  const read = await connected.org.read(partsFor(viewed));
  return read.ok ? orgReading(viewed, read) : screenReading(record, screen, read, now);
}

async function connectedOf({ connect }: ReadOptions): Promise<Connected> {
  if (!connect) return { ok: false, state: 'noPermission', retryAfter: null };
  try {
    return await connect();
  } catch {
    return { ok: false, state: 'offline', retryAfter: null };
  }
}
