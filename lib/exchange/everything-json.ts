import type { Entry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { type Chunk, inBatches, type Rows } from './chunk';

/** Everything this installation holds about the person who uses it. */
export interface Everything {
  /** of the extension */
  version: string;
  exportedAt: string;
  plan: Plan | null;
  settings: unknown;
  /** what stands now */
  evidence: Rows<EvidenceRow>;
  /** how it came to stand: the ledger, line by line, erased bodies as null */
  entries: Rows<Entry>;
}

/** What the file says it is, so that a later version knows how to read it. */
export const EVERYTHING_FORMAT = 'throughline everything 1';

/** "Everything about me" as one JSON document, one row a line so that it can also be read with the eye. */
export async function* everythingJson(all: Everything): AsyncGenerator<Chunk> {
  const { version, exportedAt, plan, settings } = all;
  const head = { format: EVERYTHING_FORMAT, version, exportedAt, plan, settings: settings ?? null };
  yield { text: `${JSON.stringify(head).slice(0, -1)},\n"evidence":[`, rows: 0 };
  let rows = 0;
  for await (const chunk of inBatches<EvidenceRow>(all.evidence, asLine)) {
    rows = chunk.rows;
    yield chunk;
  }
  yield { text: '],\n"entries":[', rows };
  for await (const chunk of inBatches<Entry>(all.entries, asLine, rows)) {
    rows = chunk.rows;
    yield chunk;
  }
  yield { text: ']}\n', rows };
}

function asLine(row: unknown, index: number): string {
  return `${index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
}
