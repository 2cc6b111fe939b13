import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { lastRatings } from '@/entrypoints/workspace/sweep/sweep-ratings';
import type { Batch } from '@/lib/model/measurement';
import {
  makeBatch,
  makeMeasurement,
  makeRow,
  record,
  recordRows,
  withdraw,
} from '../../../ledger/make-measurements';
import { ownLedger } from '../../kept-samples';

const ratings = (name: string): Batch['origin'] => ({
  kind: 'import',
  name,
  format: 'ratings',
  source: '',
  exportedOn: null,
  rows: 4,
  leftOut: 0,
  hash: 'ab'.repeat(32),
});

const manual: Batch['origin'] = { kind: 'manual', accepted: { employee: null, manager: null } };

it('takes the last seven days of the newest import of ratings that counts, each record once', async () => {
  const kept = ownLedger();
  const [one, two] = [makeMeasurement('M02', '2026-09'), makeMeasurement('M02', '2026-11')];
  const old = makeBatch([one], { origin: ratings('old.csv'), readAt: '2026-10-04T10:00:00Z' });
  const newer = makeBatch([two], { origin: ratings('new.csv'), readAt: '2026-11-20T10:00:00Z' });
  await kept.append([
    record(old),
    recordRows(old.id, 0, [makeRow(one.id, '1', { on: '2026-09-30' })]),
    record(newer),
    recordRows(newer.id, 0, [
      makeRow(two.id, '11', { on: '2026-11-18' }),
      makeRow(two.id, '12', { on: '2026-11-11' }),
      makeRow(two.id, '13', { on: '2026-11-12' }),
      makeRow(two.id, '11', { on: '2026-11-16' }),
    ]),
  ]);
  const ledger = await kept.ledger();
  expect(await lastRatings(ledger)).toEqual({
    name: 'new.csv',
    from: '2026-11-12',
    to: '2026-11-18',
    refs: ['11', '13'],
  });
  await kept.append([withdraw(newer.id)]);
  expect((await lastRatings(ledger))?.refs).toEqual(['1']);
});

it('has nothing to take without such an import', async () => {
  const kept = ownLedger();
  await kept.append([record(makeBatch([makeMeasurement('M02', '2026-09')], { origin: manual }))]);
  expect(await lastRatings(await kept.ledger())).toBeNull();
});
