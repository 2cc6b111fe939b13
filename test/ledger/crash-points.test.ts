import { afterEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase, eraseBatches, erasePapers, eraseRows } from '@/lib/ledger/erase';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import { journalStore } from '@/lib/platform/journal-store';
import { type Fault, failAt, failNoMore } from './fail-at';
import {
  adopt,
  edit,
  keep,
  look,
  makeEvidence,
  makeFacts,
  makeId,
  makePlan,
  minute,
  RATED_GOOD,
} from './make-entries';
import {
  makeBatch,
  makeLesson,
  makeMeasurement,
  makeRow,
  record,
  recordRows,
  removePaper,
  withdraw,
  writePaper,
} from './make-measurements';
import { mapStorage } from './map-storage';
import { dump, openTestLedger } from './open-test-ledger';

afterEach(failNoMore);

const tags = [makeEvidence(1), makeEvidence(1), makeEvidence(2)] as const;
const seen = { standing: 'exact', promisedBy: minute(9), promiseKept: true } as const;

const [held, other] = [makeBatch(measure('M01', 'M02')), makeBatch(measure('M01'))] as const;
const [paper, removed] = [makeId(), makeId()];

function measure(...metrics: string[]) {
  return metrics.map((metric) => makeMeasurement(metric, '2026-09'));
}

/** Two rows behind a batch, from a place on. */
function rowsOf(batch: ReturnType<typeof makeBatch>, from: number): DraftEntry {
  const id = batch.measurements[0]?.id ?? '';
  return recordRows(batch.id, from, [makeRow(id, `T-${from}`), makeRow(id, `T-${from + 1}`)]);
}

/**
 * A ledger with some history: two tags on one record, one on another, one look that names both; a batch with
 * rows, and two papers.
 */
async function makeHistory(): Promise<Ledger> {
  const ledger = openTestLedger();
  await append(ledger, [...tags.map((body) => keep(body)), edit(tags[0].id, { words: 'Said better.' })]);
  await append(ledger, [
    look(tags[0].id, 1, makeFacts(RATED_GOOD), { [tags[0].id]: seen, [tags[1].id]: seen }),
  ]);
  await append(ledger, [record(held), rowsOf(held, 0), rowsOf(held, 2)]);
  await append(ledger, [
    writePaper(paper, makeLesson('Ask.')),
    writePaper(paper, makeLesson('Ask twice.')),
    writePaper(removed, makeLesson('Or not.')),
    removePaper(removed),
  ]);
  return ledger;
}

const fresh = [
  keep(makeEvidence(1)),
  look(tags[1].id, 1, makeFacts({ readAt: minute(80) })),
  adopt(makePlan()),
];
const imported = [record(other), rowsOf(other, 0), rowsOf(other, 2), rowsOf(held, 4)];
const changed = [
  withdraw(held.id),
  writePaper(paper, makeLesson('Ask thrice.')),
  writePaper(removed, makeLesson('After all.')),
  writePaper(makeId(), makeLesson('New.')),
];
const late = keep(makeEvidence(3), makeId());

const acts: [string, (ledger: Ledger) => Promise<unknown>][] = [
  ['append', (ledger) => append(ledger, fresh)],
  ['append of one', (ledger) => append(ledger, [late])],
  ['erase', (ledger) => erase(ledger, [tags[0].id], 'person')],
  ['erase the last on a record', (ledger) => erase(ledger, [tags[2].id], 'customer')],
  ['an import', (ledger) => append(ledger, imported)],
  ['papers and a withdrawal', (ledger) => append(ledger, changed)],
  ['erase papers', (ledger) => erasePapers(ledger, [paper, removed], 'person')],
  ['erase a batch', (ledger) => eraseBatches(ledger, [held.id], 'retention')],
  ['erase rows', (ledger) => eraseRows(ledger, [held.id], 'retention')],
  ['rebuild', (ledger) => rebuildDerived(ledger)],
];

/** Everything but what is random or hashed from it. */
async function story(ledger: Ledger): Promise<unknown> {
  const { entries = [], meta: _, ...derived } = await dump(ledger);
  const told = (entries as { seq: number; kind: string; body: unknown; about?: string }[]).map(
    ({ seq, kind, body, about }) => ({ seq, kind, about, gone: body === null }),
  );
  return { told, derived };
}

async function expectWhole(ledger: Ledger): Promise<void> {
  expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  const whole = await dump(ledger);
  expect(whole.rollups).toEqual(await recomputeRollups(ledger));
  await rebuildDerived(ledger);
  expect(await dump(ledger)).toEqual(whole);
}

describe.each<Fault>(['throws', 'aborts', 'full'])('a request that %s', (fault) => {
  it.each(acts)('leaves %s done or not begun, at every request of it', async (_, act) => {
    const model = await makeHistory();
    const before = await story(model);
    const count = failAt(0, fault);
    await act(model);
    const requests = count();
    failNoMore();
    const after = await story(model);
    expect(requests).toBeGreaterThan(3);

    for (let at = 1; at <= requests; at++) {
      const ledger = await makeHistory();
      failAt(at, fault);
      const outcome = await act(ledger).then(
        () => 'done',
        (error: unknown) => error,
      );
      failNoMore();
      expect(await story(ledger)).toEqual(outcome === 'done' ? after : before);
      if (fault === 'full') expect(outcome).toMatchObject({ name: 'LedgerError', code: 'full' });
      else if (outcome !== 'done') expect(outcome).toMatchObject({ name: 'LedgerError' });
      await expectWhole(ledger);
      await act(ledger);
      expect(await story(ledger)).toEqual(after);
      ledger.close();
    }
  });

  it('leaves a rebuild from the copy to be taken up again', async () => {
    const source = await makeHistory();
    await erase(source, [tags[0].id], 'person');
    const area = mapStorage();
    await topUp(source, journalStore(area));
    const goal = await story(source);
    const count = failAt(0, fault);
    await compareAtStart(openTestLedger(), journalStore(area));
    const requests = count();
    failNoMore();

    for (let at = 1; at <= requests; at++) {
      const ledger = openTestLedger();
      await ledger.connection();
      failAt(at, fault);
      await compareAtStart(ledger, journalStore(area)).catch(() => {});
      failNoMore();
      await compareAtStart(ledger, journalStore(area));
      expect(await story(ledger)).toEqual(goal);
      await expectWhole(ledger);
      ledger.close();
    }
  });
});
