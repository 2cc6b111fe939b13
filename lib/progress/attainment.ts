/** The fixed, agreed points of a metric, in the metric's own unit. */
export interface Anchors {
  /** 50 points */
  baseline: number;
  /** 100 points */
  target: number;
  /** 120 points; without it nothing is gained beyond the target */
  stretch?: number | null;
  /** 0 points; when not given, as far below the baseline as the target is above it */
  floor?: number | null;
}

/**
 * Points of one metric, 0-120: linear between floor (0), baseline (50), target (100) and stretch (120),
 * flat outside. Anchors are goalposts agreed beforehand, as in composite-index practice (OECD/JRC
 * handbook; UNDP goalposts): nobody is compared with anybody.
 * @throws RangeError when the anchors contradict the direction or the value is no number
 */
export function attainment(value: number, anchors: Anchors, direction: 'up' | 'down'): number {
  if (!Number.isFinite(value)) throw new RangeError('no value to score');
  const problem = anchorProblem(anchors, direction);
  if (problem) throw new RangeError(`these anchors cannot be scored: ${problem}`);
  const sign = direction === 'up' ? 1 : -1;
  const x = sign * value;
  const b = sign * anchors.baseline;
  const t = sign * anchors.target;
  const f = anchors.floor == null ? 2 * b - t : sign * anchors.floor;
  if (x <= f) return 0;
  if (x <= b) return (50 * (x - f)) / (b - f);
  if (x <= t) return 50 + (50 * (x - b)) / (t - b);
  if (anchors.stretch == null) return 100;
  const s = sign * anchors.stretch;
  return x < s ? 100 + (20 * (x - t)) / (s - t) : 120;
}

/** What is wrong with a metric's anchors; a plan with such a metric cannot be signed. null: nothing. */
export type AnchorProblem =
  | 'notANumber'
  | 'targetIsBaseline'
  | 'targetWrongSide'
  | 'stretchNotBeyond'
  | 'floorNotBeyond';

/** Checks anchors against the direction in which the metric gets better. */
export function anchorProblem(anchors: Anchors, direction: 'up' | 'down'): AnchorProblem | null {
  const { baseline, target, stretch, floor } = anchors;
  const given = [baseline, target, ...[stretch, floor].filter((x) => x != null)];
  if (!given.every(Number.isFinite)) return 'notANumber';
  const sign = direction === 'up' ? 1 : -1;
  if (target === baseline) return 'targetIsBaseline';
  if (sign * target < sign * baseline) return 'targetWrongSide';
  if (stretch != null && sign * stretch <= sign * target) return 'stretchNotBeyond';
  if (floor != null && sign * floor >= sign * baseline) return 'floorNotBeyond';
  return null;
}
