import type { Papers } from '@/components/workspace/papers/papers';
import { resultPaper } from '@/lib/exchange/calibration/result-paper';
import type { Round } from '@/lib/model/calibration';
import { localDate } from '@/lib/model/local-date';
import type { PaperRow } from '@/lib/model/papers';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';

/** The paper of a pack, taken away or not: whoever handed in ratings of it has one. */
export async function paperOfPack(papers: Papers, pack: string): Promise<PaperRow<'calibration'> | null> {
  const rows = await papers.list('calibration', { removed: true });
  return rows.find(({ paper }) => paper.pack === pack) ?? null;
}

/**
 * The round with its result kept: one paper for a pack, that grows with every rater.
 * @throws Error when the ledger did not take it
 */
export async function keepResult(papers: Papers, round: Round): Promise<Round> {
  const units = unitsOf(round.pack).map(({ id, item }) => ({ id, label: labelOf(item) }));
  const paper = resultPaper(round, units, localDate(now()));
  if (!paper) return round;
  const held = round.paper ?? (await paperOfPack(papers, round.pack.id))?.id;
  const written = await papers.write(paper, held ?? newId());
  if (!written.ok) throw new Error(`the result was not written: ${written.why}`);
  return { ...round, paper: written.id };
}
