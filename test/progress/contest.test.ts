import { describe, expect, it } from 'vitest';
import { readMetric } from '@/lib/progress/read-metric';
import { roundHalfUp } from '@/lib/progress/rounding';
import { challenge, decided, measured, metricOf, quarter, rate, uuid, value, week } from './make-given';

const eighteen = measured({ figure: rate(18, 20) });

function read(challenges: ReturnType<typeof challenge>[], measurements = [eighteen]) {
  const sources = { measurements, rollups: [], challenges, today: '2026-12-31' };
  return readMetric(metricOf(), sources, quarter);
}

const accepted = { decision: decided('accepted') };

describe('a challenge to a case', () => {
  it('changes nothing while it is pending, and shows the other figure: 90.0 with, 94.7 without', () => {
    const { reading, contests } = read([challenge()]);
    expect(reading).toMatchObject({ good: 18, n: 20 });
    const [contest] = contests;
    expect(contest).toMatchObject({ id: uuid(900), state: 'pending', counts: 'with' });
    expect(roundHalfUp(contest?.with.value ?? 0)).toBe(90);
    expect(roundHalfUp(contest?.without?.value ?? 0)).toBe(94.7);
  });

  it('takes the case out once accepted, and keeps both figures', () => {
    const { reading, contests } = read([challenge(accepted)]);
    expect(reading).toMatchObject({ good: 18, n: 19, apart: 0 });
    expect(contests[0]).toMatchObject({
      state: 'accepted',
      counts: 'without',
      with: { good: 18, n: 20 },
      without: { good: 18, n: 19 },
    });
  });

  it.each(['refused', 'withdrawn'] as const)('%s: the figure stays, and so does the other one', (outcome) => {
    const { reading, contests } = read([challenge({ decision: decided(outcome) })]);
    expect(reading).toMatchObject({ good: 18, n: 20 });
    expect(contests[0]).toMatchObject({ state: outcome, counts: 'with', without: { n: 19 } });
  });

  it('shows a case apart where that was asked for, and leaves a mere note a note', () => {
    expect(read([challenge({ ...accepted, treatment: 'setApart' })]).reading).toMatchObject({
      n: 19,
      apart: 1,
    });
    const { reading, contests } = read([challenge({ ...accepted, treatment: 'annotate' })]);
    expect(reading).toMatchObject({ n: 20 });
    expect(contests[0]).toMatchObject({ state: 'accepted', counts: 'with' });
  });

  it('takes one piece of evidence out once, however often it was objected to', () => {
    const about = { kind: 'evidence', evidence: uuid(77), metric: 'M02' } as const;
    const twice = [challenge({ ...accepted, about }, 1), challenge({ ...accepted, about }, 2)];
    expect(read(twice).reading).toMatchObject({ n: 19 });
    expect(read(twice).contests.map(({ counts }) => counts)).toEqual(['without', 'without']);
    const two = [challenge(accepted, 1), challenge(accepted, 2)];
    expect(read(two).reading).toMatchObject({ good: 18, n: 18 });
    expect(read([...two].reverse())).toEqual(read(two));
  });

  it('never takes out more than there is', () => {
    const many = challenge({ ...accepted, cases: { good: 0, n: 3 } });
    const { reading, contests } = read([many]);
    expect(reading).toMatchObject({ good: 18, n: 20 });
    expect(contests[0]).toMatchObject({ counts: 'with', without: null });
    const odd = challenge({ ...accepted, cases: { good: 3, n: 1 } });
    expect(read([odd]).reading).toMatchObject({ n: 20 });
  });

  it('cannot take a case out of a median', () => {
    const { reading, contests } = read(
      [challenge(accepted)],
      [measured({ figure: value(105, 40, 98, 113) })],
    );
    expect(reading).toMatchObject({ value: 105 });
    expect(contests[0]).toMatchObject({ counts: 'with', without: null, with: { value: 105 } });
  });

  it('without cases to count stands beside the figure', () => {
    const { contests } = read([challenge({ about: { kind: 'number', metric: 'M02' }, cases: null })]);
    expect(contests[0]).toMatchObject({ state: 'pending', counts: 'with', without: null });
  });
});

describe('a challenge belongs to', () => {
  it('its metric, and not to ratings or what was taken away', () => {
    const other = challenge({ ...accepted, about: { kind: 'number', metric: 'M07' } });
    const rating = challenge({ ...accepted, about: { kind: 'rating', row: 'clarity' } });
    const removed = { ...challenge(accepted), removed: true };
    expect(read([other, rating, removed])).toMatchObject({ contests: [], reading: { n: 20 } });
  });

  it('the period it was raised in, or the one it names', () => {
    expect(read([challenge({ ...accepted, raisedOn: '2027-01-05' })]).contests).toEqual([]);
    const named = challenge({ ...accepted, raisedOn: '2027-01-05', period: quarter });
    expect(read([named]).reading).toMatchObject({ n: 19 });
    const past = { from: '2026-07-01', to: '2026-09-30' };
    expect(read([challenge({ ...accepted, period: past })]).contests).toEqual([]);
  });
});

describe('a challenge to a whole measurement', () => {
  const old = measured({ figure: rate(40, 50), readAt: '2026-11-01T09:00:00Z' });
  const about = { kind: 'measurement', measurement: eighteen.id, metric: 'M02' } as const;
  const whole = { about, cases: null };

  it('pending shows what would count in its place', () => {
    const { reading, contests } = read([challenge(whole)], [eighteen, old]);
    expect(reading).toMatchObject({ n: 20 });
    expect(contests[0]).toMatchObject({ counts: 'with', with: { n: 20 }, without: { good: 40, n: 50 } });
  });

  it('accepted takes it out, and what it hid counts again', () => {
    const { reading, contests } = read([challenge({ ...whole, ...accepted })], [eighteen, old]);
    expect(reading).toMatchObject({ good: 40, n: 50, counted: [old.id] });
    expect(contests[0]).toMatchObject({ counts: 'without', with: { n: 20 }, without: { n: 50 } });
  });

  it('leaves nothing where there was nothing else, which is not zero', () => {
    const { reading, contests } = read([challenge({ ...whole, ...accepted })]);
    expect(reading?.value).toBeNull();
    expect(contests[0]).toMatchObject({ counts: 'without', with: { n: 20 }, without: { value: null } });
    expect(read([challenge(whole)]).contests[0]?.without).toEqual({
      good: 0,
      n: 0,
      value: null,
      interval: null,
    });
  });

  it('stays on record where no record could answer either', () => {
    const only = measured({ metric: 'M22', figure: rate(18, 20) });
    const to = { ...whole, about: { ...about, measurement: only.id, metric: 'M22' } };
    const sources = { measurements: [only], rollups: [], today: '2026-12-31' };
    const challenges = [
      challenge({ ...to, ...accepted }, 1),
      challenge({ about: { kind: 'number', metric: 'M22' } }, 2),
    ];
    const found = readMetric(metricOf({ metric: 'M22' }), { ...sources, challenges }, quarter);
    expect(found.reading).toBeNull();
    expect(found.contests).toMatchObject([
      { counts: 'without', with: { n: 20 }, without: { value: null } },
      { counts: 'with', with: { value: null }, without: null },
    ]);
  });

  it('leaves the tagged sample where records can answer', () => {
    const rollups = [week('2026-10-12', { metric: 'M02', tagged: 6, records: 6, known: 6, good: 5 })];
    const sources = { measurements: [eighteen], rollups, today: '2026-12-31' };
    const struck = readMetric(
      metricOf(),
      { ...sources, challenges: [challenge({ ...whole, ...accepted })] },
      quarter,
    );
    expect(struck.reading).toMatchObject({ source: 'tagged', good: 5, n: 6 });
    expect(struck.contests[0]).toMatchObject({ counts: 'without', with: { n: 20 } });
  });
});
