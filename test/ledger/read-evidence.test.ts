import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { iterateEntries, readEntries, readEntriesAbout } from '@/lib/ledger/read-entries';
import {
  type EvidenceWish,
  iterateEvidence,
  readEvidence,
  readEvidencePage,
  readRecords,
} from '@/lib/ledger/read-evidence';
import { readRollups } from '@/lib/ledger/read-progress';
import { keep, keyOfTicket, makeEvidence, makeId, minute, restore, retract } from './make-entries';
import { openTestLedger } from './open-test-ledger';

const DAY = 24 * 60;
let ledger: Ledger;
/** ids of evidence captured on days 0, 1, 1, 2, 3; the fourth is retracted */
let ids: string[];

beforeEach(async () => {
  ledger = openTestLedger();
  ids = Array.from({ length: 5 }, () => makeId());
  const days = [1, 0, 1, 2, 3];
  const order = [1, 0, 2, 3, 4];
  for (const [index, day] of days.entries()) {
    const id = ids[order[index] ?? 0] ?? '';
    await append(ledger, [keep(makeEvidence(index, { id, capturedAt: minute(day * DAY) }))]);
  }
  await append(ledger, [retract(ids[3] ?? '')]);
});

async function pages(wish: EvidenceWish): Promise<number[][]> {
  const all: number[][] = [];
  for (let after = wish.after; ; ) {
    const { rows, next } = await readEvidencePage(ledger, { ...wish, after });
    all.push(rows.map(({ id }) => ids.indexOf(id)));
    if (!next) return all;
    after = next;
  }
}

describe('reading evidence', () => {
  it.each<[string, EvidenceWish, number[][]]>([
    ['newest first', { limit: 2 }, [[4, 3], [2, 1], [0]]],
    ['oldest first', { limit: 2, direction: 'oldest' }, [[0, 1], [2, 3], [4]]],
    [
      'live only',
      { limit: 2, live: true },
      [
        [4, 2],
        [1, 0],
      ],
    ],
    [
      'since an instant, inclusive',
      { limit: 2, since: minute(DAY) },
      [
        [4, 3],
        [2, 1],
      ],
    ],
    [
      'since an instant, oldest first',
      { limit: 3, since: minute(DAY), direction: 'oldest' },
      [[1, 2, 3], [4]],
    ],
    ['live only, oldest first', { limit: 3, direction: 'oldest', live: true }, [[0, 1, 2], [4]]],
    ['one by one', { limit: 1 }, [[4], [3], [2], [1], [0]]],
    ['newest first, on from a place', { limit: 2, after: [minute(2 * DAY), 4] }, [[2, 1], [0]]],
    [
      'on from a place, since an instant',
      { limit: 1, after: [minute(2 * DAY), 4], since: minute(DAY) },
      [[2], [1]],
    ],
    ['all on one page', { limit: 9 }, [[4, 3, 2, 1, 0]]],
    ['nothing after the last', { limit: 2, since: minute(4 * DAY) }, [[]]],
  ])('pages %s', async (_, wish, expected) => {
    expect(await pages(wish)).toEqual(expected);
  });

  it('goes through everything in chunks and stops when asked to', async () => {
    const seen: number[] = [];
    for await (const rows of iterateEvidence(ledger, { chunk: 2 }))
      seen.push(...rows.map(({ id }) => ids.indexOf(id)));
    expect(seen).toEqual([4, 3, 2, 1, 0]);
    const stop = new AbortController();
    const stopped = (async () => {
      for await (const _ of iterateEvidence(ledger, { chunk: 2, signal: stop.signal })) stop.abort();
    })();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('fills a page however many were taken back in between, and stops at the end', async () => {
    const added = Array.from({ length: 250 }, (_, index) =>
      makeEvidence(100 + index, { capturedAt: minute(10 * DAY + index) }),
    );
    await append(
      ledger,
      added.map((body) => keep(body)),
    );
    await append(
      ledger,
      added.slice(1, 249).map(({ id }) => retract(id)),
    );
    const first = await readEvidencePage(ledger, { limit: 3, live: true });
    expect(first.rows.map(({ id }) => id)).toEqual([added[249]?.id, added[0]?.id, ids[4]]);
    const second = await readEvidencePage(ledger, { limit: 3, live: true, after: first.next ?? undefined });
    expect(second.rows.map(({ id }) => ids.indexOf(id))).toEqual([2, 1, 0]);
    expect(second.next).toBeNull();
  });

  it('reads the entries about one record, in order', async () => {
    const id = ids[3] ?? '';
    await append(ledger, [restore(id), keep(makeEvidence(3))]);
    const about = await readEntriesAbout(ledger, keyOfTicket(3));
    expect(about.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
      '4 evidence.kept',
      '6 evidence.retracted',
      '7 evidence.restored',
      '8 evidence.kept',
    ]);
    expect(about[0]).not.toHaveProperty('about');
    expect(await readEntriesAbout(ledger, keyOfTicket(99))).toEqual([]);
  });

  it('goes through the entries in order', async () => {
    const seqs: number[] = [];
    for await (const entries of iterateEntries(ledger, { chunk: 2 }))
      seqs.push(...entries.map(({ seq }) => seq));
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await readEntries(ledger, 5, 10)).toHaveLength(2);
  });

  it('answers for what is not there', async () => {
    expect(await readEvidence(ledger, makeId())).toBeNull();
    const records = await readRecords(ledger, [keyOfTicket(2), keyOfTicket(99)]);
    expect([...records.keys()]).toEqual([keyOfTicket(2)]);
  });

  it('reads the rollups of a span of weeks', async () => {
    await append(ledger, [keep(makeEvidence(50, { capturedAt: minute(7 * DAY) }))]);
    expect(await readRollups(ledger, '2026-10-12', '2026-10-12')).toHaveLength(2);
    expect(await readRollups(ledger, '2026-10-05', '2026-10-12')).toHaveLength(4);
    expect(await readRollups(ledger, '2026-10-12', '2026-10-05')).toEqual([]);
  });
});
