import fc from 'fast-check';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import type { Given } from '@/lib/progress/progress-of';
import { addDays } from '@/lib/progress/span';
import {
  away,
  byHand,
  challenge,
  decided,
  givenOf,
  measured,
  metricOf,
  planOf,
  quarter,
  rate,
  uuid,
  value,
  week,
} from './make-given';

const IDS = ['M01', 'M02', 'M07', 'M12', 'M17', 'M41'] as const;
const FIRST = '2026-07-01';

const id = fc.constantFrom(...IDS);
const span = fc
  .tuple(fc.integer({ min: -10, max: 190 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from: addDays(FIRST, from), to: addDays(FIRST, from + length) }));

const counts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(3), fc.nat(20))
  .map(([a, b, apart, unknown]) => rate(Math.min(a, b), Math.max(a, b), apart, unknown));
const values = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.option(fc.nat(80)), fc.option(fc.integer({ min: 1, max: 30 })))
  .map(([of, n, half]) => (half === null ? value(of, n) : value(of, n, of - half, of + half)));

const measurement = fc
  .record({
    metric: id,
    span,
    figure: fc.oneof({ weight: 3, arbitrary: counts }, values),
    readAt: fc.integer({ min: 0, max: 4 }).map((day) => `2027-01-0${day + 1}T09:00:00Z`),
    origin: fc.constantFrom(undefined, byHand('2026-12-01', '2026-12-02'), byHand('2026-12-01', null)),
    withdrawn: fc.nat(9).map((n) => n === 0),
  })
  .map(({ span: { from, to }, origin, ...rest }) =>
    measured({ ...rest, from, to, ...(origin && { origin }) }),
  );

const guardrail: fc.Arbitrary<Guardrail> = fc.oneof(
  fc.record({ kind: fc.constant('metric' as const), metric: id, limit: fc.option(fc.nat(100)) }),
  fc.record({
    kind: fc.constant('watch' as const),
    watch: fc.constantFrom('volume' as const, 'unknown' as const),
  }),
);

/** Anchors that fit the direction, mostly. */
const anchors = fc
  .record({
    direction: fc.constantFrom('up' as const, 'down' as const, 'band' as const),
    baseline: fc.option(fc.integer({ min: 20, max: 90 }), { freq: 20 }),
    gap: fc.integer({ min: 1, max: 10 }),
    reach: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ direction, baseline, gap, reach }): Partial<PlanMetric> => {
    const sign = direction === 'down' ? -1 : 1;
    const target = baseline === null ? null : baseline + sign * gap;
    const stretch = target === null || reach === null ? null : target + sign * reach;
    const band = { low: 20, high: 60, outerLow: 0, outerHigh: 100 };
    return { direction, baseline, target, stretch, band: direction === 'band' ? band : null };
  });

/** What most metrics have: one reading of the whole period, of a fair size, read before or after the others. */
const whole = fc.record({
  n: fc.integer({ min: 28, max: 200 }),
  share: fc.integer({ min: 0, max: 100 }),
  readAt: fc.constantFrom('2026-12-31T09:00:00Z', '2027-02-01T09:00:00Z'),
});

const metrics = fc.array(
  fc.record({
    whole: fc.option(whole, { freq: 12 }),
    anchors,
    source: fc.constantFrom(null, 'tagged' as const, 'import' as const),
    cadence: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'event' as const),
    revisit: fc.integer({ min: 0, max: 15 }).map((n) => (n === 7 ? '2027-02-01' : null)),
    guardrails: fc.array(guardrail, { maxLength: 2 }),
    signed: fc.boolean(),
    scored: fc.nat(4).map((n) => n > 0),
  }),
  { minLength: IDS.length, maxLength: IDS.length },
);

const rollup = fc
  .tuple(id, fc.integer({ min: 0, max: 26 }), fc.nat(20), fc.nat(20))
  .map(([metric, weeks, a, b]) => {
    const [good, known] = [Math.min(a, b), Math.max(a, b)];
    return week(addDays('2026-06-29', 7 * weeks), {
      metric,
      good,
      known,
      records: known + 2,
      tagged: known + 3,
    });
  });

const absence = span.map(({ from, to }) => away(from, to));

/** Everything progress is calculated from, at random; the weights of the scored metrics add up to 100. */
export const givens: fc.Arbitrary<Given> = fc
  .record({
    metrics,
    measurements: fc.array(measurement, { maxLength: 25 }),
    rollups: fc.array(rollup, { maxLength: 25 }),
    absences: fc.array(absence, { maxLength: 3 }),
    objections: fc.array(
      fc.record({
        metric: id,
        good: fc.nat(1),
        outcome: fc.constantFrom('accepted' as const, 'refused' as const, null),
        treatment: fc.constantFrom('leaveOut' as const, 'setApart' as const, 'annotate' as const),
        whole: fc.option(fc.nat(24)),
        evidence: fc.nat(5),
      }),
      { maxLength: 5 },
    ),
    day: fc.integer({ min: 80, max: 200 }),
  })
  .map(({ metrics, measurements, rollups, absences, objections, day }) => {
    const scored = metrics.filter((one) => one.scored).length;
    let left = 100;
    let seen = 0;
    const plan = planOf(
      metrics.map(({ anchors, scored: isScored, signed, whole: _, ...rest }, place) => {
        seen += isScored ? 1 : 0;
        const weight = !isScored ? 0 : seen === scored ? left : Math.floor(100 / scored);
        left -= weight;
        const on = signed ? '2026-10-01' : null;
        const role = isScored ? 'scored' : 'guardrail';
        const accepted = { employee: on, manager: on };
        return metricOf({ ...anchors, ...rest, metric: IDS[place] ?? 'M01', role, weight, accepted });
      }),
    );
    const challenges = objections.map(({ metric, good, outcome, treatment, whole, evidence }, n) => {
      const target: MeasurementRow | undefined = whole === null ? undefined : measurements[whole];
      const about = target
        ? ({ kind: 'measurement', measurement: target.id, metric: target.metric } as const)
        : ({ kind: 'evidence', evidence: uuid(evidence), metric } as const);
      const decision = outcome && decided(outcome);
      return challenge({ about, treatment, decision, cases: target ? null : { good, n: 1 } }, 800 + n);
    });
    const sure = metrics.flatMap(({ whole }, place): MeasurementRow[] => {
      if (!whole) return [];
      const { n, share, readAt } = whole;
      const figure = rate(Math.floor((n * share) / 100), n);
      return [measured({ ...quarter, metric: IDS[place] ?? 'M01', readAt, figure })];
    });
    const today = new Date(`${addDays(FIRST, day)}T12:00:00Z`);
    return givenOf(plan, { measurements: [...measurements, ...sure], rollups, absences, challenges, today });
  });
