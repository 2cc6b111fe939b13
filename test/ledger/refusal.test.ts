import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlan, readPlanVersions } from '@/lib/ledger/read-progress';
import type { DraftEntry } from '@/lib/model/entry';
import { adopt, keep, makeEvidence, makeId, makePlan } from './make-entries';
import {
  bringBack,
  makeBatch,
  makeLesson,
  makeMeasurement,
  makeObstacle,
  makeRow,
  record,
  recordRows,
  removePaper,
  withdraw,
  writePaper,
} from './make-measurements';
import { dump, openTestLedger } from './open-test-ledger';

const plan = makePlan({ version: 2 });
const measured = makeMeasurement('M01', '2026-09');
const batch = makeBatch([measured, makeMeasurement('M02', '2026-09')]);
const other = makeBatch([makeMeasurement('M01', '2026-08')]);
const [paper, gone] = [makeId(), makeId()];
const row = makeRow(measured.id, 'T-1');

let ledger: Ledger;

beforeEach(async () => {
  ledger = openTestLedger();
  await append(ledger, [adopt(plan), record(batch), record(other), withdraw(other.id)]);
  await append(ledger, [recordRows(batch.id, 10, [row, row])]);
  await append(ledger, [
    writePaper(paper, makeLesson('Ask first.')),
    writePaper(gone, makeLesson('Or not.')),
    removePaper(gone),
  ]);
});

/** A batch of one measurement with this changed. */
function odd(changes: Parameters<typeof makeMeasurement>[2]): DraftEntry {
  return record(makeBatch([makeMeasurement('M01', '2026-07', changes)]));
}

describe('what the ledger refuses', () => {
  it.each<[string, () => DraftEntry]>([
    ['a plan under another id', () => ({ ...adopt(makePlan()), subject: makeId() })],
    ['the same version of a plan again', () => adopt({ ...plan, title: 'Another' })],
    ['an earlier version of a plan', () => adopt({ ...plan, version: 1 })],
    ['a batch under another id', () => ({ ...record(makeBatch([measured])), subject: makeId() })],
    ['a batch twice', () => record({ ...batch, readAt: '2026-10-09T08:00:00Z' })],
    ['two measurements of one id', () => record(makeBatch([measured, { ...measured, metric: 'M02' }]))],
    ['a window that ends before it begins', () => odd({ from: '2026-07-02', to: '2026-07-01' })],
    [
      'more good cases than cases',
      () => odd({ figure: { kind: 'rate', good: 3, n: 2, apart: 0, unknown: 0 } }),
    ],
    ['rows of an unknown batch', () => recordRows(makeId(), 0, [row])],
    ['rows under another batch', () => ({ ...recordRows(batch.id, 0, [row]), subject: other.id })],
    ['rows of a measurement of another batch', () => recordRows(other.id, 0, [row])],
    ['rows at a place that is taken', () => recordRows(batch.id, 9, [row, row])],
    ['rows at a place inside others', () => recordRows(batch.id, 11, [row])],
    ['taking back an unknown batch', () => withdraw(makeId())],
    ['taking back a batch twice', () => withdraw(other.id)],
    ['bringing back an unknown batch', () => bringBack(makeId())],
    ['bringing back a batch that counts', () => bringBack(batch.id)],
    ['a paper of another kind', () => writePaper(paper, makeObstacle('The tool.'))],
    ['a paper of another kind after it was taken away', () => writePaper(gone, makeObstacle('The tool.'))],
    ['taking away an unknown paper', () => removePaper(makeId())],
    ['taking away a paper twice', () => removePaper(gone)],
  ])('refuses %s, and the rest of the request with it', async (_, make) => {
    const before = await dump(ledger);
    await expect(append(ledger, [keep(makeEvidence(8)), make()])).rejects.toMatchObject({
      code: 'refused',
      retryable: false,
    });
    expect(await dump(ledger)).toEqual(before);
  });

  it('judges each entry by those before it in the same request', async () => {
    const fresh = makeBatch([makeMeasurement('M12', '2026-09')]);
    const rows = [makeRow(fresh.measurements[0]?.id ?? '', 'T-1')];
    const [late] = [withdraw(fresh.id)];
    await expect(append(ledger, [recordRows(fresh.id, 0, rows), record(fresh)])).rejects.toMatchObject({
      code: 'refused',
    });
    await append(ledger, [record(fresh), recordRows(fresh.id, 0, rows), late]);
    await expect(append(ledger, [withdraw(fresh.id)])).rejects.toMatchObject({ code: 'refused' });
    expect(await append(ledger, [late])).toMatchObject({ seqs: [11] });
    const next = makePlan({ id: plan.id, version: 3 });
    await expect(append(ledger, [adopt(next), adopt({ ...next, title: 'x' })])).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it('takes what is allowed', async () => {
    await append(ledger, [
      adopt(makePlan({ version: 1 })),
      adopt({ ...plan, version: 4 }),
      recordRows(batch.id, 12, [row]),
      recordRows(batch.id, 9, [row]),
      writePaper(gone, makeLesson('After all.')),
      // windows of one day, and periods without cases, are measurements too
      odd({
        from: '2026-07-01',
        to: '2026-07-01',
        figure: { kind: 'rate', good: 0, n: 0, apart: 0, unknown: 3 },
      }),
    ]);
    expect((await readPlanVersions(ledger)).map(({ version }) => version)).toEqual([2, 1, 4]);
    expect((await readPlan(ledger))?.version).toBe(4);
    expect((await readSourceRows(ledger, batch.id, { limit: 9 })).rows).toHaveLength(4);
    expect(await readPapers(ledger, 'lesson')).toHaveLength(2);
    expect(await readMeasurements(ledger)).toHaveLength(3);
  });
});
