import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { readEntries } from '@/lib/ledger/read-entries';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { readPlan } from '@/lib/ledger/read-progress';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { runSteps, type Step, steps } from '@/lib/ledger/steps';
import { verifyChain } from '@/lib/ledger/verify-chain';
import { keep, makeEvidence, makeId } from './make-entries';
import { dump, freshName, openTestLedger } from './open-test-ledger';

/** One database per version, as that version wrote it. */
const examples = import.meta.glob<Record<string, unknown[]>>('./examples/*.json', {
  eager: true,
  import: 'default',
});

/** Puts an example database of version `version` where the ledger will look for it. */
async function placeExample(version: number): Promise<string> {
  const example = examples[`./examples/version-${version}.json`];
  if (!example) throw new Error(`no example database of version ${version}`);
  const name = freshName();
  const database = await openDB(name, version, {
    upgrade: (fresh, from, _, tx) => void runSteps(steps.slice(0, version), from, fresh, tx),
  });
  const tx = database.transaction(Object.keys(example), 'readwrite');
  for (const [store, rows] of Object.entries(example))
    for (const row of rows) void tx.objectStore(store).put(row);
  await tx.done;
  database.close();
  return name;
}

/** A second version as it might come: a new index, and a column filled in from what is there. */
const second: Step = async (database, tx) => {
  tx.objectStore('evidence').createIndex('story', 'story');
  database.createObjectStore('notes', { keyPath: 'id' });
  for (let cursor = await tx.objectStore('evidence').openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, shelf: 'first' });
  }
};

/** A third that changes much and then fails. */
const failing: Step = async (database, tx) => {
  database.deleteObjectStore('rollups');
  await tx.objectStore('evidence').clear();
  throw new Error('a row nobody expected');
};

describe('upgrade steps', () => {
  it.each(steps.map((_, index) => index + 1))(
    'takes the example database of version %i to the newest',
    async (version) => {
      const ledger = openTestLedger(await placeExample(version));
      const before = await dump(ledger);
      expect(await verifyChain(ledger)).toMatchObject({ ok: true });
      expect(await recomputeRollups(ledger)).toEqual(before.rollups);
      await rebuildDerived(ledger);
      expect(await dump(ledger)).toEqual(before);
      expect((await readEvidencePage(ledger, { limit: 10 })).rows.length).toBeGreaterThan(1);
      expect(await readPlan(ledger)).not.toBeNull();
      const { seqs } = await append(ledger, [
        keep(makeEvidence(4712, { id: makeId(900001) }), makeId(900002)),
      ]);
      expect(seqs).toEqual([(before.entries?.length ?? 0) + 1]);
    },
  );

  it('runs what is missing, in order', async () => {
    const name = await placeExample(1);
    const ledger = openTestLedger(name, { steps: [...steps, second] });
    const connection = await ledger.connection();
    expect(connection.version).toBe(2);
    const { rows } = await readEvidencePage(ledger, { limit: 1 });
    expect(rows[0]).toMatchObject({ shelf: 'first' });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  });

  it('creates a fresh database by the same steps', async () => {
    const ledger = openTestLedger(freshName(), { steps: [...steps, second] });
    const connection = await ledger.connection();
    expect([...connection.objectStoreNames]).toContain('notes');
  });

  it('leaves the data as they were when a step fails, and says so', async () => {
    const name = await placeExample(1);
    const untouched = openTestLedger(name);
    const before = await dump(untouched);
    untouched.close();
    const failed = openTestLedger(name, { steps: [...steps, second, failing] });
    await expect(failed.connection()).rejects.toMatchObject({
      code: 'upgradeFailed',
      retryable: false,
      cause: new Error('a row nobody expected'),
    });
    const again = openTestLedger(name);
    expect((await again.connection()).version).toBe(1);
    expect(await dump(again)).toEqual(before);
    expect(await readEntries(again, 1, 1)).toHaveLength(1);
  });
});
