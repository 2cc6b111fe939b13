import { vi } from 'vitest';
import type { ShareWorld } from '@/entrypoints/workspace/share/share-world';
import { signingKey } from '@/lib/ledger/signing-key';
import type { DraftEntry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import type { ShareChoice } from '@/lib/model/share';
import { createShareStore } from '@/lib/platform/share-store';
import { plan } from '../../../components/shared/samples';
import { keeping, ownLedger } from '../../kept-samples';

let count = 0;

/** What `storage.local` does, in memory. */
export function memoryStore() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      ),
    set: async (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** The entry that writes a paper. */
export function writing(body: Paper, id: string = crypto.randomUUID()): DraftEntry {
  return { id: crypto.randomUUID(), at: '2026-11-20T10:00:00Z', kind: 'paper.written', subject: id, body };
}

/** A ledger with the sample plan and five pieces, a store, a key of its own, and the files that were handed out. */
export async function shareWorld() {
  count += 1;
  const name = `share-key-${count}`;
  const kept = ownLedger();
  const agreed = plan({ people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' } });
  await kept.append([
    { id: crypto.randomUUID(), at: agreed.createdAt, kind: 'plan.adopted', subject: agreed.id, body: agreed },
    ...[1, 2, 3, 4, 5].map((seq) => keeping(seq)),
  ]);
  const storage = memoryStore();
  const files: { text: string; name: string }[] = [];
  const world: ShareWorld = {
    kept,
    changed: vi.fn(),
    store: createShareStore(storage),
    key: () => signingKey(name),
    save: (text, file) => files.push({ text, name: file }),
  };
  return { world, kept, storage, files, plan: agreed };
}

/** What the sample person chose. */
export function choiceOf(id: string): ShareChoice {
  return {
    plan: id,
    to: 'Dana Ruiz',
    name: 'Ana Ferrer',
    purpose: 'The yearly talk',
    from: '2026-10-01',
    until: '2026-12-31',
    levels: {},
    readings: {},
    savedAt: '2026-11-23T10:00:00Z',
  };
}
