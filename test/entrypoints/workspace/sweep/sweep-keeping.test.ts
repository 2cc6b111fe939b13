import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { nothingSaid } from '@/components/shared/HandFields';
import { createSweepKeeping } from '@/entrypoints/workspace/sweep/sweep-keeping';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { newId } from '@/lib/platform/random';
import { keeping, ownLedger } from '../../kept-samples';

const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '512' };
const other = { ...record, id: '513' };

it('keeps evidence by hand, masked and without facts, and finds it on its record', async () => {
  const kept = ownLedger();
  let told = 0;
  const door = createSweepKeeping({ kept, changed: () => (told += 1) });
  const id = newId();
  const said = { ...nothingSaid, words: ' Wrote to mara@northwind.example ', metrics: ['M01'] };
  expect(await door.keep(id, record, said)).toBeNull();
  // repeated without an answer
  expect(await door.keep(id, record, said)).toBeNull();
  const row = await readEvidence(await kept.ledger(), id);
  expect(row).toMatchObject({ record, metrics: ['M01'], adapter: 'by hand', quote: null });
  expect(row?.words).not.toContain('mara@');
  expect(row?.facts.rating).toBeNull();
  expect([...(await door.keptOn([record, other, record]))]).toEqual([
    ['zendesk:acme.zendesk.com:ticket:512', [id]],
  ]);
  expect(told).toBe(2);
});

it('does not count what was taken back', async () => {
  const kept = ownLedger();
  const door = createSweepKeeping({ kept, changed: () => undefined });
  await kept.append([keeping(1, { record }), keeping(2, { record })]);
  const [first = ''] = (await door.keptOn([record])).get('zendesk:acme.zendesk.com:ticket:512') ?? [];
  expect(await door.undo(first)).toBeNull();
  expect((await door.keptOn([record])).get('zendesk:acme.zendesk.com:ticket:512')).toHaveLength(1);
});

it('says what went wrong, and tells nobody', async () => {
  const kept = ownLedger();
  let told = 0;
  const door = createSweepKeeping({ kept, changed: () => (told += 1) });
  expect(await door.undo(newId())).toBe('refused');
  expect(told).toBe(0);
});
