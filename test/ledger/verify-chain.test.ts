import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase } from '@/lib/ledger/erase';
import { type Ledger, withConnection } from '@/lib/ledger/open-ledger';
import type { StoredEntry } from '@/lib/ledger/shape';
import { type Fault, verifyChain } from '@/lib/ledger/verify-chain';
import { edit, keep, makeEvidence } from './make-entries';
import { openTestLedger } from './open-test-ledger';

let ledger: Ledger;

beforeEach(async () => {
  ledger = openTestLedger();
  const bodies = Array.from({ length: 9 }, (_, index) => makeEvidence(index));
  await append(
    ledger,
    bodies.map((body) => keep(body)),
  );
  await append(ledger, [edit(bodies[4]?.id ?? '', { words: 'Said better.' })]);
  await erase(ledger, [bodies[2]?.id ?? ''], 'person');
});

async function tamper(seq: number, change: (entry: StoredEntry) => StoredEntry | null): Promise<void> {
  await withConnection(ledger, async (connection) => {
    const entry = await connection.get('entries', seq);
    if (!entry) throw new Error('nothing there');
    const changed = change(entry);
    if (changed) await connection.put('entries', changed);
    else await connection.delete('entries', seq);
  });
}

describe('verifyChain', () => {
  it('finds a whole chain whole, erased bodies included', async () => {
    expect(await verifyChain(ledger, { chunk: 4 })).toMatchObject({ ok: true, entries: 11 });
  });

  it.each<[Fault, string, number, (entry: StoredEntry) => StoredEntry | null]>([
    [
      'bodyChanged',
      'another word',
      5,
      (entry) => ({ ...entry, body: { ...(entry.body as object), words: 'x' } }),
    ],
    ['bodyChanged', 'another salt', 5, (entry) => ({ ...entry, salt: '0'.repeat(32) })],
    ['bodyChanged', 'a body without its salt', 5, (entry) => ({ ...entry, salt: null })],
    ['bodyChanged', 'another body hash', 5, (entry) => ({ ...entry, bodyHash: 'c'.repeat(64) })],
    ['hashWrong', 'another time', 5, (entry) => ({ ...entry, at: '2020-01-01T00:00:00Z' })],
    ['hashWrong', 'another kind', 10, (entry) => ({ ...entry, kind: 'evidence.kept' })],
    ['hashWrong', 'another subject', 5, (entry) => ({ ...entry, subject: entry.id })],
    ['hashWrong', 'another id', 5, (entry) => ({ ...entry, id: entry.subject })],
    ['hashWrong', 'another hash', 5, (entry) => ({ ...entry, hash: 'c'.repeat(64) })],
    [
      'hashWrong',
      'another body hash where the body is erased',
      3,
      (entry) => ({ ...entry, bodyHash: 'c'.repeat(64) }),
    ],
    ['linkBroken', 'another predecessor', 5, (entry) => ({ ...entry, previous: 'c'.repeat(64) })],
    ['missing', 'a lost entry', 5, () => null],
    ['missing', 'a lost last entry', 11, () => null],
    ['bodyGone', 'a body that nobody erased', 5, (entry) => ({ ...entry, body: null, salt: null })],
  ])('says %s for %s', async (what, _, seq, change) => {
    await tamper(seq, change);
    expect(await verifyChain(ledger, { chunk: 4 })).toEqual({ ok: false, seq, what });
  });

  it('says that an entry was swapped for another', async () => {
    await withConnection(ledger, async (connection) => {
      const [sixth, seventh] = await connection.getAll('entries', IDBKeyRange.bound(6, 7));
      await connection.delete('entries', IDBKeyRange.bound(6, 7));
      if (sixth) await connection.put('entries', { ...sixth, seq: 7 });
      if (seventh) await connection.put('entries', { ...seventh, seq: 6 });
    });
    expect(await verifyChain(ledger)).toEqual({ ok: false, seq: 6, what: 'linkBroken' });
  });

  it('says that the head belongs to another chain', async () => {
    await withConnection(ledger, async (connection) => {
      const head = await connection.get('meta', 'head');
      if (head) await connection.put('meta', { ...head, hash: 'd'.repeat(64) });
    });
    expect(await verifyChain(ledger)).toEqual({ ok: false, seq: 11, what: 'headDisagrees' });
  });

  it('reports progress and stops when asked to', async () => {
    const seen: [number, number][] = [];
    await verifyChain(ledger, { chunk: 4, onProgress: (done, of) => seen.push([done, of]) });
    expect(seen).toEqual([
      [4, 11],
      [8, 11],
      [11, 11],
    ]);
    const stop = new AbortController();
    const stopped = verifyChain(ledger, { chunk: 4, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
