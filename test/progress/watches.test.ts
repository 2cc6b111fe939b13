import { describe, expect, it } from 'vitest';
import { agreementWatch, speedWatch, unknownWatch, volumeWatch } from '@/lib/progress/watches';
import { wilson } from '@/lib/progress/wilson';

describe('speedWatch', () => {
  const faster = { before: 120, after: 105 };
  const reopens = (after: number) => ({ usual: wilson(6, 120), now: (100 * after) / 120 });

  it.each([
    [14, true],
    [11, false],
  ])('120 to 105 minutes, reopens 6 then %i of 120: %s', (after, flagged) => {
    expect(speedWatch(faster, reopens(after), 'down')).toBe(flagged);
  });

  it('wants a tenth: 108 minutes are enough, 109 are not', () => {
    expect(speedWatch({ before: 120, after: 108 }, reopens(14), 'down')).toBe(true);
    expect(speedWatch({ before: 120, after: 109 }, reopens(14), 'down')).toBe(false);
  });

  it('looks at the bad side only', () => {
    const quality = { usual: wilson(60, 120), now: 100 / 6 };
    expect(speedWatch(faster, quality, 'up')).toBe(true);
    expect(speedWatch(faster, quality, 'down')).toBe(false);
  });

  it('says nothing without cases before or now', () => {
    expect(speedWatch(faster, { usual: wilson(0, 0), now: 90 }, 'down')).toBe(false);
    expect(speedWatch(faster, { usual: wilson(0, 9), now: null }, 'down')).toBe(false);
    expect(speedWatch({ before: 0, after: 0 }, reopens(14), 'down')).toBe(false);
  });
});

describe('volumeWatch', () => {
  it.each([
    [40, true],
    [42, true],
    [43, false],
  ])('a better rate on 60 then %i cases: %s', (n, flagged) => {
    expect(volumeWatch({ before: { good: 48, n: 60 }, after: { good: n - 1, n } }, 'up')).toBe(flagged);
  });

  it('leaves a rate alone that did not improve', () => {
    expect(volumeWatch({ before: { good: 48, n: 60 }, after: { good: 8, n: 10 } }, 'up')).toBe(false);
    expect(volumeWatch({ before: { good: 6, n: 60 }, after: { good: 0, n: 20 } }, 'down')).toBe(true);
  });
});

it('unknownWatch flags more than ten points', () => {
  expect(unknownWatch(23.3, 33.3)).toBe(false);
  expect(unknownWatch(23.3, 33.4)).toBe(true);
});

it('agreementWatch goes by alpha, from ten items on', () => {
  expect(agreementWatch(0.5, 9)).toBe('watch');
  expect(agreementWatch(null, 12)).toBe('watch');
  expect(agreementWatch(0.666, 10)).toBe('breached');
  expect(agreementWatch(0.667, 10)).toBe('ok');
});
