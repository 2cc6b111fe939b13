import { expect, it, vi } from 'vitest';
import { createEvidenceActs } from '@/entrypoints/workspace/evidence-acts';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { countEvidence } from '@/lib/ledger/read-progress';
import { evidence } from '../../components/shared/samples';
import { keeping, ownLedger } from '../kept-samples';

/** A ledger with two pieces, and what a person can do to them. */
async function start() {
  const kept = ownLedger();
  await kept.append([keeping(1), keeping(2)]);
  const changed = vi.fn();
  const ledger = await kept.ledger();
  const row = (await readEvidence(ledger, evidence(1).id)) ?? evidence(1);
  return { ledger, row, changed, acts: createEvidenceActs(kept, changed) };
}

it('takes a piece back and brings it back, tells of it, and hands over the piece as it is then', async () => {
  const { ledger, row, changed, acts } = await start();
  expect(await acts.takeBack(row)).toEqual({ ok: true, row: { ...row, retracted: true } });
  expect(await countEvidence(ledger)).toMatchObject({ live: 1, all: 2 });
  expect(await acts.bringBack(row)).toEqual({ ok: true, row });
  expect(await countEvidence(ledger)).toMatchObject({ live: 2, entries: 4 });
  expect(changed).toHaveBeenCalledTimes(2);
});

it('says so when there is nothing to bring back', async () => {
  const { row, changed, acts } = await start();
  expect(await acts.bringBack(row)).toEqual({ ok: false, why: 'invalid' });
  expect(changed).not.toHaveBeenCalled();
});

it('masks own words by their patterns before they are kept', async () => {
  const { row, acts } = await start();
  const done = await acts.edit(row, { words: 'Wrote to mara@northwind.example about it.' });
  expect(done.ok && done.row?.words).toMatch(/^Wrote to █+ about it\.$/);
});

it('erases one piece, and leaves the other', async () => {
  const { ledger, row, acts } = await start();
  expect(await acts.erase(row, 'one')).toMatchObject({ ok: true });
  expect(await countEvidence(ledger)).toMatchObject({ all: 1 });
});
