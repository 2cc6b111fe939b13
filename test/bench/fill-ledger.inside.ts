import { createLedger } from '@/lib/ledger/create-ledger';
import { countEvidence } from '@/lib/ledger/read-progress';
import type { DraftEntry } from '@/lib/model/entry';
import { journalStore } from '@/lib/platform/journal-store';
import { adopt, keep, look, makeEvidence, makeFacts, retract } from '../ledger/make-entries';
import { createRandom } from '../simulators/random';
import { makeHistory } from './make-history';
import { METRICS, type PlanKind, planOf } from './make-plan';
import { pageStorage } from './page-storage.inside';

/** What a ledger is to hold. */
export interface Filling {
  /** in all */
  entries: number;
  plan: PlanKind;
  /** months of measurements for every metric of the plan, with papers on the way */
  months: number;
}

const BATCH = 500;
const HOUR = 3_600_000;
const YEARS = 2 * 365 * 24 * HOUR;
/** Pieces that lie in the last hour, so that every size has as much to show of this week. */
const RECENT = 6;

/**
 * Fills the ledger and its second copy through the ledger's own append: one plan, the history of its figures, and
 * evidence of two years with later looks (15 %) and retractions (5 %) among them. Answers with the number of entries.
 */
export async function fillLedger(
  { entries: size, plan: kind, months }: Filling,
  seed: number,
): Promise<number> {
  const ledger = createLedger({ journal: journalStore(pageStorage()) });
  const random = createRandom(seed);
  const until = Date.now();
  const plan = planOf(kind, new Date(until));
  const first = [adopt(plan), ...makeHistory(plan, { months, until: new Date(until), random })];
  let batch: DraftEntry[] = first;
  const kept: { id: string; ticket: number }[] = [];
  for (let index = first.length; index < size; index += 1) {
    const left = size - index;
    const at = until - (left <= RECENT ? (left * HOUR) / 8 : (left / size) * YEARS);
    const kind = left <= RECENT || kept.length < 4 ? 0 : random.next();
    const earlier = kept.length > 0 ? random.pick(kept) : null;
    if (earlier && kind > 0.95) {
      batch.push(retract(earlier.id));
      kept.splice(kept.indexOf(earlier), 1);
    } else if (earlier && kind > 0.8) {
      batch.push(look(earlier.id, earlier.ticket, factsAt(at, random.next()), {}));
    } else {
      const ticket = 40_000 + Math.floor(index * 0.8);
      const evidence = makeEvidence(ticket, {
        metrics: METRICS.filter(() => random.chance(0.4)),
        capturedAt: new Date(at).toISOString(),
        facts: factsAt(at, random.next()),
      });
      batch.push(keep(evidence));
      kept.push({ id: evidence.id, ticket });
      if (kept.length > 400) kept.shift();
    }
    if (batch.length >= BATCH) {
      await ledger.append(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await ledger.append(batch);
  const failed = await ledger.settled();
  if (failed) throw failed;
  return (await countEvidence(await ledger.ledger())).entries;
}

/** Two of three records are solved, most of these are rated. */
function factsAt(at: number, chance: number) {
  const readAt = new Date(at).toISOString();
  if (chance < 0.33) return makeFacts({ readAt });
  const rating = chance < 0.75 ? 'good' : chance < 0.85 ? 'bad' : 'offered';
  return makeFacts({ readAt, status: 'solved', solvedAt: readAt, rating, reopens: chance > 0.9 ? 1 : 0 });
}
