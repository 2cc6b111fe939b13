import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Signer } from '@/lib/model/signed';
import { sha256 } from '@/lib/platform/random';

/** SHA-256 of the canonical JSON of a public key, as lower-case hex. */
export function fingerprintOf(signer: Signer): Promise<string> {
  return sha256(canonicalJson(signer));
}

/** The beginning of a fingerprint for two people to compare aloud, e.g. `3f9a 01c2 77de b804`. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

/** Whether two public keys are the same one. */
export function sameSigner(one: Signer, other: Signer): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
