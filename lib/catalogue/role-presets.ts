import type { MetricId } from '@/lib/model/evidence';
import type { OwnMetric } from '@/lib/model/plan-metric';
import type { Role } from './role';

/** A scored metric of a preset. The library's own watches come with it; guards are the preset's choice. */
export interface PresetMetric {
  metric: MetricId;
  /** whole percent of the plan */
  weight: number;
  /** in the metric's unit; defaults, to be agreed */
  baseline: number;
  target: number;
  stretch: number;
  guards: readonly MetricId[];
  /** the lagging partner, where it is not the library's usual one */
  leadsTo?: MetricId;
}

/** A figure shown for context that the library does not hold; its name is a text. */
export type OwnLine = Omit<OwnMetric, 'name'> & { text: string };

export interface RolePreset {
  role: Role;
  metrics: readonly PresetMetric[];
  /** the part of the plan that the five rubric rows hold, in percent: 25 or 30 */
  rubric: number;
  /** shown, weight 0 */
  context: readonly MetricId[];
  ownContext: readonly OwnLine[];
}

type Numbers = readonly [weight: number, baseline: number, target: number, stretch: number];

function goal(metric: MetricId, numbers: Numbers, guards = '', leadsTo?: MetricId): PresetMetric {
  const [weight, baseline, target, stretch] = numbers;
  const named = { metric, weight, baseline, target, stretch, guards: guards.split(' ').filter(Boolean) };
  return leadsTo ? { ...named, leadsTo } : named;
}

/** A service person sees the ratings and the clock, but neither weighs anything. */
const SERVICE = ['M02', 'M15', 'M16'];

const line = (text: string, activity: boolean): OwnLine => ({
  text,
  unit: 'count',
  family: 'internal',
  activity,
});

/** One preset for each role. Every number gives way to own history as soon as three periods exist. */
export const rolePresets: readonly RolePreset[] = [
  {
    role: 'supportEngineer',
    metrics: [
      goal('M01', [30, 70, 78, 85], 'M03 M11 M25'),
      goal('M08', [20, 14, 10, 7], 'M06'),
      goal('M22', [10, 1, 0.7, 0.5], 'M08'),
      goal('M21', [10, 50, 65, 80], 'M05'),
      goal('M12', [5, 85, 95, 98]),
    ],
    rubric: 25,
    // a ticket shows when it was handed over: without this line nobody could say what came of it
    context: [...SERVICE, 'M71'],
    ownContext: [],
  },
  {
    role: 'serviceRep',
    metrics: [
      goal('M01', [30, 75, 82, 88], 'M03 M11 M25'),
      goal('M06', [20, 65, 72, 80], 'M07 M08'),
      goal('M05', [10, 5.2, 5.6, 6], 'M03'),
      goal('M12', [10, 85, 95, 98]),
      goal('M24', [5, 75, 90, 97], 'M02'),
    ],
    rubric: 25,
    context: SERVICE,
    ownContext: [],
  },
  {
    role: 'onboarding',
    metrics: [
      goal('M26', [20, 30, 21, 14], 'M32 M33'),
      goal('M29', [20, 55, 65, 75], 'M33'),
      goal('M33', [20, 85, 90, 95], 'M32'),
      goal('M30', [10, 75, 90, 97], 'M32'),
    ],
    rubric: 30,
    context: [],
    ownContext: [],
  },
  {
    role: 'educator',
    metrics: [
      goal('M34', [35, 5, 10, 15], 'M35'),
      goal('M35', [25, 1, 0.85, 0.75], 'M36 M02'),
      goal('M30', [10, 60, 80, 90], 'M02', 'M34'),
    ],
    rubric: 30,
    context: ['M38'],
    ownContext: [line('metric_hoursTaught', true)],
  },
  {
    role: 'accountRep',
    metrics: [
      goal('M41', [25, 88, 92, 95], 'M49'),
      goal('M40', [20, 88, 92, 95], 'M51'),
      goal('M49', [15, 60, 75, 85], 'M51'),
      goal('M47', [10, 60, 80, 90], 'M51'),
      goal('M44', [5, 70, 90, 98], 'M45', 'M40'),
    ],
    rubric: 25,
    context: ['M42', 'M43', 'M46'],
    ownContext: [],
  },
  {
    role: 'productManager',
    metrics: [
      goal('M53', [20, 55, 65, 75], 'M57 M58'),
      goal('M56', [20, 90, 92, 94], 'M58'),
      goal('M58', [20, 0.4, 0.32, 0.25], 'M02'),
      goal('M59', [10, 40, 70, 85]),
    ],
    rubric: 30,
    context: [],
    ownContext: [line('metric_productRevenue', false)],
  },
  {
    role: 'community',
    metrics: [
      goal('M61', [25, 35, 42, 50], 'M65'),
      goal('M65', [20, 0.95, 1, 1.1], 'M61'),
      goal('M64', [10, 50, 60, 70]),
      goal('M63', [10, 3, 5, 7], 'M66'),
      goal('M70', [5, 10, 20, 30]),
    ],
    rubric: 30,
    context: ['M62', 'M68'],
    ownContext: [line('metric_eventRevenue', false)],
  },
];
