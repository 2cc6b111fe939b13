import { describe, expect, it } from 'vitest';
import type { Fetched } from '@/lib/model/fetched';
import type { RecordRef } from '@/lib/model/record';
import { createReadings } from '@/lib/reading/readings';
import type { Reader, Reading } from '@/lib/sites/contract';
import { aReading } from './a-reading';

const now = () => new Date('2026-11-23T10:00:00Z');
const record = (id: number | string = 1): RecordRef => ({ ...aReading({}).record, id: String(id) });
const came = (title: string): Fetched => ({
  path: '/a',
  at: '2026-11-23T10:00:00Z',
  reply: { status: 200, json: title, headers: {} },
});
const given = (title: string, spent = 1) => ({ fetched: [came(title)], spent });

/** One answer makes the title; these titles say what the look could not read. */
const reader: Reader = {
  id: 'zendesk',
  adapter: 'test',
  async read(ref, get) {
    const title = String((await get('/a')).json);
    const lacks = (['record', 'interactions', 'metrics'] as const)
      .filter((part) => title.includes(part))
      .map((part) => ({ part, lack: 'limited' as const, retryAfter: null }));
    const [readAt = '2026-11-23T10:00:00Z'] = /\S+Z$/.exec(title) ?? [];
    return aReading({}, { record: ref, title, lacks, facts: { ...aReading({}).facts, readAt } });
  },
};
const create = () => createReadings((site) => (site === 'zendesk' ? reader : null), now);
const titleOf = (turn: { reading: Reading } | { wanted: unknown }) =>
  'reading' in turn ? turn.reading.title : turn.wanted;

describe('readings', () => {
  it('remember the newest one of a record in a tab', async () => {
    const readings = create();
    await readings.read({ tab: 1 }, record(), given('old'));
    await readings.read({ tab: 1 }, record(), given('new'));
    expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('new');
    expect(titleOf(await readings.recall({ tab: 1 }, record(), given('ignored')))).toBe('new');
  });

  it('know nothing of another tab, another record, or after a restart', async () => {
    const readings = create();
    await readings.read({ tab: 1 }, record(), given('here'));
    expect(titleOf(await readings.recall({ tab: 2 }, record(), null))).toEqual([]);
    expect(titleOf(await readings.recall({ tab: 1 }, record(2), null))).toEqual([]);
    expect(titleOf(await create().recall({ tab: 1 }, record(), null))).toEqual([]);
  });

  it('are made again from what the page fetched, and say what is missing', async () => {
    const readings = create();
    expect(titleOf(await readings.recall({ tab: 1 }, record(), { fetched: [], spent: 0 }))).toEqual([
      { path: '/a', after: 0 },
    ]);
    expect(titleOf(await readings.recall({ tab: 1 }, record(), given('again', 4)))).toBe('again');
    expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('again');
  });

  it('are read anew when asked to, whatever is remembered', async () => {
    const readings = create();
    await readings.read({ tab: 1 }, record(), given('old'));
    expect(titleOf(await readings.read({ tab: 1 }, record(), { fetched: [], spent: 0 }))).toEqual([
      { path: '/a', after: 0 },
    ]);
    expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('old');
  });

  it('are not replaced by one made of older answers', async () => {
    const readings = create();
    await readings.read({ tab: 1 }, record(), given('newer at 2026-11-23T10:05:00Z'));
    expect(titleOf(await readings.read({ tab: 1 }, record(), given('older')))).toBe(
      'newer at 2026-11-23T10:05:00Z',
    );
    expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('newer at 2026-11-23T10:05:00Z');
    // a look that failed since is what there is to say
    const failed = 'no record at 2026-11-23T10:06:00Z';
    expect(titleOf(await readings.read({ tab: 1 }, record(), given(failed)))).toBe(failed);
  });

  it('are not replaced by a look that failed, which is answered all the same', async () => {
    const readings = create();
    await readings.read({ tab: 1 }, record(), given('whole'));
    for (const failed of ['no record', 'no interactions']) {
      expect(titleOf(await readings.read({ tab: 1 }, record(), given(failed)))).toBe(failed);
      expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('whole');
    }
    await readings.read({ tab: 1 }, record(), given('no metrics'));
    expect(titleOf(await readings.recall({ tab: 1 }, record(), null))).toBe('no metrics');
  });

  it('are at most twelve; the one read longest ago goes first', async () => {
    const readings = create();
    for (let id = 1; id <= 12; id++) await readings.read({ tab: 1 }, record(id), given(`ticket ${id}`));
    await readings.read({ tab: 1 }, record(1), given('ticket 1 again'));
    await readings.read({ tab: 1 }, record(13), given('ticket 13'));
    expect(titleOf(await readings.recall({ tab: 1 }, record(2), null))).toEqual([]);
    expect(titleOf(await readings.recall({ tab: 1 }, record(1), null))).toBe('ticket 1 again');
    expect(titleOf(await readings.recall({ tab: 1 }, record(3), null))).toBe('ticket 3');
  });

  it('cannot be made of a site nobody can read', async () => {
    await expect(create().read({ tab: 1 }, { ...record(), site: 'other' }, given('x'))).rejects.toThrow(
      'other',
    );
  });
});
