import { aboutBatch, rowsErased } from './held-batch';
import { aboutPaper } from './held-paper';
import { type FoundForErasure, nothingFound, withoutBody } from './load-erasure';
import { loadBatch } from './load-projection';
import { readHeadIn } from './read-entries';
import type { Reading, StoredEntry } from './shape';

/** Papers with all their versions. */
export async function loadPaperErasure(tx: Reading, ids: readonly string[]): Promise<FoundForErasure> {
  const found = nothingFound(await readHeadIn(tx));
  for (const id of new Set(ids)) {
    const paper = await tx.objectStore('papers').get(id);
    if (!paper) continue;
    found.gone.papers.push(id);
    found.before.papers.set(id, paper);
    found.stripped.push(...(await entriesAbout(tx, aboutPaper(id))).map(withoutBody));
  }
  return found;
}

/** Batches with their measurements and the rows behind them. */
export async function loadBatchErasure(tx: Reading, ids: readonly string[]): Promise<FoundForErasure> {
  const found = nothingFound(await readHeadIn(tx));
  for (const id of new Set(ids)) {
    const batch = await loadBatch(tx, id);
    if (!batch) continue;
    found.gone.batches.push(id);
    found.before.batches.set(id, batch);
    found.stripped.push(...(await entriesAbout(tx, aboutBatch(id))).map(withoutBody));
  }
  return found;
}

/** The rows behind batches; the measurements stay as they are. */
export async function loadRowErasure(tx: Reading, ids: readonly string[]): Promise<FoundForErasure> {
  const found = nothingFound(await readHeadIn(tx));
  for (const id of new Set(ids)) {
    const batch = await loadBatch(tx, id);
    if (!batch || batch.pieces.size === 0) continue;
    found.gone.rows.push(id);
    found.before.batches.set(id, batch);
    found.left.batches.set(id, rowsErased(batch));
    const entries = await entriesAbout(tx, aboutBatch(id));
    found.stripped.push(...entries.filter(({ kind }) => kind === 'rows.recorded').map(withoutBody));
  }
  return found;
}

function entriesAbout(tx: Reading, about: string): Promise<StoredEntry[]> {
  return tx.objectStore('entries').index('about').getAll(about);
}
