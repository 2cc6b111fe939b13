import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Signer } from '@/lib/model/signed';
import { toHex } from '@/lib/platform/random';

/** What others know this installation by, and the hand that signs. */
export interface SigningKey {
  signer: Signer;
  /** the signature in 64 bytes: Ed25519, or r and s of ECDSA over P-256 with SHA-256 */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

interface StoredKey {
  signer: Signer;
  /** cannot be read out, only used */
  key: CryptoKey;
}

interface KeyShape extends DBSchema {
  keys: { key: string; value: StoredKey };
}

const DATABASE = 'throughline-key';
const ONLY = 'signing';

/**
 * The key of this installation, made when it is first asked for. It lies in a database of its own, so that
 * neither an export nor a rebuilt ledger touches it. Pages that ask at the same time get the same key: whoever
 * adds first wins. @throws DOMException when the browser gives no database or knows neither kind of key
 */
export async function signingKey(name = DATABASE): Promise<SigningKey> {
  const database = await openDB<KeyShape>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('keys'),
  });
  try {
    const found = (await database.get('keys', ONLY)) ?? (await addFirst(database, await generate()));
    return { signer: found.signer, sign: (bytes) => signWith(found, bytes) };
  } finally {
    database.close();
  }
}

/** Keeps the key unless another page was first, and answers with the one that is kept. */
async function addFirst(database: IDBPDatabase<KeyShape>, made: StoredKey): Promise<StoredKey> {
  const { store, done } = database.transaction('keys', 'readwrite');
  const before = await store.get(ONLY);
  if (!before) await store.add(made, ONLY);
  await done;
  return before ?? made;
}

async function generate(): Promise<StoredKey> {
  try {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new DOMException('no pair of keys', 'NotSupportedError');
    const x = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
    return { signer: { alg: 'Ed25519', x }, key: pair.privateKey };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return generateOnCurve();
    throw error;
  }
}

/** For browsers that do not know Ed25519. */
async function generateOnCurve(): Promise<StoredKey> {
  const kind = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(kind, false, ['sign', 'verify']);
  const point = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return {
    // the point begins with a byte that says: both halves follow
    signer: { alg: 'ES256', x: point.slice(2, 66), y: point.slice(66) },
    key: pair.privateKey,
  };
}

async function signWith({ signer, key }: StoredKey, bytes: Uint8Array<ArrayBuffer>) {
  const how = signer.alg === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: 'Ed25519' };
  return new Uint8Array(await crypto.subtle.sign(how, key, bytes));
}
