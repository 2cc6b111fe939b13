import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Sealed } from '@/lib/model/sealed';
import { randomHex, sha256 } from '@/lib/platform/random';
import { fromHex } from '../signed/hex';

/** Rounds of PBKDF2: fewer are too few to resist guessing, more would only hold up the person who opens it. */
export const ROUNDS = { least: 600_000, most: 5_000_000 } as const;

type Head = Omit<Sealed, 'data' | 'hash'>;

/**
 * A file under a passphrase: AES-256-GCM with a key from PBKDF2-HMAC-SHA-256, the head as additional data. The
 * passphrase is taken in Unicode's composed form (NFC), so that it does not matter on which keyboard it was typed.
 * @param rounds 600,000 to 5,000,000. @throws RangeError beyond them
 */
export async function sealFile(
  text: string,
  passphrase: string,
  rounds: number = ROUNDS.least,
): Promise<string> {
  if (!isAllowed(rounds)) throw new RangeError('too few or too many rounds');
  const head: Head = {
    format: 'throughline sealed',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: randomHex(16) },
    cipher: { name: 'AES-GCM', iv: randomHex(12) },
  };
  const key = await keyOf(passphrase, head.kdf, 'encrypt');
  const data = await crypto.subtle.encrypt(cipherOf(head), key, new TextEncoder().encode(text));
  const rest = { ...head, data: toBase64(new Uint8Array(data)) };
  return canonicalJson({ ...rest, hash: await sha256(canonicalJson(rest)) });
}

export function isAllowed(rounds: number): boolean {
  return Number.isInteger(rounds) && rounds >= ROUNDS.least && rounds <= ROUNDS.most;
}

/** What WebCrypto is told about a sealed file: everything in it but its data is part of the seal. */
export function cipherOf({ format, version, kdf, cipher }: Head): AesGcmParams {
  const additionalData = new TextEncoder().encode(canonicalJson({ format, version, kdf, cipher }));
  return { name: 'AES-GCM', iv: fromHex(cipher.iv), additionalData };
}

/** The key a passphrase opens to. */
export async function keyOf(
  passphrase: string,
  { iterations, salt }: Head['kdf'],
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromHex(salt) };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** As many bytes at a time as a call takes arguments without trouble; a multiple of three, so that pieces join. */
const PIECE = 30_000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return text;
}
