import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { journalStore } from '@/lib/platform/journal-store';
import { makeId, minute } from '../ledger/make-entries';
import { mapStorage } from '../ledger/map-storage';

function makeEntry(seq: number): Entry {
  const hash = String(seq % 10).repeat(64);
  const body = { words: `body ${seq}` };
  return {
    seq,
    id: makeId(),
    at: minute(seq),
    kind: 'evidence.kept',
    subject: makeId(),
    body,
    salt: 'a'.repeat(32),
    bodyHash: hash,
    previous: hash,
    hash,
  };
}

describe('journalStore', () => {
  it('gives back what was appended, in order', async () => {
    const journal = journalStore(mapStorage());
    const entries = [makeEntry(1), makeEntry(2), makeEntry(3)];
    await journal.append(entries.slice(0, 2));
    await journal.append(entries.slice(2));
    expect(await journal.read(1, 10)).toEqual(entries);
    expect(await journal.read(2, 1)).toEqual(entries.slice(1, 2));
    expect(await journal.head()).toEqual({ seq: 3, hash: entries[2]?.hash });
  });

  it('writes entries and head in one call', async () => {
    const area = mapStorage();
    const calls: string[][] = [];
    const set = area.set;
    area.set = (items) => {
      calls.push(Object.keys(items));
      return set(items);
    };
    await journalStore(area).append([makeEntry(1), makeEntry(2)]);
    expect(calls).toEqual([['journal:0000000001', 'journal:0000000002', 'journal:head']]);
  });

  it('ends a read at a gap and at rubbish', async () => {
    const area = mapStorage();
    const journal = journalStore(area);
    await journal.append([1, 2, 3, 4, 5].map(makeEntry));
    area.map.set('journal:0000000004', { seq: 4 });
    expect(await journal.read(1, 10)).toHaveLength(3);
    area.map.delete('journal:0000000002');
    expect(await journal.read(1, 10)).toHaveLength(1);
    area.map.set('journal:0000000001', makeEntry(3));
    expect(await journal.read(1, 10)).toEqual([]);
  });

  it('erases body and salt and nothing else', async () => {
    const journal = journalStore(mapStorage());
    const entries = [makeEntry(1), makeEntry(2)];
    await journal.append(entries);
    await journal.erase([1, 7]);
    expect(await journal.read(1, 10)).toEqual([{ ...entries[0], body: null, salt: null }, entries[1]]);
  });

  it('finds its end without a head, and none when it is empty', async () => {
    const area = mapStorage();
    const journal = journalStore(area);
    expect(await journal.head()).toBeNull();
    const entries = [9, 10, 11].map(makeEntry);
    await journal.append(entries);
    area.map.set('journal:head', 'rubbish');
    expect(await journal.head()).toEqual({ seq: 11, hash: entries[2]?.hash });
  });

  it('clears its own keys and no others', async () => {
    const area = mapStorage();
    await area.set({ 'settings:acme.zendesk.com': { open: true } });
    const journal = journalStore(area);
    await journal.append([makeEntry(1)]);
    await journal.clear();
    expect([...area.map.keys()]).toEqual(['settings:acme.zendesk.com']);
  });
});
