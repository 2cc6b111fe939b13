import { describe, expect, it } from 'vitest';
import { checkTable } from '@/lib/exchange/import/check-table';
import { proposeSettings } from '@/lib/exchange/import/propose-settings';
import { toEntries } from '@/lib/exchange/import/to-entries';
import { draftEntrySchema } from '@/lib/model/entry';
import { context, noPace, tableOf } from './read-file';

const ratings = (count: number) =>
  `record_id,rated_on,rating,scale_max\n${Array.from({ length: count }, (_, i) => `${i},2026-0${1 + (i % 9)}-1${i % 10},${1 + (i % 5)},5`).join('\n')}`;

describe('checkTable', () => {
  it('gives the page its turn, tells how far it is, and stops when told', async () => {
    const table = await tableOf(ratings(5000));
    let clock = 0;
    let rests = 0;
    const reports: number[] = [];
    const stop = new AbortController();
    const pace = noPace({
      signal: stop.signal,
      time: () => {
        clock += 5;
        return clock;
      },
      report: (done, whole) => reports.push(done / whole),
      rest: async () => {
        rests += 1;
        if (rests === 4) stop.abort(new Error('stopped'));
      },
    });
    await expect(checkTable(table, proposeSettings(table), context(), pace)).rejects.toThrow('stopped');
    expect(rests).toBe(4);
    expect(reports).toHaveLength(4);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
  });
});

describe('toEntries', () => {
  it('makes one batch and its rows in pieces, fit for the ledger', async () => {
    const table = await tableOf(`${ratings(5000)}\nbad,2026-01-01,9,5`);
    const settings = proposeSettings(table);
    const result = await checkTable(table, settings, context(), noPace());
    const ids = context();
    const entries = toEntries(table, settings, result, {
      batch: crypto.randomUUID(),
      at: '2026-11-23T10:00:00.000Z',
      newId: ids.newId,
    });
    for (const entry of entries) expect(draftEntrySchema.safeParse(entry).error).toBeUndefined();
    const [batch, ...pieces] = entries;
    expect(batch?.kind === 'measurements.recorded' && batch.body.origin).toMatchObject({
      kind: 'import',
      format: 'ratings',
      rows: 5001,
      leftOut: 1,
      hash: table.hash,
    });
    const rows = pieces.flatMap((one) => (one.kind === 'rows.recorded' ? [one.body] : []));
    expect(rows.map(({ from, rows: some }) => [from, some.length])).toEqual([
      [0, 2000],
      [2000, 2000],
      [4000, 1000],
    ]);
    expect(rows.flatMap((one) => one.rows)).toEqual(result.rows);
  });
});
