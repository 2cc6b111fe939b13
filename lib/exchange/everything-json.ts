import type { Entry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { type Chunk, inBatches, type Rows } from './chunk';

/** One thing that lies beside the ledger, by its key in extension storage. */
export interface Beside {
  key: string;
  value: unknown;
}

/** Everything this installation holds about the person who uses it. */
export interface Everything {
  /** of the extension */
  version: string;
  exportedAt: string;
  plan: Plan | null;
  /** drafts, packs, the salt of this installation, reviews being written */
  beside: Rows<Beside>;
  /** what stands now */
  evidence: Rows<EvidenceRow>;
  /** how it came to stand: the ledger, line by line, erased bodies as null */
  entries: Rows<Entry>;
}

/** What the file says it is, so that a later version knows how to read it. */
export const EVERYTHING_FORMAT = 'throughline everything 1';

/**
 * "Everything about me" as one JSON document, one row a line so that it can also be read with the eye. It ends
 * with where the ledger ended, so that a file cut short by hand is known for what it is.
 */
export async function* everythingJson(all: Everything): AsyncGenerator<Chunk> {
  const { version, exportedAt, plan } = all;
  const head = { format: EVERYTHING_FORMAT, version, exportedAt, plan };
  yield { text: `${JSON.stringify(head).slice(0, -1)},\n"beside":[`, rows: 0 };
  for await (const { text } of inBatches<Beside>(all.beside, asLine)) yield { text, rows: 0 };
  yield { text: '],\n"evidence":[', rows: 0 };
  let rows = 0;
  for await (const chunk of inBatches<EvidenceRow>(all.evidence, asLine)) {
    rows = chunk.rows;
    yield chunk;
  }
  yield { text: '],\n"entries":[', rows };
  let end: Pick<Entry, 'seq' | 'hash'> | null = null;
  const write = (entry: Entry, index: number) => {
    end = { seq: entry.seq, hash: entry.hash };
    return asLine(entry, index);
  };
  for await (const chunk of inBatches<Entry>(all.entries, write, rows)) {
    rows = chunk.rows;
    yield chunk;
  }
  yield { text: `],\n"end":${JSON.stringify(end)}}\n`, rows };
}

function asLine(row: unknown, index: number): string {
  return `${index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
}
