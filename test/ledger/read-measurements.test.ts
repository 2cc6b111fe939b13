import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import type { Batch, MeasurementRow } from '@/lib/model/measurement';
import { keep, makeEvidence, makeId, minute } from './make-entries';
import { makeBatch, makeMeasurement, makeRow, record, recordRows, withdraw } from './make-measurements';
import { openTestLedger } from './open-test-ledger';

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];
const query: Batch['origin'] = {
  kind: 'query',
  site: 'zendesk',
  host: 'acme.zendesk.com',
  numerator: 'satisfaction:good',
  denominator: 'satisfaction:rated',
};
const quarter = makeMeasurement('M02', '2026-08', { from: '2026-07-01', to: '2026-09-30' });
const imported = makeBatch([...MONTHS.map((month) => makeMeasurement('M01', month)), quarter]);
const asked = makeBatch([makeMeasurement('M01', '2026-09')], { origin: query, readAt: minute(90) });

let ledger: Ledger;

beforeEach(async () => {
  ledger = openTestLedger();
  await append(ledger, [record(imported), record(asked)]);
});

const windows = (rows: MeasurementRow[]) => rows.map(({ metric, from, to }) => `${metric} ${from} ${to}`);

describe('readMeasurements', () => {
  it('gives each measurement with where it came from, by metric and end of window', async () => {
    const rows = await readMeasurements(ledger);
    expect(windows(rows)).toEqual([
      'M01 2026-07-01 2026-07-31',
      'M01 2026-08-01 2026-08-31',
      'M01 2026-09-01 2026-09-30',
      'M01 2026-09-01 2026-09-30',
      'M01 2026-10-01 2026-10-31',
      'M02 2026-07-01 2026-09-30',
    ]);
    const { id: batch, origin, readAt } = asked;
    expect(rows[3]).toEqual({ ...asked.measurements[0], batch, origin, readAt, withdrawn: false, seq: 2 });
    expect(rows[2]).toMatchObject({ batch: imported.id, origin: imported.origin, seq: 1 });
  });

  it.each([
    ['2026-08-31', '2026-08-31', ['M01 2026-08-01 2026-08-31', 'M02 2026-07-01 2026-09-30']],
    ['2026-10-01', '2026-12-31', ['M01 2026-10-01 2026-10-31']],
    ['2026-06-01', '2026-07-01', ['M01 2026-07-01 2026-07-31', 'M02 2026-07-01 2026-09-30']],
    ['2026-11-01', undefined, []],
    [undefined, '2026-06-30', []],
  ])('gives the windows that touch the days from %s to %s', async (from, to, expected) => {
    expect(windows(await readMeasurements(ledger, { from, to }))).toEqual(expected);
  });

  it('gives the metrics asked for and no other', async () => {
    const rows = await readMeasurements(ledger, { metrics: ['M02', 'M99', 'M02'] });
    expect(rows.map(({ id }) => id)).toEqual([quarter.id]);
    expect(await readMeasurements(ledger, { metrics: [] })).toEqual([]);
  });

  it('leaves out what was taken back unless asked for it', async () => {
    await append(ledger, [withdraw(imported.id)]);
    expect((await readMeasurements(ledger)).map(({ batch }) => batch)).toEqual([asked.id]);
    const all = await readMeasurements(ledger, { metrics: ['M01'], withdrawn: true });
    expect(all.map(({ withdrawn }) => withdrawn)).toEqual([true, true, true, false, true]);
  });
});

describe('the cost of reading', () => {
  const { getAll } = IDBObjectStore.prototype;
  const ofIndex = IDBIndex.prototype.getAll;

  /** Counts the rows that stores and indexes hand out while `work` runs, by store. */
  async function countRows(work: () => Promise<unknown>): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    const note = (store: string, request: IDBRequest<unknown[]>) => {
      request.addEventListener('success', () => {
        counts[store] = (counts[store] ?? 0) + request.result.length;
      });
      return request;
    };
    IDBObjectStore.prototype.getAll = function (...given) {
      return note(this.name, getAll.apply(this, given));
    };
    IDBIndex.prototype.getAll = function (...given) {
      return note(this.objectStore.name, ofIndex.apply(this, given));
    };
    await work();
    return counts;
  }

  afterEach(() => {
    IDBObjectStore.prototype.getAll = getAll;
    IDBIndex.prototype.getAll = ofIndex;
  });

  it('is what the span holds, not what the ledger holds', async () => {
    const old = Array.from(
      { length: 100 },
      (_, index) => `19${10 + Math.floor(index / 2)}-0${1 + (index % 2)}`,
    );
    const history = makeBatch(old.map((month) => makeMeasurement('M01', month)));
    const rows = history.measurements.map(({ id }, index) => makeRow(id, `T-${index}`));
    await append(ledger, [
      record(history),
      recordRows(history.id, 0, rows),
      ...Array.from({ length: 20 }, () => keep(makeEvidence(1))),
    ]);
    const since = { metrics: ['M01', 'M02'], from: '2026-09-01' };
    expect(await countRows(() => readMeasurements(ledger, since))).toEqual({ measurements: 4 });
    const { from } = since;
    expect(await countRows(() => readMeasurements(ledger, { from }))).toEqual({
      batches: 2,
      measurements: 4,
    });
  });
});

describe('readBatches', () => {
  it('lists the batches, the one read last first, with what they hold', async () => {
    await append(ledger, [
      recordRows(imported.id, 0, [makeRow(quarter.id, 'T-1'), makeRow(quarter.id, 'T-2')]),
    ]);
    await append(ledger, [withdraw(asked.id)]);
    const { id, origin, readAt } = imported;
    expect(await readBatches(ledger)).toEqual([
      {
        id: asked.id,
        origin: query,
        readAt: minute(90),
        count: 1,
        metrics: ['M01'],
        from: '2026-09-01',
        to: '2026-09-30',
        rows: 0,
        withdrawn: true,
      },
      {
        id,
        origin,
        readAt,
        count: 5,
        metrics: ['M01', 'M02'],
        from: '2026-07-01',
        to: '2026-10-31',
        rows: 2,
        withdrawn: false,
      },
    ]);
  });
});

describe('readSourceRows', () => {
  const [july, august] = imported.measurements;
  const rows = Array.from({ length: 10 }, (_, index) =>
    makeRow((index % 3 === 0 ? july : august)?.id ?? '', `T-${index}`),
  );

  beforeEach(async () => {
    await append(ledger, [
      recordRows(imported.id, 7, rows.slice(7)),
      recordRows(imported.id, 0, rows.slice(0, 4)),
      recordRows(imported.id, 4, rows.slice(4, 7)),
      recordRows(asked.id, 0, [makeRow(asked.measurements[0]?.id ?? '', 'T-other')]),
    ]);
  });

  async function pages(wish: { measurement?: string; limit: number }): Promise<string[][]> {
    const read: string[][] = [];
    for (let after: number | undefined; ; ) {
      const page = await readSourceRows(ledger, imported.id, { ...wish, after });
      read.push(page.rows.map(({ ref }) => ref));
      if (page.next === null) return read;
      after = page.next;
    }
  }

  it('gives the rows of a batch in the order of the file, page by page', async () => {
    expect(await readSourceRows(ledger, imported.id, { limit: 100 })).toEqual({ rows, next: null });
    expect(await pages({ limit: 4 })).toEqual([
      ['T-0', 'T-1', 'T-2', 'T-3'],
      ['T-4', 'T-5', 'T-6', 'T-7'],
      ['T-8', 'T-9'],
    ]);
    expect(await pages({ limit: 5 })).toHaveLength(2);
  });

  it('gives the rows of one measurement', async () => {
    expect(await pages({ limit: 3, measurement: july?.id ?? '' })).toEqual([['T-0', 'T-3', 'T-6'], ['T-9']]);
    expect(await pages({ limit: 3, measurement: makeId() })).toEqual([[]]);
  });

  it('keeps two batches apart that name a measurement alike', async () => {
    const again = makeBatch([makeMeasurement('M01', '2026-07', { id: july?.id })]);
    await append(ledger, [record(again), recordRows(again.id, 0, [makeRow(july?.id ?? '', 'T-again')])]);
    expect((await pages({ limit: 9, measurement: july?.id ?? '' })).flat()).toHaveLength(4);
    const [mine, theirs] = await readMeasurements(ledger, { metrics: ['M01'], to: '2026-07-31' });
    expect([mine?.batch, theirs?.batch]).toEqual([imported.id, again.id]);
  });

  it('knows nothing of a batch that is not there', async () => {
    expect(await readSourceRows(ledger, makeId(), { limit: 3 })).toEqual({ rows: [], next: null });
  });
});
