import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle, BundleRecord, Checkpoint } from '@/lib/model/bundle';
import { sha256 } from '@/lib/platform/random';
import type { FileFault } from '../signed/file-fault';
import { toHex } from '../signed/hex';
import { createHashNode, type HashNode, hashLeaf } from './hash-node';
import type { Pace } from './pace';
import { verifyConsistency, verifyInclusion } from './verify-tree';

/** Records looked at together. */
const BATCH = 16;

/** Whether every record stands in the chain where it says, and the chain goes on from every earlier state. */
export async function checkChain(bundle: Bundle, pace: Pace): Promise<FileFault | null> {
  const { head, records, consistency } = bundle;
  const hashNode = createHashNode();
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const stand = await Promise.all(batch.map((record) => stands(record, head.checkpoint, hashNode)));
    const wrong = stand.indexOf(false);
    if (wrong !== -1)
      return { code: 'notInChain', place: { at: 'record', number: from + wrong + 1, of: records.length } };
    await pace.step(batch.length);
  }
  if ((await sha256(canonicalJson(records.map(({ proof }) => proof)))) !== head.parts.proofs)
    return { code: 'partChanged', place: { at: 'part', part: 'proofs' } };
  for (const [index, earlier] of consistency.entries()) {
    const goesOn = await verifyConsistency(earlier, head.checkpoint, earlier.path, hashNode);
    const place = { at: 'earlier', number: index + 1, of: consistency.length } as const;
    if (!goesOn) return { code: 'earlierBroken', place };
  }
  return null;
}

async function stands({ entry, proof }: BundleRecord, at: Checkpoint, hashNode: HashNode): Promise<boolean> {
  if (entry.seq === at.size && entry.hash !== at.head) return false;
  const leaf = toHex(await hashLeaf(entry.hash));
  return verifyInclusion({ leaf, index: entry.seq - 1, size: at.size, root: at.root, path: proof }, hashNode);
}
