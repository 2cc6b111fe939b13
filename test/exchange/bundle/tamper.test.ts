import { beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle, BundleRecord } from '@/lib/model/bundle';
import { sampleBundle } from './sample-bundle';

const COUNT = 200;
let text: string;
let bundle: Bundle;

beforeAll(async () => {
  ({ text, bundle } = await sampleBundle({ pieces: 120, edits: 60, papers: 19 }));
});

/** The bundle with other records and everything else as it was signed. */
async function faultWith(change: (records: BundleRecord[]) => void) {
  const records = [...bundle.records];
  change(records);
  const opened = await openBundle(canonicalJson({ ...bundle, records }));
  return opened.ok ? 'opened' : opened.fault;
}

const at = (number: number, of: number) => ({ at: 'record', number, of });

describe('a bundle of 200 records', () => {
  it('opens', async () => {
    expect(bundle.records).toHaveLength(COUNT);
    expect(await openBundle(text)).toEqual({ ok: true, bundle });
  });

  it('shows which record was taken out', { timeout: 60_000 }, async () => {
    for (let index = 0; index < COUNT; index++) {
      const fault = await faultWith((records) => records.splice(index, 1));
      expect(fault).toEqual({ code: 'recordsMissing', place: at(index + 1, COUNT), count: 1 });
    }
  });

  it('shows which record was swapped with its neighbour', { timeout: 60_000 }, async () => {
    for (let index = 0; index + 1 < COUNT; index++) {
      const fault = await faultWith((records) =>
        records.splice(index, 2, ...records.slice(index, index + 2).reverse()),
      );
      expect(fault).toEqual({ code: 'recordsSwapped', place: at(index + 1, COUNT) });
    }
  });

  it('shows which record stands there twice', { timeout: 60_000 }, async () => {
    for (let index = 0; index < COUNT; index++) {
      const fault = await faultWith((records) =>
        records.splice(index, 0, ...records.slice(index, index + 1)),
      );
      expect(fault).toEqual({ code: 'recordDoubled', place: at(index + 2, COUNT + 1) });
    }
  });

  it('shows which record took the place of another', async () => {
    const fault = await faultWith((records) => records.splice(40, 1, ...records.slice(90, 91)));
    expect(fault).toEqual({ code: 'recordDoubled', place: at(91, COUNT) });
  });

  it('shows where the list of records was cut off', { timeout: 60_000 }, async () => {
    for (let left = 1; left < COUNT; left++) {
      const fault = await faultWith((records) => records.splice(left));
      expect(fault).toEqual({ code: 'recordsMissing', place: at(left + 1, COUNT), count: COUNT - left });
    }
  });

  it('shows where the file was cut off', { timeout: 60_000 }, async () => {
    for (let length = 0; length < text.length; length += 997) {
      const opened = await openBundle(text.slice(0, length));
      if (opened.ok || opened.fault.place.at !== 'character') throw new Error(`opened up to ${length}`);
      const { code, place } = opened.fault;
      expect(code).toBe('notJson');
      // a word or an escape that was cut through is named by its beginning
      expect(length + 1 - place.number).toBeGreaterThanOrEqual(0);
      expect(length + 1 - place.number).toBeLessThan(6);
    }
  });

  it('knows a record that is not its own', async () => {
    const other = await sampleBundle({ pieces: 2, papers: 1 });
    const [, , strange] = other.bundle.records;
    const one = (): BundleRecord[] => (strange ? [strange] : []);
    expect(await faultWith((records) => records.splice(17, 0, ...one()))).toEqual({
      code: 'recordAdded',
      place: at(18, COUNT + 1),
    });
    expect(await faultWith((records) => records.splice(17, 1, ...one()))).toEqual({
      code: 'recordChanged',
      place: at(18, COUNT),
    });
  });

  it('knows a record whose words were changed, whoever changed its hashes too', async () => {
    const change = (record: BundleRecord | undefined): BundleRecord[] => {
      const copy = structuredClone(record);
      if (copy) Object.assign(copy.entry.body as object, { words: 'better words' });
      return copy ? [copy] : [];
    };
    expect(await faultWith((records) => records.splice(60, 1, ...change(records[60])))).toEqual({
      code: 'recordChanged',
      place: at(61, COUNT),
    });
  });
});
