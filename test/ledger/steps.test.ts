import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { append } from '@/lib/ledger/append';
import { readEntries } from '@/lib/ledger/read-entries';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlan, readPlanVersions } from '@/lib/ledger/read-progress';
import { readOpenTouches } from '@/lib/ledger/read-touches';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { runSteps, type Step, steps } from '@/lib/ledger/steps';
import { verifyChain } from '@/lib/ledger/verify-chain';
import { planSchema } from '@/lib/model/plan';
import type { EvidenceRow, Rollup } from '@/lib/model/rollup';
import { adopt, keep, makeEvidence, makeId, makePlan } from './make-entries';
import { dump, freshName, openTestLedger } from './open-test-ledger';

/** One database per version, as that version wrote it. */
const examples = import.meta.glob<Record<string, unknown[]>>('./examples/*.json', {
  eager: true,
  import: 'default',
});

function exampleOf(version: number): Record<string, unknown[]> {
  const example = examples[`./examples/version-${version}.json`];
  if (!example) throw new Error(`no example database of version ${version}`);
  return example;
}

/** Puts an example database of version `version` where the ledger will look for it. */
async function placeExample(version: number, example = exampleOf(version)): Promise<string> {
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

/** Everything in a database as it lies there, whatever its version. */
async function dumpRaw(name: string): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await openDB(name);
  const rows: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames) rows[store] = await database.getAll(store);
  const { version } = database;
  database.close();
  return { version, rows };
}

/** A next version as it might come: a new index, and a column filled in from what is there. */
const next: Step = async (database, tx) => {
  tx.objectStore('evidence').createIndex('story', 'story');
  database.createObjectStore('notes', { keyPath: 'id' });
  for (let cursor = await tx.objectStore('evidence').openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, shelf: 'first' });
  }
};

/** One after it that changes much and then fails. */
const failing: Step = async (database, tx) => {
  database.deleteObjectStore('rollups');
  await tx.objectStore('evidence').clear();
  throw new Error('a row nobody expected');
};

/** The plan of the first example in the format of version 2, written out. */
const upgraded = {
  format: 2,
  version: 1,
  role: 'support-engineer',
  title: '',
  purpose: '',
  customerWord: '',
  people: { employee: '', manager: '' },
  from: '2026-10-01',
  to: '2026-12-31',
  timeZone: 'Europe/Berlin',
  validFrom: '2026-10-01',
  metrics: [],
  rubric: [],
  map: { nodes: [], links: [], otherCauses: '' },
  context: { tenure: '', partTime: '', territory: '', productArea: '', other: '' },
  constraints: '',
  incentives: [],
  meeting: null,
  totals: true,
  worksCouncil: false,
  change: null,
  agreed: null,
  createdAt: '2026-10-05T08:00:00.000Z',
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

  it('leaves everything but plans of version 1 as it was, and brings plans to the format of today', async () => {
    const { plans: old, ...others } = (await dumpRaw(await placeExample(1))).rows;
    const { plans, ...rest } = await dump(openTestLedger(await placeExample(1)));
    expect(rest).toMatchObject(others);
    expect(old).toHaveLength(2);
    expect(plans).toEqual([
      { seq: 1, plan: { ...upgraded, id: makeId(6) } },
      { seq: 12, plan: { ...upgraded, id: makeId(16), version: 2 } },
    ]);
    for (const row of plans ?? [])
      expect(z.safeParse(planSchema, (row as { plan: unknown }).plan).success).toBe(true);
  });

  it('knows the version of a plan from before the upgrade', async () => {
    const ledger = openTestLedger(await placeExample(1));
    // ids beyond those of the examples
    const adoptAs = (version: number) => ({
      ...adopt(makePlan({ id: makeId(16), version })),
      id: makeId(900_010 + version),
    });
    await expect(append(ledger, [adoptAs(2)])).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('adopted already'),
    });
    await append(ledger, [adoptAs(3)]);
    expect((await readPlanVersions(ledger)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('reads the measurements, rows and papers of version 2', async () => {
    const ledger = openTestLedger(await placeExample(2));
    const [october] = await readMeasurements(ledger, { metrics: ['M01'], from: '2026-10-01' });
    expect(october).toMatchObject({ to: '2026-10-31', origin: { kind: 'import' }, withdrawn: false });
    expect(await readBatches(ledger)).toMatchObject([{ rows: 0 }, { withdrawn: true }, { rows: 9 }]);
    const { rows } = await readSourceRows(ledger, october?.batch ?? '', { limit: 20 });
    expect(rows).toHaveLength(9);
    expect(await readPapers(ledger, 'obstacle')).toMatchObject([
      { versions: 2, paper: { status: 'solved' } },
    ]);
    expect(await readPapers(ledger, 'lesson')).toEqual([]);
  });

  it('finds the open touches of version 3 by their day', async () => {
    const open = await readOpenTouches(openTestLedger(await placeExample(3)), 9);
    expect(open.map(({ openTouch, touch }) => `${openTouch} ${touch?.what}`)).toEqual([
      '2026-10-14 followUp',
      '2026-11-02 outreach',
    ]);
  });

  it('gives rows of version 2 their day, and counts their follow-ups again', async () => {
    const of3 = exampleOf(3);
    const evidence = (of3.evidence ?? []).map((row) => ({ ...(row as EvidenceRow), openTouch: undefined }));
    // so far two follow-ups on one record were one record, and nothing could answer
    const rollups = (of3.rollups ?? []).map((row) => {
      const rollup = row as Rollup;
      return /^M[23]/.test(rollup.metric) ? { ...rollup, records: 1, known: 0, good: 0 } : rollup;
    });
    const ledger = openTestLedger(await placeExample(2, { ...of3, evidence, rollups }));
    expect(await dump(ledger)).toEqual(of3);
  });

  it('runs what is missing, in order', async () => {
    const name = await placeExample(1);
    const ledger = openTestLedger(name, { steps: [...steps, next] });
    const connection = await ledger.connection();
    expect(connection.version).toBe(steps.length + 1);
    const { rows } = await readEvidencePage(ledger, { limit: 1 });
    expect(rows[0]).toMatchObject({ shelf: 'first' });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  });

  it('creates a fresh database by the same steps', async () => {
    const ledger = openTestLedger(freshName(), { steps: [...steps, next] });
    const connection = await ledger.connection();
    expect([...connection.objectStoreNames]).toContain('notes');
  });

  it('leaves the data as they were when a step fails, and says so', async () => {
    const name = await placeExample(1);
    const before = await dumpRaw(name);
    const failed = openTestLedger(name, { steps: [...steps, next, failing] });
    await expect(failed.connection()).rejects.toMatchObject({
      code: 'upgradeFailed',
      retryable: false,
      cause: new Error('a row nobody expected'),
    });
    expect(await dumpRaw(name)).toEqual(before);
    expect(before.version).toBe(1);
    const again = openTestLedger(name);
    expect(await readEntries(again, 1, 1)).toHaveLength(1);
  });
});
