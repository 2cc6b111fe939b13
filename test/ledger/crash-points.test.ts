import { afterEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase } from '@/lib/ledger/erase';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import { journalStore } from '@/lib/platform/journal-store';
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
import { mapStorage } from './map-storage';
import { dump, openTestLedger } from './open-test-ledger';

type Method = 'add' | 'put' | 'delete' | 'clear' | 'get' | 'getAll';
const METHODS: readonly Method[] = ['add', 'put', 'delete', 'clear', 'get', 'getAll'];
const original = new Map(METHODS.map((method) => [method, IDBObjectStore.prototype[method]]));

/** How a request can go wrong: it throws, or its transaction is aborted under it, as when a worker is ended. */
type Fault = 'throws' | 'aborts' | 'full';

/** Lets request number `at` of every store go wrong; answers with how many there were. */
function failAt(at: number, fault: Fault): () => number {
  let count = 0;
  for (const [method, call] of original) {
    Object.assign(IDBObjectStore.prototype, {
      [method](this: IDBObjectStore, ...values: unknown[]) {
        if (++count !== at) return Reflect.apply(call, this, values);
        if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
        if (fault === 'throws') throw new DOMException('gone', 'DataError');
        const request = Reflect.apply(call, this, values);
        this.transaction.abort();
        return request;
      },
    });
  }
  return () => count;
}

function restore(): void {
  Object.assign(IDBObjectStore.prototype, Object.fromEntries(original));
}

afterEach(restore);

const tags = [makeEvidence(1), makeEvidence(1), makeEvidence(2)] as const;
const seen = { standing: 'exact', promisedBy: minute(9), promiseKept: true } as const;

/** A ledger with some history: two tags on one record, one on another, one look that names both. */
async function makeHistory(): Promise<Ledger> {
  const ledger = openTestLedger();
  await append(ledger, [...tags.map((body) => keep(body)), edit(tags[0].id, { words: 'Said better.' })]);
  await append(ledger, [
    look(tags[0].id, 1, makeFacts(RATED_GOOD), { [tags[0].id]: seen, [tags[1].id]: seen }),
  ]);
  return ledger;
}

const fresh = [
  keep(makeEvidence(1)),
  look(tags[1].id, 1, makeFacts({ readAt: minute(80) })),
  adopt(makePlan()),
];
const late = keep(makeEvidence(3), makeId());

const acts: [string, (ledger: Ledger) => Promise<unknown>][] = [
  ['append', (ledger) => append(ledger, fresh)],
  ['append of one', (ledger) => append(ledger, [late])],
  ['erase', (ledger) => erase(ledger, [tags[0].id], 'person')],
  ['erase the last on a record', (ledger) => erase(ledger, [tags[2].id], 'customer')],
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
  expect((await dump(ledger)).rollups).toEqual(await recomputeRollups(ledger));
}

describe.each<Fault>(['throws', 'aborts', 'full'])('a request that %s', (fault) => {
  it.each(acts)('leaves %s done or not begun, at every request of it', async (_, act) => {
    const model = await makeHistory();
    const before = await story(model);
    const count = failAt(0, fault);
    await act(model);
    const requests = count();
    restore();
    const after = await story(model);
    expect(requests).toBeGreaterThan(3);

    for (let at = 1; at <= requests; at++) {
      const ledger = await makeHistory();
      failAt(at, fault);
      const outcome = await act(ledger).then(
        () => 'done',
        (error: unknown) => error,
      );
      restore();
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
    restore();

    for (let at = 1; at <= requests; at++) {
      const ledger = openTestLedger();
      await ledger.connection();
      failAt(at, fault);
      await compareAtStart(ledger, journalStore(area)).catch(() => {});
      restore();
      await compareAtStart(ledger, journalStore(area));
      expect(await story(ledger)).toEqual(goal);
      await expectWhole(ledger);
      ledger.close();
    }
  });
});
