import type { DraftEntry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import { EMPTY_FAMILY, type Family } from './family';
import type { HeldBatch } from './held-batch';
import { emptyProjection, type Projection } from './project';
import type { Reading } from './shape';

/** Entries that speak of a batch. */
const OF_BATCHES: readonly DraftEntry['kind'][] = [
  'measurements.recorded',
  'rows.recorded',
  'measurements.withdrawn',
  'measurements.restored',
];

/** What these drafts touch, by index: the cost does not grow with the ledger. */
export async function loadProjection(tx: Reading, drafts: readonly DraftEntry[]): Promise<Projection> {
  const ids = new Set(drafts.flatMap(evidenceOf));
  const rows = await Promise.all([...ids].map(async (id) => tx.objectStore('evidence').get(id)));
  const keys = new Set(rows.flatMap((row) => (row ? [row.recordKey] : [])));
  for (const draft of drafts) {
    if (draft.kind === 'evidence.kept' || draft.kind === 'evidence.verified') {
      keys.add(recordKey(draft.body.record));
    }
  }
  const projection = await loadFamilies(tx, [...keys]);
  const subjects = (...kinds: DraftEntry['kind'][]) => [
    ...new Set(drafts.filter(({ kind }) => kinds.includes(kind)).map(({ subject }) => subject)),
  ];
  await Promise.all([
    ...subjects(...OF_BATCHES).map(async (id) => {
      const held = await loadBatch(tx, id);
      if (held) projection.batches.set(id, held);
    }),
    ...subjects('paper.written', 'paper.removed').map(async (id) => {
      const held = await tx.objectStore('papers').get(id);
      if (held) projection.papers.set(id, held);
    }),
    ...subjects('plan.adopted').map(async (id) => {
      const newest = await tx.objectStore('plans').index('version').openKeyCursor(startingWith(id), 'prev');
      if (newest) projection.versions.set(id, newest.key[1]);
    }),
  ]);
  return projection;
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

/** A batch with its measurements and where its rows are; null when it is unknown or erased. */
export async function loadBatch(tx: Reading, id: string): Promise<HeldBatch | null> {
  const row = await tx.objectStore('batches').get(id);
  if (!row) return null;
  const measurements = await tx.objectStore('measurements').getAll(startingWith(id));
  const pieces = await tx.objectStore('rowPieces').getAll(startingWith(id));
  return {
    row,
    measurements: new Map(measurements.map((one) => [one.id, one])),
    pieces: new Map(pieces.map((piece) => [piece.from, piece])),
  };
}

/** Every key that is an array and begins with this: an array sorts behind all strings and numbers. */
export function startingWith(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
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
  return draft.kind.startsWith('evidence.') ? [draft.subject] : [];
}
