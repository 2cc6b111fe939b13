import { describe, expect, it } from 'vitest';
import { attainment } from '@/lib/progress/attainment';
import { type GuardrailState, guardedPoints, guardrailState, isTradeOff } from '@/lib/progress/guardrail';
import { roundHalfUp } from '@/lib/progress/rounding';
import { total } from '@/lib/progress/total';
import { wilson } from '@/lib/progress/wilson';

const csat = { baseline: 85, target: 92, stretch: 96 };

function reopens(good: number): GuardrailState {
  return guardrailState({ value: good, interval: wilson(good, 100), n: 100, limit: 6, direction: 'down' });
}

describe('guardrailState', () => {
  it.each([
    [4, 'ok'],
    [6, 'ok'],
    [9, 'watch'],
    [14, 'breached'],
  ] as const)('reopens %i of 100 against 6 %%: %s', (good, state) => {
    expect(reopens(good)).toBe(state);
  });

  it.each([
    [61, 40, 'ok'],
    [55, 40, 'watch'],
    [40, 40, 'breached'],
  ] as const)('for "more is better": %i of 100 with a limit of 60', (good, _, state) => {
    const reading = { value: good, interval: wilson(good, 100), n: 100, limit: 60, direction: 'up' as const };
    expect(guardrailState(reading)).toBe(state);
  });

  it('without an interval goes by the value, from five cases on', () => {
    const reading = { value: 30, interval: null, limit: 24, direction: 'down' as const };
    expect(guardrailState({ ...reading, n: 5 })).toBe('breached');
    expect(guardrailState({ ...reading, n: 4 })).toBe('watch');
    expect(guardrailState({ ...reading, value: 24, n: 5 })).toBe('ok');
  });
});

describe('a breached guardrail', () => {
  it('withholds stretch credit: CSAT 94 counts 100, and 30.0 of the total instead of 33.0', () => {
    const points = guardedPoints(attainment(94, csat, 'up'), 'breached');
    expect(points).toBe(100);
    const other = { id: 'rest', weight: 70, points: 0, most: 120 };
    expect(total([{ id: 'CSAT', weight: 30, points, most: 120 }, other]).contributions[0]?.printed).toBe(30);
    expect(total([{ id: 'CSAT', weight: 30, points: 110, most: 120 }, other]).contributions[0]?.printed).toBe(
      33,
    );
  });

  it('takes nothing earned up to the target: CSAT 90 stays at 85.7, with a trade-off flag', () => {
    expect(roundHalfUp(guardedPoints(attainment(90, csat, 'up'), 'breached'))).toBe(85.7);
    expect(isTradeOff({ value: 90, baseline: 85, direction: 'up' }, 'breached')).toBe(true);
  });

  it('does nothing while it is only watched', () => {
    expect(guardedPoints(110, 'watch')).toBe(110);
    expect(isTradeOff({ value: 90, baseline: 85, direction: 'up' }, 'watch')).toBe(false);
  });

  it('is no trade-off when the metric did not get better', () => {
    expect(isTradeOff({ value: 85, baseline: 85, direction: 'up' }, 'breached')).toBe(false);
    expect(isTradeOff({ value: 5, baseline: 6, direction: 'down' }, 'breached')).toBe(true);
  });
});
