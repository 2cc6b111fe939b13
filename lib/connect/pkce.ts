import { randomHex, sha256 } from '@/lib/platform/random';

/** A code verifier of 64 characters (RFC 7636, section 4.1: 43 to 128). */
export function makeVerifier(): string {
  return randomHex(32);
}

/** The S256 challenge of a verifier: its SHA-256 in base64url without padding (RFC 7636, section 4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  const hex = await sha256(verifier);
  const bytes = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
