import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/progress/progress-of';
import { watchSpeed } from '@/lib/progress/watch-speed';
import { wilson } from '@/lib/progress/wilson';
import { before, givenOf, measured, metricOf, planOf, quarter, rate, value, week } from './make-given';

const time = (span: typeof quarter, minutes: number, metric = 'M11') =>
  measured({ ...span, metric, figure: value(minutes, 80) });
const reopens = (span: typeof quarter, good: number) =>
  measured({ ...span, metric: 'M07', figure: rate(good, 120) });
const faster = [time(before, 120), time(quarter, 105)];

describe('watchSpeed', () => {
  it.each([
    [14, 1],
    [11, 0],
  ])('120 to 105 minutes, reopens 6 then %i of 120: %i flags', (after, flags) => {
    expect(watchSpeed([...faster, reopens(before, 6), reopens(quarter, after)], quarter)).toHaveLength(flags);
  });

  it('says what a sentence needs', () => {
    const usual = wilson(6, 120);
    expect(watchSpeed([...faster, reopens(before, 6), reopens(quarter, 14)], quarter)).toEqual([
      {
        kind: 'speed',
        metric: 'M11',
        guard: 'M07',
        tradeOff: true,
        figures: {
          timeBefore: 120,
          time: 105,
          before: 5,
          now: (100 * 14) / 120,
          usualLow: usual?.low,
          usualHigh: usual?.high,
        },
      },
    ]);
  });

  it.each(['M11', 'M13', 'M15'])('looks at %s against repeat contacts and the quality score', (metric) => {
    const score = (span: typeof quarter, of: number) =>
      measured({ ...span, metric: 'M17', figure: value(of, 40, of - 5, of + 5) });
    const repeats = (span: typeof quarter, good: number) =>
      measured({ ...span, metric: 'M08', figure: rate(good, 120) });
    const times = [time(before, 120, metric), time(quarter, 105, metric)];
    expect(watchSpeed([...times, score(before, 80), score(quarter, 74)], quarter)).toMatchObject([
      { metric, guard: 'M17' },
    ]);
    expect(watchSpeed([...times, score(before, 80), score(quarter, 76)], quarter)).toEqual([]);
    expect(watchSpeed([...times, repeats(before, 6), repeats(quarter, 14)], quarter)).toMatchObject([
      { metric, guard: 'M08' },
    ]);
  });

  it('needs both periods of both', () => {
    const all = [...faster, reopens(before, 6), reopens(quarter, 14)];
    for (const left of all)
      expect(
        watchSpeed(
          all.filter((one) => one !== left),
          quarter,
        ),
      ).toEqual([]);
    expect(watchSpeed([time(before, 120), time(quarter, 115), ...all.slice(2)], quarter)).toEqual([]);
  });
});

it('stands in the progress of a plan, on both rows, and cannot come from tagged records', () => {
  const plan = planOf([
    metricOf({ metric: 'M11', role: 'context', weight: 0, direction: 'band', target: null }),
    metricOf({ metric: 'M07', role: 'context', weight: 0, direction: 'down', target: null }),
    metricOf(),
  ]);
  const earlier = [time(before, 120), reopens(before, 6)];
  const { rows, flags } = progressOf(
    givenOf(plan, { measurements: [time(quarter, 105), reopens(quarter, 14)], earlier }),
  );
  expect(flags.map(({ kind }) => kind)).toEqual(['speed']);
  expect(rows.map((row) => row.flags.length)).toEqual([1, 1, 0]);
  const rollups = [week('2026-10-12', { metric: 'M07', records: 120, known: 120, good: 14 })];
  expect(progressOf(givenOf(plan, { measurements: [time(quarter, 105)], rollups, earlier })).flags).toEqual(
    [],
  );
});
