import type { BundleHead } from '@/lib/model/bundle';
import type { PaperRow } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';

/** What the paper still tells of the head of a bundle, where what was remembered beside it is gone. */
export function headAnew(
  { paper, writtenAt }: PaperRow<'handedOver'>,
  { employee, plan }: Review,
): BundleHead {
  const nothing = '0'.repeat(64);
  return {
    format: 'throughline bundle',
    version: 1,
    id: paper.bundle,
    madeAt: writtenAt,
    by: employee,
    to: paper.to,
    purpose: '',
    from: paper.from,
    until: paper.until,
    plan,
    checkpoint: { size: paper.size, root: paper.root, head: nothing },
    records: [],
    parts: { pieces: nothing, papers: nothing, figures: nothing, consistency: nothing, proofs: nothing },
  };
}
