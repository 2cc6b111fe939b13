import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/progress/progress-of';
import { away, givenOf, measured, metricOf, planOf, quarter, rate, value, week } from './make-given';

type Over = Parameters<typeof metricOf>[0];

function rowOf(metric: Over, over: Parameters<typeof givenOf>[1] = {}) {
  const [row] = progressOf(givenOf(planOf([metricOf(metric)]), over)).rows;
  if (!row) throw new Error('no row');
  return row;
}

const tagged = week('2026-10-12', { metric: 'M02', tagged: 9, records: 8, known: 6, good: 5, apart: 1 });

describe('where a figure comes from', () => {
  it('a measurement goes before the tagged sample, which is still told', () => {
    const row = rowOf({ source: 'import' }, { rollups: [tagged], measurements: [measured()] });
    expect(row).toMatchObject({
      state: 'measured',
      source: 'import',
      agreedSource: 'import',
      kind: 'rate',
      good: 45,
      n: 50,
      value: 90,
      tagged: 9,
      records: 8,
      window: { from: '2026-10-01', to: '2026-10-31' },
    });
    expect(row.counted).toHaveLength(1);
  });

  it('a measurement of no cases still goes before the sample: no cases, no value', () => {
    const row = rowOf({}, { rollups: [tagged], measurements: [measured({ figure: rate(0, 0) })] });
    expect(row).toMatchObject({ state: 'noCases', value: null, verdict: null, source: null, n: 0 });
  });

  it('the tagged sample covers the period up to today', () => {
    const row = rowOf({}, { rollups: [tagged], today: new Date('2026-11-20T12:00:00Z') });
    expect(row).toMatchObject({
      state: 'measured',
      source: 'tagged',
      good: 5,
      n: 6,
      apart: 1,
      unknown: 1,
      counted: [],
      readAt: null,
      window: { from: '2026-10-01', to: '2026-11-20' },
    });
  });

  it('a rolling figure that ends in the period counts where nothing lies inside it', () => {
    const revenue = { metric: 'M41', cadence: 'quarter', baseline: 88, target: 92, stretch: 95 } as const;
    const rolling = measured({ metric: 'M41', from: '2025-12-01', to: '2026-11-30', figure: value(91) });
    expect(rowOf(revenue, { measurements: [rolling] })).toMatchObject({
      value: 91,
      points: 87.5,
      window: { from: '2025-12-01', to: '2026-11-30' },
    });
    const inside = measured({ ...quarter, metric: 'M41', figure: value(90), readAt: '2026-12-01T00:00:00Z' });
    expect(rowOf(revenue, { measurements: [rolling, inside] }).value).toBe(90);
  });

  it('without either there is no figure: not asked, or nobody can answer', () => {
    expect(rowOf({})).toMatchObject({ state: 'noCases', value: null, window: null, kind: 'rate' });
    expect(rowOf({ metric: 'M22' })).toMatchObject({ state: 'noSource', value: null, kind: null, n: 0 });
  });

  it('agreed not to be measurable yet says so, whatever is there', () => {
    expect(rowOf({ revisit: '2027-02-01' }, { measurements: [measured()] }).state).toBe('notYet');
  });
});

describe('values', () => {
  const median = { metric: 'M26', direction: 'down', baseline: 30, target: 21, stretch: 14 } as const;
  const of = (figure: ReturnType<typeof value>) =>
    rowOf(median, { measurements: [measured({ metric: 'M26', figure })] });

  it.each([
    [value(18, 40, 15, 20), 'met'],
    [value(18, 40, 15, 21), 'met'],
    [value(18, 40, 15, 22), 'tooEarly'],
    [value(28, 40, 22, 33), 'notMet'],
    [value(18, 4, 15, 20), 'tooEarly'],
    [value(18, 40), null],
  ])('%o: %s', (figure, verdict) => {
    expect(of(figure).verdict).toBe(verdict);
  });

  it('of a band goes by its limits, and says nothing without them', () => {
    const band = { low: 5, high: 12, outerLow: 0, outerHigh: 20 };
    const share = { metric: 'M19', direction: 'band', baseline: null, target: null } as const;
    const measurements = [measured({ metric: 'M19', figure: value(8, 40, 6, 11) })];
    expect(rowOf({ ...share, band }, { measurements }).verdict).toBe('met');
    expect(rowOf({ ...share, band: { ...band, high: 10 } }, { measurements }).verdict).toBe('tooEarly');
    expect(rowOf({ ...share, band: null }, { measurements }).verdict).toBeNull();
    const open = { low: null, high: null, outerLow: null, outerHigh: null };
    expect(rowOf({ ...share, band: open }, { measurements }).verdict).toBeNull();
  });

  it('nobody said how many is not none: no word on the sample', () => {
    expect(of(value(18))).toMatchObject({
      n: null,
      tooFew: false,
      provisional: false,
      interval: null,
      value: 18,
    });
    expect(of(value(18, 12, 15, 20))).toMatchObject({ provisional: true, tooFew: false });
  });

  it('a net promoter score under 20 answers is refused', () => {
    const nps = { metric: 'M51', baseline: 20, target: 30 };
    const small = rowOf(nps, { measurements: [measured({ metric: 'M51', figure: value(40, 19, 10, 70) })] });
    expect(small).toMatchObject({
      state: 'noCases',
      value: null,
      interval: null,
      verdict: null,
      tooFew: true,
      points: null,
      absence: 'tooFew',
    });
    const enough = rowOf(nps, {
      measurements: [measured({ metric: 'M51', figure: value(40, 40, 17.2, 62.8) })],
    });
    expect(enough).toMatchObject({ value: 40, verdict: 'tooEarly', tooFew: false });
  });
});

describe('samples', () => {
  it.each([
    [4, true, false],
    [5, false, true],
    [29, false, true],
    [30, false, false],
  ])('%i cases: too few %s, provisional %s', (n, tooFew, provisional) => {
    const row = rowOf({}, { measurements: [measured({ ...quarter, figure: rate(n, n) })] });
    expect(row).toMatchObject({ tooFew, provisional });
    if (tooFew) expect(row).toMatchObject({ verdict: 'tooEarly', points: null, absence: 'tooFew' });
    else expect(row.points).toBe(120);
  });

  it('a plan may ask for more', () => {
    expect(rowOf({ minimum: 60 }, { measurements: [measured()] })).toMatchObject({
      tooFew: true,
      points: null,
    });
  });
});

describe('counts of things done', () => {
  const own = { name: 'Guides written', unit: 'count', family: 'internal', activity: false } as const;
  const metric = { metric: 'L01', own, baseline: 6, target: 12, stretch: null, cadence: 'quarter' } as const;
  const figure = (n: number) => measured({ ...quarter, metric: 'L01', figure: value(n) });
  const plan90 = planOf([metricOf(metric)], { from: '2026-10-01', to: '2026-12-29' });
  const thirty = away('2026-10-05', '2026-11-03');

  it('12 over 90 days with 30 away is 8.0, and both are told', () => {
    const measurements = [measured({ from: plan90.from, to: plan90.to, metric: 'L01', figure: value(8) })];
    const [row] = progressOf(givenOf(plan90, { absences: [thirty], measurements })).rows;
    expect(row?.target).toBeCloseTo(8, 9);
    expect(row?.baseline).toBeCloseTo(4, 9);
    expect(row?.scaled).toEqual({ days: 90, away: 30, target: 12 });
    expect(row?.points).toBeCloseTo(100, 9);
  });

  it('without absence, or with one taken back, the target is the one agreed', () => {
    expect(rowOf(metric, { measurements: [figure(9)] })).toMatchObject({
      target: 12,
      scaled: null,
      points: 75,
    });
    const back = { ...thirty, removed: true };
    expect(rowOf(metric, { measurements: [figure(9)], absences: [back] })).toMatchObject({
      scaled: null,
      points: 75,
    });
  });

  it('two windows add up', () => {
    const rows = [
      measured({ metric: 'L01', figure: value(4) }),
      measured({ metric: 'L01', from: '2026-11-01', to: '2026-11-30', figure: value(5) }),
    ];
    expect(rowOf(metric, { measurements: rows }).value).toBe(9);
  });

  it('rates do not scale', () => {
    const row = rowOf({}, { measurements: [measured()], absences: [thirty] });
    expect(row).toMatchObject({ target: 92, scaled: null });
  });

  it('of somebody who was never there nothing is asked', () => {
    const row = rowOf(metric, { measurements: [figure(0)], absences: [away('2026-09-01', '2027-01-31')] });
    expect(row).toMatchObject({ points: null, target: 0 });
  });
});

describe('age', () => {
  it('a figure older than one and a half cadences is shown with its date and earns nothing', () => {
    const row = rowOf({}, { measurements: [measured()], today: new Date('2026-12-20T12:00:00Z') });
    expect(row).toMatchObject({
      stale: '2026-10-31',
      value: 90,
      absence: 'missing',
      points: null,
      verdict: 'tooEarly',
    });
  });

  it('is seen from the plan’s own time zone', () => {
    const plan = planOf([metricOf()], { timeZone: 'Pacific/Auckland' });
    const at = (today: string) =>
      progressOf(givenOf(plan, { measurements: [measured()], today: new Date(today) })).rows[0]?.stale;
    expect(at('2026-12-15T11:00:00Z')).toBe('2026-10-31');
    expect(at('2026-12-15T10:59:00Z')).toBeNull();
  });
});
