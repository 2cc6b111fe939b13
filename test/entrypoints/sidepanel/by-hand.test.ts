import { describe, expect, it } from 'vitest';
import { byHandEntry, readHosts } from '@/entrypoints/sidepanel/by-hand';
import { readRecord } from '@/lib/ledger/read-evidence';
import { readRollups } from '@/lib/ledger/read-progress';
import { readOpenTouches } from '@/lib/ledger/read-touches';
import { keepEvidence } from '@/lib/messages/keep-evidence';
import { verifyTagged } from '@/lib/messages/verify-tagged';
import { draftEntrySchema } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import { makeId, makeTouch } from '../../ledger/make-entries';
import { aKeeping, NOW, openStores, REPLY } from '../../messages/open-worker';
import { aReading } from '../../reading/a-reading';

const reading = aReading(
  { 'audit:1': REPLY },
  { facts: { ...aReading({}).facts, status: 'solved', rating: 'good', reopens: 0 } },
);
const { record } = reading;
const noted = {
  record,
  words: 'They could close the month. Ask mara@northwind.example',
  metrics: ['M01'],
  outcome: null,
  colleague: false,
  touch: null,
  story: false,
};
const LATER = new Date('2026-11-24T10:00:00Z');

describe('a ticket noted by hand', () => {
  it('carries a follow-up that was agreed, which is found by its day', async () => {
    const { ledger } = openStores();
    const touch = makeTouch({ dueOn: '2026-11-30' });
    await ledger.append([byHandEntry(makeId(), { ...noted, touch }, NOW)]);
    expect(await readOpenTouches(await ledger.ledger(), 5)).toMatchObject([{ touch, adapter: 'by hand' }]);
  });

  it('is an entry with the words masked and nothing known of the record', () => {
    const entry = byHandEntry(makeId(), noted, NOW);
    expect(draftEntrySchema.safeParse(entry).success).toBe(true);
    expect(JSON.stringify(entry)).not.toContain('mara@northwind.example');
    expect(entry.body).toMatchObject({
      adapter: 'by hand',
      interaction: null,
      facts: { status: null, rating: null },
    });
  });

  it('counts toward nothing until a later visit reads the record', async () => {
    const { ledger } = openStores();
    await ledger.append([byHandEntry(makeId(), noted, NOW)]);
    const open = await ledger.ledger();
    const counts = async () =>
      (await readRollups(open, '2026-01-01', '2026-12-31')).find((one) => one.metric === 'M01');
    expect(await counts()).toMatchObject({ tagged: 1, records: 1, known: 0, good: 0 });

    const found = await verifyTagged(
      ledger,
      { ...reading, facts: { ...reading.facts, readAt: LATER.toISOString() } },
      LATER,
    );
    expect(found.added).toBe(true);
    expect(await counts()).toMatchObject({ tagged: 1, records: 1, known: 1, good: 1 });
  });

  it('takes nothing away from what is known of a record', async () => {
    const { ledger, working } = openStores();
    await keepEvidence(ledger, working, aKeeping(), reading);
    await ledger.append([byHandEntry(makeId(), noted, LATER.toISOString())]);
    const known = await readRecord(await ledger.ledger(), recordKey(record));
    expect(known?.facts).toMatchObject({ rating: 'good', readAt: reading.facts.readAt });
  });

  it('offers the hosts of earlier evidence, and none of a record that will not open', async () => {
    const { ledger } = openStores();
    await ledger.append([byHandEntry(makeId(), noted, NOW)]);
    expect(await readHosts(ledger)).toEqual([record.host]);
    const broken = { ...ledger, ledger: () => Promise.reject(new Error('gone')) };
    expect(await readHosts(broken)).toEqual([]);
  });
});
