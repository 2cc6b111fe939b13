import type { DraftEntry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import { EMPTY_FAMILY, type Family } from './family';
import { emptyProjection, type Projection } from './project';
import type { Reading } from './shape';

/** The families that these drafts touch, by index: the cost does not grow with the ledger. */
export async function loadProjection(tx: Reading, drafts: readonly DraftEntry[]): Promise<Projection> {
  const ids = new Set(drafts.flatMap(evidenceOf));
  const rows = await Promise.all([...ids].map(async (id) => tx.objectStore('evidence').get(id)));
  const keys = new Set(rows.flatMap((row) => (row ? [row.recordKey] : [])));
  for (const draft of drafts) {
    if (draft.kind === 'evidence.kept' || draft.kind === 'evidence.verified') {
      keys.add(recordKey(draft.body.record));
    }
  }
  return loadFamilies(tx, [...keys]);
}

/** Whole families, each with everything on its record. */
export async function loadFamilies(tx: Reading, keys: readonly string[]): Promise<Projection> {
  const projection = emptyProjection();
  const families = await Promise.all(keys.map((key) => loadFamily(tx, key)));
  for (const [index, family] of families.entries()) {
    const key = keys[index];
    if (key === undefined || !family.record) continue;
    projection.families.set(key, family);
    for (const id of family.evidence.keys()) projection.homes.set(id, key);
  }
  return projection;
}

async function loadFamily(tx: Reading, key: string): Promise<Family> {
  const record = await tx.objectStore('records').get(key);
  if (!record) return EMPTY_FAMILY;
  const rows = await tx.objectStore('evidence').index('recordKey').getAll(key);
  rows.sort((a, b) => a.seq - b.seq);
  return { record, evidence: new Map(rows.map((row) => [row.id, row])) };
}

function evidenceOf(draft: DraftEntry): string[] {
  if (draft.kind === 'evidence.verified') return [draft.subject, ...Object.keys(draft.body.evidence)];
  return draft.kind === 'plan.adopted' || draft.kind === 'erased' ? [] : [draft.subject];
}
