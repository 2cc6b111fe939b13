import { describe, expect, it } from 'vitest';
import { createBesideStore, travels } from '@/lib/platform/beside-store';
import { mapStorage } from '../ledger/map-storage';

const HASH = 'a'.repeat(64);

function storage(items: Record<string, unknown>) {
  const map = mapStorage();
  for (const [key, value] of Object.entries(items)) map.map.set(key, value);
  const list = (keys: string | string[] | null) => (typeof keys === 'string' ? [keys] : keys);
  return {
    map: map.map,
    get: (keys: string | string[] | null) => map.get(list(keys)),
    set: map.set,
    remove: (keys: string | string[]) => map.remove(list(keys) ?? []),
  };
}

describe('what lies beside the ledger', () => {
  it('travels if it belongs to the person, and not if it belongs to the browser', () => {
    for (const key of ['installation', 'planDraft', 'settings:acme.zendesk.com', 'draft:zendesk:a:ticket:1'])
      expect(travels(key)).toBe(true);
    for (const key of [
      'reviewShelf',
      'review:1',
      'reviewBundle:1',
      'signers',
      'shareChoice:x',
      'unsaved:lesson',
      'calibrationRounds',
      'calibrationRound:1',
    ])
      expect(travels(key)).toBe(true);
    for (const key of [
      'journal:0000000001',
      'journal:head',
      'orgs',
      'lastBackup',
      'restoring',
      'countsAsked',
    ])
      expect(travels(key)).toBe(false);
    for (const key of ['__proto__', 'planDraft:setAside', 'unsaved:lesson:setAside', 'tokens', ''])
      expect(travels(key)).toBe(false);
  });

  it('is read key by key, the second copy left out', async () => {
    const area = storage({
      'journal:head': 1,
      reminder: { on: true },
      installation: { salt: 'x' },
      orgs: [],
    });
    const read: unknown[] = [];
    for await (const one of createBesideStore(area).read()) read.push(one);
    expect(read).toEqual([
      { key: 'installation', value: { salt: 'x' } },
      { key: 'reminder', value: { on: true } },
    ]);
  });

  const laidOut = async () => {
    const area = storage({
      installation: { salt: 'old' },
      'draft:1': 'mine',
      orgs: ['org'],
      'journal:head': 7,
    });
    const items = new Map<string, unknown>([
      ['installation', { salt: 'new' }],
      ['review:1', { words: 'x' }],
      ['orgs', ['planted']],
      ['journal:head', 'planted'],
    ]);
    await createBesideStore(area).prepare({
      end: { seq: 5, hash: HASH },
      items,
      lastBackup: '2026-11-23T14:00:00Z',
    });
    return area;
  };

  it('is put in place once the ledger was replaced: all of it, and nothing else', async () => {
    const area = await laidOut();
    expect(area.map.get('installation')).toEqual({ salt: 'old' });
    const done = await createBesideStore(area).finish(async (seq) => (seq === 5 ? HASH : undefined));
    expect(done).toBe(true);
    expect(Object.fromEntries(area.map)).toEqual({
      installation: { salt: 'new' },
      'review:1': { words: 'x' },
      lastBackup: '2026-11-23T14:00:00Z',
      orgs: ['org'],
      'journal:head': 7,
    });
  });

  it('stays as it was when the ledger was not replaced, and nothing is left waiting', async () => {
    const area = await laidOut();
    expect(await createBesideStore(area).finish(async () => 'b'.repeat(64))).toBe(false);
    expect(area.map.get('installation')).toEqual({ salt: 'old' });
    expect(area.map.get('draft:1')).toBe('mine');
    expect(area.map.has('restoring')).toBe(false);
  });

  it('is put in place by the next start when the first was cut off at any step', async () => {
    const whole = await laidOut();
    await createBesideStore(whole).finish(async () => HASH);
    for (const step of [1, 2, 3, 4, 5, 6]) {
      const area = await laidOut();
      let left = step;
      const cutOff =
        <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
        (...args: Args) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('the browser was ended')) : act(...args);
        };
      const ending = { ...area, get: cutOff(area.get), set: cutOff(area.set), remove: cutOff(area.remove) };
      await createBesideStore(ending)
        .finish(async () => HASH)
        .catch(() => {});
      await createBesideStore(area).finish(async () => HASH);
      expect(Object.fromEntries(area.map)).toEqual(Object.fromEntries(whole.map));
    }
  });
});
