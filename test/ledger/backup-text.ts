import { everythingJson } from '@/lib/exchange/everything-json';
import { readEverything } from '@/lib/exchange/read-everything';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { iterateEntries } from '@/lib/ledger/read-entries';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { readPlan } from '@/lib/ledger/read-progress';
import { type Staged, stageEntries } from '@/lib/ledger/stage-entries';
import { freshName } from './open-test-ledger';

async function* each<One>(chunks: AsyncIterable<One[]>): AsyncGenerator<One> {
  for await (const chunk of chunks) yield* chunk;
}

/** A ledger as a backup file. */
export async function backupText(
  ledger: Ledger,
  beside: { key: string; value: unknown }[] = [],
): Promise<string> {
  let text = '';
  const chunks = everythingJson({
    version: '0.1.0',
    exportedAt: '2026-11-23T14:00:00Z',
    plan: await readPlan(ledger),
    beside,
    evidence: each(iterateEvidence(ledger)),
    entries: each(iterateEntries(ledger)),
  });
  for await (const chunk of chunks) text += chunk.text;
  return text;
}

/** The text in pieces of a size, as a stream brings it. */
export async function* inParts(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** A backup file on the stage, or the fault it has. */
export async function stageText(text: string, size = 64_000): Promise<Staged> {
  const stage = await stageEntries(freshName());
  try {
    await readEverything(inParts(text, size), stage.take);
    return await stage.finish();
  } catch (error) {
    await stage.drop();
    throw error;
  }
}
