import { canonicalJson } from '@/lib/ledger/canonical-json';
import { type Sealed, sealedSchema } from '@/lib/model/sealed';
import { sha256 } from '@/lib/platform/random';
import { type FileRead, fault } from '../signed/file-fault';
import { LIMITS, readCanonical } from '../signed/read-canonical';
import { cipherOf, isAllowed, keyOf, toBase64 } from './seal-file';

/** The largest sealed file taken, in bytes: base64 takes four characters for three bytes. */
export const LONGEST_SEALED = Math.ceil((LIMITS.bytes * 4) / 3) + 2000;

/** Whether a text looks like a sealed file, which wants a passphrase before anything can be said about it. */
export function isSealed(text: string): boolean {
  return text.startsWith('{"cipher":{') && text.slice(-400).includes('"format":"throughline sealed"');
}

/**
 * The text under a passphrase, as bytes of it were sealed. A wrong passphrase and a file changed with care look
 * alike; damage on the way is told apart. Never throws, and gives nothing of a file that does not hold.
 */
export async function openSealed(given: string | Uint8Array, passphrase: string): Promise<FileRead<string>> {
  const read = await readSealed(given);
  if (!read.ok) return read;
  const { value: sealed } = read;
  const data = fromBase64(sealed.data);
  if (!data) return fault('sealDamaged');
  try {
    const key = await keyOf(passphrase, sealed.kdf, 'decrypt');
    const bytes = await crypto.subtle.decrypt(cipherOf(sealed), key, data);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, value: text };
  } catch {
    return fault('passphraseWrong');
  }
}

async function readSealed(given: string | Uint8Array): Promise<FileRead<Sealed>> {
  const raw = readCanonical(given, { ...LIMITS, bytes: LONGEST_SEALED });
  if (!raw.ok) return raw;
  const { value } = raw.value;
  if (typeof value !== 'object' || value === null || !('format' in value)) return fault('notOurs');
  if (value.format !== 'throughline sealed') return fault('notOurs');
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return fault('newer');
  const read = sealedSchema.safeParse(value);
  if (!read.success) return fault('sealDamaged');
  const { hash, ...rest } = read.data;
  if ((await sha256(canonicalJson(rest))) !== hash) return fault('sealDamaged');
  return isAllowed(read.data.kdf.iterations) ? { ok: true, value: read.data } : fault('sealRefused');
}

/** Bytes of base64 in its one spelling; null for any other. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
