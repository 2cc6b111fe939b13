import { describe, expect, it } from 'vitest';
import { createWorkingStore } from '@/lib/platform/working-store';
import { mapStore } from './map-store';

const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '9' };
const draft = {
  id: '6f1c2c52-6a40-4d7c-9d3f-0d6f0a1f3c11',
  interactionKey: 'audit:5',
  words: 'Finance could close the month.',
  metrics: ['M12'],
  outcome: null,
  colleague: false,
  story: false,
  pending: null,
  savedAt: '2026-11-23T10:00:00Z',
};

describe('working state', () => {
  it('keeps the margin where it was put, host by host', async () => {
    const working = createWorkingStore(mapStore());
    await working.saveSettings('a.zendesk.com', { top: 30 });
    await working.saveSettings('a.zendesk.com', { hidden: true });
    expect(await working.settings('a.zendesk.com')).toMatchObject({ top: 30, hidden: true, side: 'right' });
    expect(await working.settings('b.zendesk.com')).toMatchObject({ top: null, hidden: false });
  });

  it('falls back to the defaults when what is stored cannot be read', async () => {
    const store = mapStore();
    store.all.set('settings:a.zendesk.com', { top: 'far' });
    expect(await createWorkingStore(store).settings('a.zendesk.com')).toMatchObject({ top: null });
  });

  it('keeps, gives back and drops a draft', async () => {
    const working = createWorkingStore(mapStore());
    await working.saveDraft(record, draft);
    expect(await working.draft(record)).toEqual(draft);
    await working.saveDraft(record, null);
    expect(await working.draft(record)).toBeNull();
  });

  it('drops drafts nobody came back to for 90 days, and only those', async () => {
    const store = mapStore();
    const working = createWorkingStore(store);
    await working.saveDraft({ ...record, id: '1' }, { ...draft, savedAt: '2026-08-01T00:00:00Z' });
    await working.saveDraft(record, draft);
    expect(await working.dropOldDrafts(new Date('2026-11-24T00:00:00Z'))).toBe(1);
    expect(await working.draft({ ...record, id: '1' })).toBeNull();
    expect(await working.draft(record)).toEqual(draft);
    expect([...store.all.keys()].sort()).toEqual(['draft:zendesk:acme.zendesk.com:ticket:9', 'drafts']);
  });

  it('makes one salt, also when two ask at once, and finds it again', async () => {
    const store = mapStore();
    const working = createWorkingStore(store);
    const [one, two] = await Promise.all([working.salt(), working.salt()]);
    expect(one).toBe(two);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await createWorkingStore(store).salt()).toBe(one);
  });
});
