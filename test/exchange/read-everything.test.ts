import { describe, expect, it } from 'vitest';
import { EVERYTHING_FORMAT } from '@/lib/exchange/everything-json';
import { BACKUP_LIMITS, type EverythingFault, readEverything } from '@/lib/exchange/read-everything';

const HASH = 'a'.repeat(64);
const head = { format: EVERYTHING_FORMAT, version: '0.1.0', exportedAt: '2026-11-23T14:00:00Z', plan: null };
const entry = { seq: 1, hash: HASH };

async function* parts(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 11) yield text.slice(at, at + 11);
}

async function read(value: unknown, limits = BACKUP_LIMITS) {
  const taken: unknown[] = [];
  const file = await readEverything(
    parts(typeof value === 'string' ? value : JSON.stringify(value)),
    async (entries) => void taken.push(...entries),
    limits,
  );
  return { file, taken };
}

function fault(value: unknown, limits = BACKUP_LIMITS): Promise<EverythingFault | undefined> {
  return read(value, limits).then(
    () => undefined,
    (error: { fault?: EverythingFault }) => error.fault,
  );
}

describe('a backup file', () => {
  it('hands over its entries in order, and what lies beside them', async () => {
    const beside = [
      { key: 'installation', value: { salt: 'b' } },
      { key: 'reviewShelf', value: [] },
    ];
    const entries = [entry, { seq: 2, hash: HASH }];
    const { file, taken } = await read({ ...head, beside, evidence: [{ id: 'x' }], entries, end: entry });
    expect(taken).toEqual(entries);
    expect(file).toEqual({
      version: '0.1.0',
      exportedAt: '2026-11-23T14:00:00Z',
      beside: new Map([
        ['installation', { salt: 'b' }],
        ['reviewShelf', []],
      ]),
    });
  });

  it('of the first days is read as well, with what it held beside the ledger', async () => {
    const { file } = await read({
      ...head,
      settings: { installation: { salt: 'c' } },
      evidence: [],
      entries: [],
    });
    expect([...file.beside]).toEqual([['installation', { salt: 'c' }]]);
    expect((await read({ ...head, settings: null, entries: [] })).file.beside.size).toBe(0);
  });

  it('may have been opened and saved by another program', async () => {
    const text = `\uFEFF${JSON.stringify({ entries: [entry], ...head, end: entry }, null, 2)}`;
    expect((await read(text)).taken).toEqual([entry]);
  });

  it('carries no key past the door that would be more than a name', async () => {
    const text = JSON.stringify({ ...head, entries: [] }).replace(/}$/, ',"__proto__":{"version":"9"}}');
    expect((await read(text)).file.version).toBe('0.1.0');
  });

  it.each<[EverythingFault, unknown]>([
    ['notJson', 'not a file of ours'],
    ['notJson', JSON.stringify({ ...head, entries: [entry] }).slice(0, -1)],
    ['notJson', `{"format":"${EVERYTHING_FORMAT}","entries":[{]}`],
    ['notJson', { ...head, beside: [{ name: 'x' }], entries: [] }],
    ['notOurs', {}],
    ['notOurs', { format: 'throughline plan', version: 1 }],
    ['notOurs', { ...head, exportedAt: 'yesterday', entries: [] }],
    ['newer', { ...head, format: 'throughline everything 2' }],
    ['notOurs', { ...head, format: 'throughline everything x' }],
    ['cutShort', { ...head, entries: [entry], end: { seq: 2, hash: 'b'.repeat(64) } }],
    ['cutShort', { ...head, entries: [], end: entry }],
    ['cutShort', { ...head, entries: [entry], end: null }],
  ])('is refused as %s', async (expected, value) => {
    expect(await fault(value)).toBe(expected);
  });

  it('says that it is too large before it was read to its end', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield JSON.stringify({ ...head, entries: [] }).slice(0, -2);
      for (;;) {
        given += 1;
        yield given === 1 ? '1' : ',1';
      }
    }
    const limits = { ...BACKUP_LIMITS, whole: 5000 };
    const reading = readEverything(endless(), async () => {}, limits);
    await expect(reading).rejects.toMatchObject({ fault: 'tooLarge' });
    expect(given).toBeLessThan(3000);
    expect(await fault({ ...head, entries: [[[[[1]]]]] }, { ...BACKUP_LIMITS, depth: 3 })).toBe('tooDeep');
  });
});
