import { everythingJson } from '@/lib/exchange/everything-json';
import { readEverything } from '@/lib/exchange/read-everything';
import { createLedger } from '@/lib/ledger/create-ledger';
import { iterateEntries, readHead } from '@/lib/ledger/read-entries';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { readPlan } from '@/lib/ledger/read-progress';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { stageEntries } from '@/lib/ledger/stage-entries';
import { journalStore } from '@/lib/platform/journal-store';
import { pageStorage } from './page-storage.inside';

/** What a restore took, in milliseconds, and whether the same stands there afterwards. */
export interface RestoreTime {
  entries: number;
  bytes: number;
  exported: number;
  /** looked through and staged, until the person is asked */
  staged: number;
  /** put in place, the second copy included */
  replaced: number;
  same: boolean;
}

async function* each<One>(chunks: AsyncIterable<One[]>): AsyncGenerator<One> {
  for await (const chunk of chunks) yield* chunk;
}

async function* inParts(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** Exports the ledger here, then brings that file in over it: every row and the second copy are written anew. */
export async function timeRestore(): Promise<RestoreTime> {
  const kept = createLedger({ journal: journalStore(pageStorage()) });
  await kept.ready();
  const ledger = await kept.ledger();
  const before = await readHead(ledger);
  const rollups = JSON.stringify(await recomputeRollups(ledger));
  const begun = performance.now();
  const parts: string[] = [];
  const chunks = everythingJson({
    version: '0',
    exportedAt: new Date().toISOString(),
    plan: await readPlan(ledger),
    beside: [],
    evidence: each(iterateEvidence(ledger)),
    entries: each(iterateEntries(ledger)),
  });
  for await (const { text } of chunks) parts.push(text);
  const file = new Blob(parts);
  const exported = performance.now();
  const stage = await stageEntries();
  await readEverything(inParts(file), stage.take);
  const staged = await stage.finish();
  const { here } = await kept.relate(staged);
  const looked = performance.now();
  await kept.replace(staged, here);
  const replaced = performance.now();
  await staged.staging.drop();
  const after = await readHead(ledger);
  const same =
    JSON.stringify(after) === JSON.stringify(before) &&
    JSON.stringify(await recomputeRollups(ledger)) === rollups &&
    (await kept.verify()).ok;
  return {
    entries: before.seq,
    bytes: file.size,
    exported: exported - begun,
    staged: looked - exported,
    replaced: replaced - looked,
    same,
  };
}
