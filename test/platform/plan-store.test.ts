import { describe, expect, it } from 'vitest';
import { createPlanStore } from '@/lib/platform/plan-store';
import { samplePlan } from '../exchange/sample-plan';
import { mapStore } from './map-store';

const draft = { plan: samplePlan(), savedAt: '2026-11-23T10:00:00Z' };

describe('plan working state', () => {
  it('keeps a draft through a restart and removes it', async () => {
    const store = mapStore();
    await createPlanStore(store).draft.save(draft);
    expect(await createPlanStore(store).draft.read()).toEqual({ value: draft, setAside: false });
    await createPlanStore(store).draft.save(null);
    expect(await createPlanStore(store).draft.read()).toEqual({ value: null, setAside: false });
    expect(store.all.size).toBe(0);
  });

  it('sets a damaged value aside, says so once, and leaves the others alone', async () => {
    const store = mapStore();
    const plans = createPlanStore(store);
    await plans.draft.save(draft);
    const damaged = { plan: { ...draft.plan, metrics: 'none' } };
    store.all.set('planReceived', damaged);
    store.all.set('planPack', 7);
    expect(await plans.received.read()).toEqual({ value: null, setAside: true });
    expect(await plans.received.read()).toEqual({ value: null, setAside: false });
    expect(store.all.get('planReceived:setAside')).toEqual(damaged);
    expect(await plans.pack.read()).toEqual({ value: null, setAside: true });
    expect((await plans.draft.read()).value).toEqual(draft);
  });

  it('works again after something was set aside', async () => {
    const store = mapStore();
    store.all.set('planDraft', 'half');
    const plans = createPlanStore(store);
    await plans.draft.read();
    await plans.draft.save(draft);
    expect((await plans.draft.read()).value).toEqual(draft);
  });
});
