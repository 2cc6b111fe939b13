import { describe, expect, it } from 'vitest';
import type { Fetched } from '@/lib/model/fetched';
import { readInTurns } from '@/lib/reading/read-in-turns';
import type { Get, Reader, ReadOptions } from '@/lib/sites/contract';
import { aReading } from './a-reading';
import { takeTurns } from './take-turns';

const { record } = aReading({});
const AT = '2026-11-23T09:58:00.000Z';
const now = () => new Date('2026-11-23T10:00:00Z');

/** A reader that does this with its `get`, and puts what came of it into the title. */
function reading(act: (get: Get, options: ReadOptions) => Promise<unknown>): Reader {
  return {
    id: 'test',
    adapter: 'test 2026-11',
    read: async (_, get, options) => aReading({}, { title: String(await act(get, options)) }),
  };
}

const came = (path: string, json: unknown = path, status = 200): Fetched => ({
  path,
  at: AT,
  reply: { status, json, headers: {} },
});
const turn = (reader: Reader, fetched: Fetched[] = [], spent = 0) =>
  readInTurns(reader, record, { fetched, spent }, now);
const wants = (...paths: string[]) => ({ wanted: paths.map((path) => ({ path, after: 0 })) });
const title = (text: string) => ({ reading: expect.objectContaining({ title: text }) });

describe('one turn', () => {
  it('says what is missing, everything that is asked side by side at once', async () => {
    const reader = reading(async (get) => {
      const first = await get('/a');
      const [second, third] = await Promise.all([get('/b'), get('/c')]);
      return [first, second, third].map(({ json }) => json);
    });
    expect(await turn(reader)).toEqual(wants('/a'));
    expect(await turn(reader, [came('/a')])).toEqual(wants('/b', '/c'));
    expect(await turn(reader, [came('/a'), came('/c')])).toEqual(wants('/b'));
    expect(await turn(reader, [came('/c'), came('/a'), came('/b')])).toEqual(title('/a,/b,/c'));
  });

  it('plays answers to one path in the order they came, each once', async () => {
    const reader = reading(async (get) => [(await get('/a')).json, (await get('/a')).json]);
    expect(await turn(reader, [came('/a', 1)])).toEqual(wants('/a'));
    expect(await turn(reader, [came('/a', 1), came('/a', 2)])).toEqual(title('1,2'));
  });

  it('hands a wait to the page with the request that is repeated, and with no other', async () => {
    const reader = reading(async (get, { wait }) => {
      const repeated = async () => {
        await get('/a');
        await wait?.(700);
        return get('/a');
      };
      const followed = async () => {
        await get('/b');
        return get('/c');
      };
      return (await Promise.all([repeated(), followed()])).map(({ json }) => json);
    });
    expect(await turn(reader)).toEqual(wants('/a', '/b'));
    const asked = await turn(reader, [came('/a'), came('/b')]);
    expect('wanted' in asked && asked.wanted.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: '/a', after: 700 },
      { path: '/c', after: 0 },
    ]);
  });

  it('tells the reader when each answer came', async () => {
    expect(
      await turn(
        reading(async (get) => (await get('/a')).at),
        [came('/a')],
      ),
    ).toEqual(title(AT));
  });

  it('rejects for the reader where nothing came back', async () => {
    const reader = reading((get) => get('/a').catch((error: unknown) => error instanceof Error));
    expect(await turn(reader, [{ path: '/a', at: AT, reply: null }])).toEqual(title('true'));
  });

  it('tells the reader what is there already, and how much of the four requests is left', async () => {
    const reader = reading(async (get, { has, budget }) => {
      const known = [has?.('/a'), has?.('/b')];
      await get('/a');
      return [...known, has?.('/a'), budget];
    });
    expect(await turn(reader, [came('/a')], 1)).toEqual(title('true,false,false,3'));
    expect(await turn(reader, [came('/a')], 4)).toEqual(title('true,false,false,0'));
  });

  it('never hangs: a reader that waits for anything else is answered with nothing to fetch', async () => {
    expect(await turn(reading(() => new Promise(() => {})))).toEqual(wants());
    expect(await turn(reading((get) => Promise.race([get('/a'), new Promise(() => {})])))).toEqual(
      wants('/a'),
    );
  });

  it('passes a reader’s own failure on', async () => {
    await expect(turn(reading(() => Promise.reject(new Error('broken'))))).rejects.toThrow('broken');
  });
});

it('comes to the same reading as one that was never interrupted', async () => {
  const reader = reading(async (get) => {
    const texts: unknown[] = [];
    for (const path of ['/a', '/b', '/c']) texts.push((await get(path)).json);
    return texts;
  });
  const get: Get = async (path) => ({ status: 200, json: `at ${path}`, headers: {} });
  const { reading: whole, rounds } = await takeTurns(reader, record, get, { now });
  expect(whole.title).toBe('at /a,at /b,at /c');
  expect(rounds).toEqual([wants('/a').wanted, wants('/b').wanted, wants('/c').wanted]);
});
