import type { ReviewBack } from '@/components/workspace/share/share-door';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlanEntries } from '@/lib/ledger/read-progress';
import type { Review } from '@/lib/model/review';
import { materialOf } from '@/lib/review/material';
import { readEvidenceOf } from '../pick-evidence';
import { readFigures } from './share-figures';
import { headAnew } from './share-head-anew';
import { readNow } from './share-now';
import { planOf } from './share-plans';
import { paperThen, pieceThen, thenIn } from './share-then';
import type { ShareWorld } from './share-world';

type AsHanded = Pick<ReviewBack, 'material' | 'figuresAnew' | 'gone'>;

/**
 * What a review was written from, put together from the own ledger as it stood when the bundle was made: what was
 * edited since reads as it did then, what was erased since is gone. null: no bundle of it was made here
 */
export async function readAsHanded({ kept, store }: ShareWorld, review: Review): Promise<AsHanded | null> {
  const ledger = await kept.ledger();
  const all = await readPapers(ledger, 'handedOver', { removed: true });
  const row = review.bundles
    .map((id) => all.find(({ paper }) => paper.bundle === id))
    .findLast((one) => one !== undefined);
  if (!row) return null;
  const { evidence, papers, size, bundle } = row.paper;
  const rows = await readEvidenceOf(kept, evidence);
  const kepts = await Promise.all(rows.map((one) => pieceThen(ledger, one, size)));
  const nows = await readNow(
    ledger,
    rows.map(({ id }) => id),
  );
  const written = (await Promise.all(papers.map((id) => paperThen(ledger, id, size)))).flat();
  const plans = thenIn(await readPlanEntries(ledger, review.plan.id), size);
  const made = await store.made(bundle);
  const records = [...plans, ...kepts.flat(), ...written.map(({ entry }) => entry)];
  const material = materialOf({
    head: made?.head ?? headAnew(row, review),
    signature: '',
    records: records.map((entry) => ({ entry, proof: [] })),
    pieces: nows.map((one, at) => ({ ...one, entries: (kepts[at] ?? []).map(({ seq }) => seq) })),
    papers: written.map(({ entry: { seq }, id, writtenAt }) => ({ id, seq, writtenAt })),
    figures: made?.figures ?? (await readFigures(ledger, await planOf(ledger, review.plan.id))),
    consistency: [],
  });
  return { material, figuresAnew: made === null, gone: evidence.length - rows.length };
}
