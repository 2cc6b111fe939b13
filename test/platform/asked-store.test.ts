import { describe, expect, it } from 'vitest';
import { createAskedStore } from '@/lib/platform/asked-store';
import { mapStore } from './map-store';

const HOST = 'acme.zendesk.com';
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe('what was asked', () => {
  it('holds for an hour, by host and metric', async () => {
    const asked = createAskedStore(mapStore());
    await asked.remember(HOST, 'M02', at('10:00:00'));
    expect(await asked.nextAt(HOST, 'M02', at('10:59:59'))).toBe('2026-11-23T11:00:00.000Z');
    expect(await asked.nextAt(HOST, 'M02', at('11:00:00'))).toBeNull();
    expect(await asked.nextAt(HOST, 'M03', at('10:00:01'))).toBeNull();
    expect(await asked.nextAt('other.zendesk.com', 'M02', at('10:00:01'))).toBeNull();
  });

  it('holds for as long as the host asks, never longer than an hour', async () => {
    const asked = createAskedStore(mapStore());
    await asked.remember(HOST, 'M02', at('10:00:00'), 47);
    expect(await asked.nextAt(HOST, 'M02', at('10:00:30'))).toBe('2026-11-23T10:00:47.000Z');
    await asked.remember(HOST, 'M03', at('10:00:00'), 99_999);
    expect(await asked.nextAt(HOST, 'M03', at('10:00:01'))).toBe('2026-11-23T11:00:00.000Z');
  });

  it('forgets what is over, and keeps the rest', async () => {
    const store = mapStore();
    const asked = createAskedStore(store);
    await asked.remember(HOST, 'M02', at('10:00:00'));
    await asked.remember(HOST, 'M03', at('10:30:00'));
    await asked.remember(HOST, 'M01', at('11:10:00'));
    expect(Object.keys(store.all.get('countsAsked') ?? {}).sort()).toEqual([`${HOST} M01`, `${HOST} M03`]);
  });

  it('is not locked by a clock that was ahead, nor by what cannot be read', async () => {
    const store = mapStore();
    const asked = createAskedStore(store);
    await asked.remember(HOST, 'M02', new Date('2031-01-01T00:00:00Z'));
    expect(await asked.nextAt(HOST, 'M02', at('10:00:00'))).toBeNull();
    store.all.set('countsAsked', 'nonsense');
    expect(await asked.nextAt(HOST, 'M02', at('10:00:00'))).toBeNull();
  });
});
