import { describe, expect, it } from 'vitest';
import type { PaperOf } from '@/lib/model/papers';
import { createUnsavedStore } from '@/lib/platform/unsaved-store';
import { mapStore } from './map-store';

const AT = '2026-11-23T10:00:00Z';
const today = new Date('2026-11-24T10:00:00Z');
const half: PaperOf<'obstacle'> = {
  noun: 'obstacle',
  on: '2026-11-',
  text: '',
  effect: 'Answers take a day longer.',
  metrics: [],
  owner: '',
  status: 'open',
};

describe('a form that was left', () => {
  it('comes back unfinished as it is, for its own kind only', async () => {
    const store = mapStore();
    await createUnsavedStore(store).save({ id: null, paper: half }, AT);
    const unsaved = createUnsavedStore(store);
    expect(await unsaved.read('obstacle', today)).toEqual({ id: null, paper: half });
    expect(await unsaved.read('lesson', today)).toBeNull();
    await unsaved.drop('obstacle');
    expect(await unsaved.read('obstacle', today)).toBeNull();
    expect(store.all.size).toBe(0);
  });

  it('is forgotten after 90 days', async () => {
    const unsaved = createUnsavedStore(mapStore());
    await unsaved.save({ id: null, paper: half }, AT);
    expect(await unsaved.read('obstacle', new Date('2027-02-21T09:00:00Z'))).not.toBeNull();
    expect(await unsaved.read('obstacle', new Date('2027-02-21T11:00:00Z'))).toBeNull();
  });

  it.each([
    ['no form at all', 7],
    ['another kind of paper', { id: null, savedAt: AT, paper: { ...half, noun: 'verdict' } }],
    ['a part of another kind', { id: null, savedAt: AT, paper: { ...half, metrics: 'M01' } }],
    ['a part too many', { id: null, savedAt: AT, paper: { ...half, rank: 1 } }],
    ['a text too long', { id: null, savedAt: AT, paper: { ...half, owner: 'x'.repeat(200) } }],
    ['no day', { id: null, savedAt: 'yesterday', paper: half }],
  ])('is not brought back when what lies there is %s', async (_, value) => {
    const store = mapStore();
    store.all.set('unsaved:obstacle', value);
    expect(await createUnsavedStore(store).read('obstacle', today)).toBeNull();
  });
});
