import { describe, expect, it } from 'vitest';
import { scaleCountTarget } from '@/lib/progress/absence';
import { challenged } from '@/lib/progress/challenge';
import { earlySignal } from '@/lib/progress/early-signal';
import { flat } from '@/lib/progress/flat';
import { funnelLimits } from '@/lib/progress/funnel';
import { guardedPoints, guardrailState, isTradeOff } from '@/lib/progress/guardrail';
import { individualLimits, standsOut } from '@/lib/progress/individuals';
import { neededRatings } from '@/lib/progress/needed-ratings';
import { nps } from '@/lib/progress/nps';
import { qualityScore } from '@/lib/progress/quality-score';
import { bootstrap, median } from '@/lib/progress/resample';
import { revenueRetention } from '@/lib/progress/revenue-retention';
import { roundHalfUp } from '@/lib/progress/rounding';
import { sampleOf } from '@/lib/progress/sample';
import { satisfiedResolution } from '@/lib/progress/satisfied-resolution';
import type { SeriesPoint } from '@/lib/progress/series';
import { verdict } from '@/lib/progress/verdict';
import { speedWatch, volumeWatch } from '@/lib/progress/watches';
import { wilson } from '@/lib/progress/wilson';
import { didItWork } from '@/lib/review/did-it-work';
import { metricOf } from '../progress/make-given';

const one = (x: number | null | undefined) => roundHalfUp(x ?? Number.NaN);
const three = (x: number | null | undefined) => roundHalfUp(x ?? Number.NaN, 3);
const bounds = (interval: { low: number; high: number } | null) => [one(interval?.low), one(interval?.high)];
const points = (...values: number[]) =>
  values.map((value, at) => ({ value, from: `2026-0${at + 1}-01`, to: `2026-0${at + 1}-28` }) as SeriesPoint);

describe('section 5, samples, intervals and verdicts', () => {
  it.each([
    [1, 1, 100, 20.7, 100],
    [3, 3, 100, 43.9, 100],
    [0, 5, 0, 0, 43.4],
    [4, 5, 80, 37.6, 96.4],
    [9, 10, 90, 59.6, 98.2],
    [10, 10, 100, 72.2, 100],
    [18, 20, 90, 69.9, 97.2],
    [27, 30, 90, 74.4, 96.5],
    [45, 50, 90, 78.6, 95.7],
    [88, 100, 88, 80.2, 93],
    [90, 100, 90, 82.6, 94.5],
    [95, 100, 95, 88.8, 97.8],
    [180, 200, 90, 85.1, 93.4],
    [2, 100, 2, 0.6, 7],
    [24, 28, 85.7, 68.5, 94.3],
    [18, 19, 94.7, 75.4, 99.1],
  ])('%i of %i is %f (%f to %f)', (good, n, rate, low, high) => {
    expect([one((100 * good) / n), ...bounds(wilson(good, n))]).toEqual([rate, low, high]);
  });

  it('planning at 90 %: 37 and 141 for the half-width, 62 and 196 for the lower bound', () => {
    expect([
      neededRatings(90, 10, 'half'),
      neededRatings(90, 5, 'half'),
      neededRatings(90, 10, 'low'),
      neededRatings(90, 5, 'low'),
    ]).toEqual([37, 141, 62, 196]);
  });

  it.each([
    [0, 'none'],
    [1, 'tooFew'],
    [4, 'tooFew'],
    [5, 'provisional'],
    [29, 'provisional'],
    [30, 'normal'],
  ])('%i cases: %s', (n, sample) => {
    expect(sampleOf(n)).toBe(sample);
  });

  it.each([
    [95, 100, 88, 'up', 'met'],
    [88, 100, 95, 'up', 'notMet'],
    [18, 20, 92, 'up', 'tooEarly'],
    [2, 100, 10, 'down', 'met'],
    [3, 3, 40, 'up', 'tooEarly'],
  ] as const)('%i of %i against %i, %s: %s', (good, n, target, direction, expected) => {
    expect(verdict(good, n, target, direction)).toBe(expected);
  });

  it('other kinds', () => {
    const { gross, net } =
      revenueRetention([{ start: 10, churn: 0.9, contraction: 0.6, expansion: 1.8 }]) ?? {};
    expect([one(gross), one(net)]).toEqual([85, 103]);
    expect(
      one(
        qualityScore(
          [
            { weight: 3, rating: 4 },
            { weight: 2, rating: 3 },
            { weight: 1, rating: 5 },
          ],
          5,
        ),
      ),
    ).toBe(76.7);
    const { score, ...rest } = nps(22, 12, 6) ?? { score: 0, low: 0, high: 0 };
    expect([one(score), ...bounds(rest)]).toEqual([40, 17.2, 62.8]);
    expect([nps(10, 5, 4), nps(10, 5, 5)].map((found) => found === null)).toEqual([true, false]);
    const endings = satisfiedResolution({ satisfied: 24, missed: 4, apart: 2, unknown: 15 });
    expect([endings.good, endings.n, one(endings.value), one(endings.unknownShare)]).toEqual([
      24, 28, 85.7, 33.3,
    ]);
    const rows = [12, 15, 9, 30, 22, 18, 41, 7, 16, 25];
    expect(bootstrap(rows, median, 7)).toEqual(bootstrap(rows, median, 7));
    expect(bootstrap(rows, median, 7)).not.toEqual(bootstrap(rows.slice(1), median, 7));
  });

  it('marked points, funnel, absence', () => {
    const limits = individualLimits([82, 84, 81, 85, 83, 86]);
    expect([one(limits?.mean), ...bounds(limits)]).toEqual([83.5, 76.1, 90.9]);
    expect([72, 77].map((value) => limits !== null && standsOut(value, limits))).toEqual([true, false]);
    expect(individualLimits([82, 84, 81, 85, 83])).toBeNull();
    const { inner, outer } = funnelLimits(90, 50);
    expect([...bounds(inner), ...bounds(outer)]).toEqual([81.7, 98.3, 76.9, 100]);
    expect(scaleCountTarget(12, 90, 30)).toBe(8);
  });
});

describe('section 6, guardrails and trade-offs', () => {
  it.each([
    [4, 'ok'],
    [9, 'watch'],
    [14, 'breached'],
  ])('reopen limit 6 %%, down, %i of 100: %s', (good, state) => {
    expect(
      guardrailState({ value: good, interval: wilson(good, 100), n: 100, limit: 6, direction: 'down' }),
    ).toBe(state);
  });

  it('a breach takes the credit beyond the target and nothing else', () => {
    expect([
      guardedPoints(110, 'breached'),
      guardedPoints(110, 'watch'),
      one(guardedPoints(600 / 7, 'breached')),
    ]).toEqual([100, 110, 85.7]);
    expect([110, guardedPoints(110, 'breached')].map((score) => (30 * score) / 100)).toEqual([33, 30]);
    expect(isTradeOff({ value: 90, baseline: 85, direction: 'up' }, 'breached')).toBe(true);
    expect(isTradeOff({ value: 84, baseline: 85, direction: 'up' }, 'breached')).toBe(false);
  });

  it('watches on speed and volume', () => {
    expect(bounds(wilson(6, 120))).toEqual([2.3, 10.5]);
    const speed = (reopened: number) =>
      speedWatch({ before: 120, after: 105 }, { usual: wilson(6, 120), now: (100 * reopened) / 120 }, 'down');
    expect([speed(14), speed(11)]).toEqual([true, false]);
    const volume = (n: number) =>
      volumeWatch({ before: { good: 48, n: 60 }, after: { good: n - 1, n } }, 'up');
    expect([volume(40), volume(43)]).toEqual([true, false]);
  });

  it('a challenge: 90.0 with, 94.7 without; only an accepted one changes what counts', () => {
    const all = (state: 'pending' | 'accepted') => challenged({ good: 18, n: 20 }, { good: 0, n: 1 }, state);
    expect([one(all('pending').with.value), one(all('pending').without.value)]).toEqual([90, 94.7]);
    expect([all('pending').counts, all('accepted').counts]).toEqual(['with', 'without']);
  });
});

describe('section 7, leading and lagging', () => {
  it('an early signal after two cadences, flat after three', () => {
    const leading = metricOf({ timing: 'leading', baseline: 70, target: 90 });
    expect(earlySignal(leading, points(69, 68))?.off).toBe('baseline');
    expect(earlySignal(leading, points(69, 71))).toBeNull();
    // a tenth of the way from 70 to 90 is two points
    expect([
      flat(leading, points(75, 76, 76.9)) !== null,
      flat(leading, points(75, 76, 77)) !== null,
    ]).toEqual([true, false]);
  });

  it('did it work: 0.862 (0.380 to 0.976) over eight pairs, nothing under eight', () => {
    const lagging = [71, 70, 72, 75, 74, 78, 80, 79];
    const pairs = [60, 64, 70, 68, 75, 80, 80, 85].map((lead, at) => ({
      leading: lead,
      lagging: lagging[at] ?? 0,
    }));
    const { rho, interval } = didItWork(pairs);
    expect([three(rho), three(interval?.low), three(interval?.high)]).toEqual([0.862, 0.38, 0.976]);
    expect(didItWork(pairs.slice(1)).why).toBe('notEnoughPeriods');
  });
});
