import type { Chosen } from '@/components/workspace/share/share-door';
import type { Report } from '@/components/workspace/use-long-work';
import type { BundleContent } from '@/lib/exchange/bundle/make-bundle';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPaper, readPapers } from '@/lib/ledger/read-papers';
import type { ShareChoice } from '@/lib/model/share';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { readChain } from './share-entries';
import { readFigures } from './share-figures';
import { readNow } from './share-now';
import { planOf } from './share-plans';

/** Reading the chain is one part of three: the other two are the tree over it. */
const third =
  (report: Report): Report =>
  (done, whole) =>
    report(done, 3 * whole);

/** The tree goes on where the reading ended. */
export const afterReading =
  (report: Report): Report =>
  (done, whole) =>
    report(whole / 2 + done, 1.5 * whole);

/**
 * Everything that a bundle is made of, read from the ledger as it stands; null: a chosen piece is gone.
 * @throws the signal's reason when aborted
 */
export async function gatherContent(
  kept: KeptLedger,
  choice: ShareChoice,
  chosen: Chosen,
  report: Report,
  signal: AbortSignal,
): Promise<BundleContent | null> {
  const ledger = await kept.ledger();
  const plan = await planOf(ledger, choice.plan);
  const handed = await readPapers(ledger, 'handedOver', { removed: true });
  const written = await Promise.all(chosen.papers.map((id) => readPaper(ledger, id)));
  const [figures, pieces] = await Promise.all([readFigures(ledger, plan), readNow(ledger, chosen.pieces)]);
  if (pieces.length < chosen.pieces.length) return null;
  const subjects = new Set([...chosen.pieces, ...chosen.papers, plan.id]);
  const { hashes, entries } = await readChain(ledger, subjects, third(report), signal);
  return {
    id: newId(),
    madeAt: instant(),
    to: choice.to.trim(),
    purpose: choice.purpose.trim(),
    from: choice.from,
    until: choice.until,
    plan: { id: plan.id, version: plan.version },
    entries,
    hashes,
    pieces,
    papers: chosen.papers.map((id, at) => ({ id, writtenAt: written[at]?.writtenAt ?? instant() })),
    figures,
    earlier: handed.map(({ paper: { size, root } }) => ({ size, root })),
  };
}
