import { lastRunning } from '@/lib/progress/cadence-points';
import { FLAT_CADENCES, flat } from '@/lib/progress/flat';
import { addDays, earliest } from '@/lib/progress/span';
import { papersOf } from '../material';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/** Before a metric that does not move is held against anybody: what stands in its way? And a sign wants a word. */
export function numberGates(given: GateGiven): ReviewGate[] {
  return [...obstacleGates(given), ...flagGates(given)];
}

function obstacleGates(given: GateGiven): ReviewGate[] {
  const { review, material, today } = given;
  const { plan, versions, figures } = material;
  const named = new Set([
    ...review.obstacles.flatMap(({ metric, text }) => (isBlank(text) ? [] : metric)),
    ...papersOf(material, 'obstacle').flatMap(({ removed, paper }) => (removed ? [] : paper.metrics)),
  ]);
  const sources = {
    measurements: [...figures.measurements, ...figures.earlier],
    rollups: figures.rollups,
    versions,
    absences: papersOf(material, 'absence'),
    annotations: papersOf(material, 'annotation'),
  };
  // the cadences of this period, also where the review is written long after it
  const day = earliest(today, addDays(review.to, 1));
  return plan.metrics
    .filter(({ role, metric }) => role === 'scored' && !named.has(metric))
    .filter((metric) => flat(metric, lastRunning({ ...sources, metric }, FLAT_CADENCES, day)) !== null)
    .map(({ metric: about }) => gateIn(given, 'objectives', 'obstaclesFirst', { about }));
}

/** A breach wants a note by either party, on the metric or on its guardrail. */
function flagGates(given: GateGiven): ReviewGate[] {
  const { review, material, progress } = given;
  const noted = new Set([
    ...review.flags.flatMap(({ metric, text }) => (isBlank(text) ? [] : metric)),
    ...papersOf(material, 'flagNote').flatMap(({ removed, paper }) =>
      removed || paper.on < review.from ? [] : paper.metric,
    ),
  ]);
  const silent = progress.flags.filter(
    ({ metric, guard }) => !noted.has(metric) && !(guard !== null && noted.has(guard)),
  );
  return [...new Set(silent.map(({ metric }) => metric))].map((about) =>
    gateIn(given, 'context', 'flagWithoutNote', { about }),
  );
}
