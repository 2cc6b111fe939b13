import { afterEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { readHead } from '@/lib/ledger/read-entries';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import { ROWS_PER_PIECE } from '@/lib/model/measurement';
import { type Fault, failAt, failNoMore } from './fail-at';
import { keep, makeEvidence } from './make-entries';
import { makeBatch, makeMeasurement, makeRow, record, recordRows } from './make-measurements';
import { dump, openTestLedger } from './open-test-ledger';

const MEASUREMENTS = 3000;
const ROWS = 20_000;

/** The largest import: 3,000 measurements of 7 metrics, 20,000 rows behind them. */
function makeImport(): DraftEntry[] {
  const measurements = Array.from({ length: MEASUREMENTS }, (_, index) =>
    makeMeasurement(`M0${1 + (index % 7)}`, `20${10 + (index % 16)}-${10 + (index % 3)}`, { mix: [] }),
  );
  const batch = makeBatch(measurements);
  const rows = Array.from({ length: ROWS }, (_, index) =>
    makeRow(measurements[Math.floor((index * MEASUREMENTS) / ROWS)]?.id ?? '', `T-${index}`),
  );
  const pieces = Array.from({ length: ROWS / ROWS_PER_PIECE }, (_, index) => index * ROWS_PER_PIECE);
  return [
    record(batch),
    ...pieces.map((from) => recordRows(batch.id, from, rows.slice(from, from + ROWS_PER_PIECE))),
  ];
}

const drafts = makeImport();

afterEach(failNoMore);

describe('the largest import', () => {
  it('is one append: everything or nothing, wherever it breaks off', async () => {
    const ledger = openTestLedger();
    await append(ledger, [keep(makeEvidence(1))]);
    const before = await dump(ledger);

    const twin = openTestLedger();
    await append(twin, [keep(makeEvidence(2))]);
    const count = failAt(0, 'throws');
    await append(twin, drafts);
    const requests = count();
    failNoMore();
    expect(requests).toBeGreaterThan(MEASUREMENTS + 10);
    expect(requests).toBeLessThan(MEASUREMENTS + 100);

    const breaks: [number, Fault][] = [
      [2, 'aborts'],
      [requests - MEASUREMENTS - 15, 'aborts'],
      [requests - 1500, 'full'],
      [requests - 1, 'throws'],
      [requests, 'aborts'],
    ];
    for (const [at, fault] of breaks) {
      failAt(at, fault);
      await expect(append(ledger, drafts)).rejects.toMatchObject({ name: 'LedgerError' });
      failNoMore();
      expect(await dump(ledger)).toEqual(before);
    }

    expect(await append(ledger, drafts)).toMatchObject({ seqs: drafts.map((_, index) => index + 2) });
    expect(await readBatches(ledger)).toMatchObject([{ count: MEASUREMENTS, rows: ROWS }]);
    expect(await readMeasurements(ledger)).toHaveLength(MEASUREMENTS);
    const [id] = (await readBatches(ledger)).map((batch) => batch.id);
    const end = await readSourceRows(ledger, id ?? '', { after: ROWS - 3, limit: 100 });
    expect(end.rows.map(({ ref }) => ref)).toEqual([`T-${ROWS - 2}`, `T-${ROWS - 1}`]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, entries: drafts.length + 1 });

    // a request that comes again is the same one, whole
    expect(await append(ledger, drafts)).toMatchObject({ seqs: drafts.map((_, index) => index + 2) });
    expect(await readHead(ledger)).toMatchObject({ seq: drafts.length + 1 });
  }, 60_000);
});
