import { partHashes, signedHead } from '@/lib/exchange/bundle/part-hashes';
import { type Hand, signText } from '@/lib/exchange/signed/sign-text';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle } from '@/lib/model/bundle';
import { handOf } from './sample-bundle';

/** A bundle changed by somebody who holds a key and signs what they changed; hashes of parts and list are made good. */
export async function resign(bundle: Bundle, change: (bundle: Bundle) => void, hand?: Hand): Promise<string> {
  const changed = structuredClone(bundle);
  change(changed);
  changed.head.records = changed.records.map(({ entry }) => entry.hash);
  changed.head.parts = await partHashes(changed);
  const by = hand ?? (await handOf('Mallory'));
  changed.head.by = by.by;
  changed.signature = await signText(by, signedHead(changed.head));
  return canonicalJson(changed);
}
