import { describe, expect, it } from 'vitest';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { type SeriesGiven, seriesOf } from '@/lib/progress/series';
import { away, measured, metricOf, planOf, quarter, rate, row, uuid, value, week } from './make-given';

function draw(over: Partial<SeriesGiven> = {}, metric: Partial<PlanMetric> = {}) {
  return seriesOf({
    metric: metricOf(metric),
    measurements: [],
    rollups: [],
    versions: [],
    absences: [],
    annotations: [],
    ...quarter,
    grain: 'month',
    ...over,
  });
}

const month = (from: string, to: string, good: number, over = {}) =>
  measured({ from, to, figure: rate(good, 100), ...over });
const three = [
  month('2026-10-01', '2026-10-31', 80),
  month('2026-11-01', '2026-11-30', 82),
  month('2026-12-01', '2026-12-31', 84),
];
const values = (series: ReturnType<typeof draw>) => series.points.map((point) => point.value);

describe('the points of a series', () => {
  it('stand one per month, a month without a figure being a gap and not zero', () => {
    const [first, , third] = three;
    const series = draw({ measurements: [third, first].filter((one) => one !== undefined) });
    expect(series.points).toMatchObject([
      { from: '2026-10-01', to: '2026-10-31', value: 80, n: 100, source: 'import', counted: [first?.id] },
      { from: '2026-11-01', to: '2026-11-30', value: null, source: null, n: 0, counted: [] },
      { from: '2026-12-01', to: '2026-12-31', value: 84 },
    ]);
    expect(series.points[0]?.interval?.low).toBeCloseTo(71.1, 1);
  });

  it('add up what was measured within one', () => {
    expect(draw({ measurements: three, grain: 'quarter' }).points).toMatchObject([
      { from: '2026-10-01', to: '2026-12-31', value: 82, n: 300 },
    ]);
    expect(values(draw({ measurements: three, grain: 'year', from: '2025-01-01' }))).toEqual([null, 82]);
  });

  it('show a window longer than the grain where it ends, with its own days', () => {
    const rolling = [
      month('2026-08-01', '2026-10-31', 70),
      month('2026-09-01', '2026-11-30', 75),
      month('2026-09-01', '2026-11-30', 76, { readAt: '2027-01-01T00:00:00Z' }),
    ];
    expect(draw({ measurements: rolling }).points).toMatchObject([
      { from: '2026-08-01', to: '2026-10-31', value: 70 },
      { from: '2026-09-01', to: '2026-11-30', value: 76 },
      { from: '2026-12-01', to: '2026-12-31', value: null },
    ]);
    expect(values(draw({ measurements: [...rolling, ...three.slice(0, 1)] }))[0]).toBe(80);
  });

  it('leave out what was taken back', () => {
    expect(values(draw({ measurements: three.map((one) => ({ ...one, withdrawn: true })) }))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('fall back on the tagged sample, each week in one month only', () => {
    const weeks = ['2026-09-28', '2026-10-26', '2026-11-02'].map((monday) =>
      week(monday, { metric: 'M02', tagged: 6, records: 6, known: 6, good: 3 }),
    );
    const series = draw({ rollups: weeks, measurements: three.slice(2) });
    expect(series.points).toMatchObject([
      { n: 6, source: 'tagged', value: 50 },
      { n: 6, source: 'tagged' },
      { n: 100, source: 'import' },
    ]);
  });

  it('are marked when too small', () => {
    const few = measured({ figure: rate(3, 4) });
    expect(draw({ measurements: [few] }).points[0]).toMatchObject({ tooFew: true, value: 75 });
    expect(draw({ measurements: [measured({ figure: value(3) })] }).points[0]).toMatchObject({
      tooFew: false,
      n: null,
    });
  });
});

describe('absence', () => {
  it.each([
    ['2026-11-15', false],
    ['2026-11-16', true],
  ])('from the 1st to %s takes November out of the trend: %s', (to, out) => {
    const absences = [away('2026-11-01', to)];
    const isAway = (rows: typeof absences) =>
      draw({ measurements: three, absences: rows }).points.map((point) => point.away);
    expect(isAway(absences)).toEqual([false, out, false]);
    expect(isAway(absences.map((one) => ({ ...one, removed: true })))).toEqual([false, false, false]);
  });
});

describe('what stands out', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const months = (figures: number[], over = {}) =>
    figures.map((good, i) => {
      const from = `2026-${String(i + 1).padStart(2, '0')}`;
      return measured({ from: `${from}-01`, to: `${from}-28`, figure: rate(good, 100), ...over });
    });
  const usual = [82, 84, 81, 85, 83, 86];
  const marked = (series: ReturnType<typeof draw>) =>
    series.points.flatMap((point, i) => (point.marked ? [i] : []));

  it('is marked from the seventh point on: 72 after 82 84 81 85 83 86, 77 not', () => {
    expect(marked(draw({ ...year, measurements: months([...usual, 72]) }))).toEqual([6]);
    expect(marked(draw({ ...year, measurements: months([...usual, 77]) }))).toEqual([]);
    expect(marked(draw({ ...year, measurements: months([...usual.slice(1), 20]) }))).toEqual([]);
  });

  it('is not looked for across a definition change, sources, absences or tiny samples', () => {
    const measurements = months([...usual, 72]);
    const note = {
      noun: 'annotation',
      metric: 'M02',
      on: '2026-07-01',
      text: 'New survey',
      definition: true,
    } as const;
    expect(marked(draw({ ...year, measurements, annotations: [row<'annotation'>(note)] }))).toEqual([]);
    expect(marked(draw({ ...year, measurements, absences: [away('2026-07-01', '2026-07-31')] }))).toEqual([]);
    const rollups = [week('2026-07-06', { metric: 'M02', records: 50, known: 50, good: 10 })];
    expect(marked(draw({ ...year, measurements: months(usual), rollups }))).toEqual([]);
    const few = months([...usual, 72]).map((one, i) => (i === 6 ? { ...one, figure: rate(0, 3) } : one));
    expect(marked(draw({ ...year, measurements: few }))).toEqual([]);
  });

  it('an absent month does not widen the limits either', () => {
    const measurements = months([82, 84, 20, 81, 85, 83, 86, 72]);
    expect(marked(draw({ ...year, measurements }))).toEqual([]);
    expect(marked(draw({ ...year, measurements, absences: [away('2026-03-01', '2026-03-31')] }))).toEqual([
      7,
    ]);
  });
});

describe('around the points', () => {
  it('stand old targets, notes and definition changes of the days shown', () => {
    const versions = [
      planOf([metricOf({ target: 92 })], { version: 1 }),
      planOf([metricOf({ target: 94 })], { version: 2, validFrom: '2026-11-15' }),
    ];
    const note = (id: number, on: string, over = {}) =>
      row<'annotation'>(
        { noun: 'annotation', metric: null, on, text: `Note ${id}`, definition: false, ...over },
        id,
      );
    const annotations = [
      note(3, '2026-12-01', { definition: true }),
      note(1, '2026-10-01'),
      note(2, '2026-09-30'),
      note(4, '2026-11-01', { metric: 'M07' }),
      { ...note(5, '2026-11-01'), removed: true },
      note(6, '2026-05-01', { definition: true }),
    ];
    const series = draw({ measurements: three, versions, annotations });
    expect(series.targets.map(({ from, target }) => [from, target])).toEqual([
      ['2026-10-01', 92],
      ['2026-11-15', 94],
    ]);
    expect(series.annotations).toEqual([
      { id: uuid(1), on: '2026-10-01', text: 'Note 1' },
      { id: uuid(3), on: '2026-12-01', text: 'Note 3' },
    ]);
    expect(series.changes).toEqual([{ on: '2026-12-01', text: 'Note 3' }]);
    expect(series.points.map(({ part }) => part)).toEqual([1, 1, 2]);
  });

  it('nothing depends on the order of what is handed in', () => {
    const absences = [away('2026-10-01', '2026-10-10'), away('2026-11-01', '2026-11-30')];
    const rollups = [
      week('2026-10-05', { metric: 'M02', known: 6 }),
      week('2026-10-12', { metric: 'M02', known: 7 }),
    ];
    const one = draw({ measurements: three, absences, rollups });
    const other = draw({
      measurements: [...three].reverse(),
      absences: [...absences].reverse(),
      rollups: [...rollups].reverse(),
    });
    expect(other).toEqual(one);
  });
});
