import { type Interval, wilson } from './wilson';

/** Solved cases by how they ended. */
export interface Endings {
  satisfied: number;
  missed: number;
  /** both sides agreed that the outcome was not in the person's power */
  apart: number;
  unknown: number;
}

/**
 * Satisfied resolution (M01): satisfied cases out of those whose outcome is known. Cases set apart and
 * unknown ones count neither way; their shares of all solved cases stand beside the rate, in percent.
 */
export function satisfiedResolution(endings: Endings): {
  good: number;
  n: number;
  value: number | null;
  interval: Interval | null;
  unknownShare: number | null;
  apartShare: number | null;
} {
  const { satisfied, missed, apart, unknown } = endings;
  const n = satisfied + missed;
  const solved = n + apart + unknown;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
  return {
    good: satisfied,
    n,
    value: share(satisfied, n),
    interval: wilson(satisfied, n),
    unknownShare: share(unknown, solved),
    apartShare: share(apart, solved),
  };
}
