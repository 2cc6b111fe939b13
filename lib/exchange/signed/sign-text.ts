import type { By, Signer } from '@/lib/model/signed';
import { fromHex, toHex } from './hex';

/** Signs bytes with the installation's key; 64 bytes come back. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** A key as `lib/ledger/signing-key.ts` gives it: what others know it by, and the hand that signs. */
export interface SigningKey {
  signer: Signer;
  sign: Sign;
}

/** Somebody about to sign: the name they go by, and their key. */
export interface Hand {
  by: By;
  sign: Sign;
}

/** Order of the group of P-256: of the two signatures that hold for one text the one with the small half is ours. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Signature over the UTF-8 bytes of a text, as lower-case hex. */
export async function signText({ by, sign }: Hand, text: string): Promise<string> {
  const signature = await sign(new TextEncoder().encode(text));
  return by.signer.alg === 'ES256' ? withSmallHalf(toHex(signature)) : toHex(signature);
}

/**
 * Whether a signature is this key's over this text. Answers `unknown` where the browser cannot check this kind
 * of key; a key that is no point of the curve checks nothing and is `wrong`.
 */
export async function verifyText(
  signer: Signer,
  signature: string,
  text: string,
): Promise<'right' | 'wrong' | 'unknown'> {
  if (signer.alg === 'ES256' && withSmallHalf(signature) !== signature) return 'wrong';
  try {
    const holds = await crypto.subtle.verify(
      signer.alg === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: 'Ed25519' },
      await publicKey(signer),
      fromHex(signature),
      new TextEncoder().encode(text),
    );
    return holds ? 'right' : 'wrong';
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'unknown' : 'wrong';
  }
}

function publicKey(signer: Signer): Promise<CryptoKey> {
  if (signer.alg === 'Ed25519')
    return crypto.subtle.importKey('raw', fromHex(signer.x), { name: 'Ed25519' }, false, ['verify']);
  const point = fromHex(`04${signer.x}${signer.y}`);
  return crypto.subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
}

function withSmallHalf(signature: string): string {
  const half = BigInt(`0x${signature.slice(64)}`);
  if (half <= ORDER / 2n || half >= ORDER) return signature;
  return signature.slice(0, 64) + (ORDER - half).toString(16).padStart(64, '0');
}
