import type { Bundle } from '@/lib/model/bundle';
import { type FileFault, type FileRead, fault } from '../signed/file-fault';
import { readCanonical } from '../signed/read-canonical';
import type { Watching } from './pace';
import { openVersion1 } from './version-1';

export type Opened = { ok: true; bundle: Bundle } | { ok: false; fault: FileFault };

type Opener = (raw: Record<string, unknown>, watching: Watching) => Promise<FileRead<Bundle>>;

/**
 * Every version that was ever handed out stays here and opens as today's bundle: a later format adds a row, and
 * its `open` turns what the older one says into what the newer one would.
 */
const VERSIONS: ReadonlyMap<number, Opener> = new Map([[1, openVersion1]]);

/**
 * Opens a file somebody handed over. Nothing is taken of a bundle that does not hold as a whole, and every failure
 * has a code and a place. Bytes are better than a string: a string was mended when it was read.
 * Never throws for anything a file may hold; @throws the signal's reason when aborted.
 */
export async function openBundle(given: string | Uint8Array, watching: Watching = {}): Promise<Opened> {
  watching.signal?.throwIfAborted();
  const raw = readCanonical(given);
  if (!raw.ok) return raw;
  const { value } = raw.value;
  if (!isObject(value)) return fault('notOurs');
  if (value.format === 'throughline sealed') return fault('sealed');
  if (!isObject(value.head) || value.head.format !== 'throughline bundle') return fault('notOurs');
  const { version } = value.head;
  if (typeof version !== 'number') return fault('doesNotFit', { at: 'part', part: 'head' });
  const open = VERSIONS.get(version);
  if (!open)
    return version > Math.max(...VERSIONS.keys())
      ? fault('newer')
      : fault('doesNotFit', { at: 'part', part: 'head' });
  const opened = await open(value, watching);
  return opened.ok ? { ok: true, bundle: opened.value } : opened;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
