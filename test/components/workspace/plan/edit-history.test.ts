import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, edited, redone, undone } from '@/components/workspace/plan/edit-history';

describe('a history of edits', () => {
  it('takes typing in one field as one step, until it rests', () => {
    let history = beginHistory({ title: '', weight: 1 });
    for (const [at, title] of [
      [0, 'P'],
      [300, 'Pl'],
      [600, 'Pla'],
    ] as const) {
      history = edited(history, { ...history.now, title }, at);
    }
    history = edited(history, { ...history.now, title: 'Plan' }, 5000);
    history = undone(history);
    expect(history.now.title).toBe('Pla');
    history = undone(history);
    expect(history.now.title).toBe('');
    expect(undone(history)).toBe(history);
  });

  it('does not take two fields for one', () => {
    let history = beginHistory({ title: '', weight: 1 });
    history = edited(history, { ...history.now, title: 'P' }, 0);
    history = edited(history, { ...history.now, weight: 2 }, 10);
    expect(undone(history).now).toEqual({ title: 'P', weight: 1 });
  });

  it('forgets what was undone as soon as something else is done', () => {
    let history = beginHistory<{ title: string } | null>(null);
    history = edited(history, { title: 'one' }, 0);
    history = undone(history);
    expect(history.now).toBeNull();
    expect(redone(history).now).toEqual({ title: 'one' });
    history = edited(history, { title: 'two' }, 1);
    expect(redone(history).now).toEqual({ title: 'two' });
  });

  it('comes back to the same after any number of steps back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.nat(60), (values, steps) => {
        let history = beginHistory<{ n: number[] }>({ n: [] });
        values.forEach((value, at) => {
          history = edited(history, { n: [...history.now.n, value] }, at * 10);
        });
        const last = history.now;
        for (let step = 0; step < steps; step++) history = undone(history);
        expect(history.now.n).toEqual(values.slice(0, Math.max(0, values.length - steps)));
        for (let step = 0; step < steps; step++) history = redone(history);
        expect(history.now).toEqual(last);
      }),
    );
  });
});
