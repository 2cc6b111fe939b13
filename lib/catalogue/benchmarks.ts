import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';

/** A figure somebody published for a metric, with all that is needed to doubt it. */
export interface Benchmark {
  /** kept with a target that was set by it */
  id: string;
  metric: MetricId;
  /** in `unit`; of a range the lower end */
  value: number;
  /** the upper end of a range; null: one figure */
  upTo: number | null;
  /** where it is not the metric's own unit the figure says something, but no target can be set by it */
  unit: Unit;
  /** what the figure is: measured there, what somebody aims at, or a rule of thumb */
  kind: 'mean' | 'median' | 'measured' | 'aim' | 'rule';
  source: string;
  /** null: the source names none */
  year: number | null;
  population: string;
  /** A: primary and recent. B: primary but old, or one company's own. C: a vendor's, or second-hand. */
  grade: 'A' | 'B' | 'C';
}

type About = Omit<Benchmark, 'id' | 'metric' | 'value' | 'upTo'>;

const userpilot: About = {
  unit: 'percent',
  kind: 'mean',
  source: 'Userpilot',
  year: 2024,
  population: 'its customers, mostly self-service products',
  grade: 'C',
};
const gitlab: About = {
  unit: 'percent',
  kind: 'aim',
  source: 'GitLab support',
  year: null,
  population: 'one company',
  grade: 'B',
};
const maxio: About = {
  unit: 'percent',
  kind: 'median',
  source: 'Benchmarkit and Maxio',
  year: 2024,
  population: 'software companies',
  grade: 'C',
};
const sqm: About = {
  unit: 'percent',
  kind: 'mean',
  source: 'SQM',
  year: null,
  population: 'call centres, by phone',
  grade: 'C',
};
const study: About = {
  unit: 'percent',
  kind: 'measured',
  source: 'Forrester for Intellum',
  year: 2024,
  population: 'a study that Intellum paid for',
  grade: 'C',
};

const benchmarks: readonly Benchmark[] = [
  of('M02', 1, 82, {
    unit: 'percent',
    kind: 'mean',
    source: 'Zendesk, third quarter',
    year: 2013,
    population: 'all industries',
    grade: 'B',
  }),
  of('M02', 2, 95, gitlab),
  of('M02', 3, 93, { ...gitlab, kind: 'measured' }),
  of('M03', 1, 33, {
    unit: 'percent',
    kind: 'mean',
    source: 'Scorebuddy',
    year: null,
    population: 'not said',
    grade: 'C',
  }),
  of('M03', 2, 20.1, {
    unit: 'percent',
    kind: 'measured',
    source: 'Sonassi',
    year: null,
    population: 'one host, 30 days',
    grade: 'B',
  }),
  of('M03', 3, [10, 20], {
    unit: 'percent',
    kind: 'rule',
    source: 'a vendor’s guide',
    year: null,
    population: 'not said',
    grade: 'C',
  }),
  of('M05', 1, [5, 6.2], {
    unit: 'score',
    kind: 'measured',
    source: 'a glossary',
    year: null,
    population: 'support',
    grade: 'C',
  }),
  of('M06', 1, 70, sqm),
  of('M06', 2, 80, { ...sqm, kind: 'aim' }),
  of('M06', 3, [67, 72], { ...sqm, population: 'call centres, by phone, year by year' }),
  of('M07', 1, 3.1, {
    unit: 'percent',
    kind: 'mean',
    source: 'Endsight',
    year: 2022,
    population: '260 firms',
    grade: 'C',
  }),
  of('M09', 1, 10, {
    unit: 'percent',
    kind: 'rule',
    source: 'KPI Depot',
    year: null,
    population: 'not said',
    grade: 'C',
  }),
  of('M11', 1, 730, {
    unit: 'minutes',
    kind: 'mean',
    source: 'SuperOffice',
    year: null,
    population: 'e-mail',
    grade: 'C',
  }),
  of('M14', 1, 35, gitlab),
  of('M16', 1, 95, gitlab),
  of('M17', 1, 81, {
    unit: 'percent',
    kind: 'mean',
    source: 'Klaus',
    year: 2021,
    population: 'its customers',
    grade: 'C',
  }),
  of('M17', 2, 89, {
    unit: 'percent',
    kind: 'mean',
    source: 'a later report',
    year: null,
    population: 'not said',
    grade: 'C',
  }),
  of('M26', 1, 1.5, { ...userpilot, unit: 'days', population: 'self-service products, no large companies' }),
  of('M27', 1, 19.2, { ...userpilot, population: 'checklists inside products' }),
  of('M29', 1, 37.5, userpilot),
  of('M33', 1, 46.9, { ...userpilot, population: 'its customers, after one month' }),
  of('M34', 1, 38.3, study),
  of('M35', 1, -15.5, { ...study, population: 'a study that Intellum paid for, cost of support' }),
  of('M41', 1, 88, maxio),
  of('M41', 2, [90, 93], {
    unit: 'percent',
    kind: 'median',
    source: 'SaaS Capital',
    year: 2023,
    population: 'software companies, by size of contract',
    grade: 'B',
  }),
  of('M42', 1, 101, maxio),
  of('M51', 1, 36, {
    unit: 'nps',
    kind: 'mean',
    source: 'a vendor’s blog',
    year: null,
    population: 'software sold to companies',
    grade: 'C',
  }),
  of('M53', 1, 80, {
    unit: 'percent',
    kind: 'measured',
    source: 'Replicated',
    year: null,
    population: 'installations updated within 60 days',
    grade: 'C',
  }),
  of('M55', 1, 24.5, userpilot),
  of('M55', 2, 16.5, { ...userpilot, kind: 'median' }),
  of('M66', 1, 50, {
    unit: 'percent',
    kind: 'rule',
    source: 'PCMA',
    year: null,
    population: 'conferences',
    grade: 'C',
  }),
  of('M67', 1, 39, {
    unit: 'percent',
    kind: 'measured',
    source: 'Associations Now',
    year: 2013,
    population: '238,000 threads',
    grade: 'B',
  }),
];

/** What was published for a metric, in the library's order; most metrics have nothing worth citing. */
export function benchmarksOf(metric: MetricId): Benchmark[] {
  return benchmarks.filter((one) => one.metric === metric);
}

function of(metric: MetricId, place: number, figure: number | [number, number], about: About): Benchmark {
  const [value, upTo] = Array.isArray(figure) ? figure : [figure, null];
  return { id: `${metric}-${place}`, metric, value, upTo, ...about };
}
