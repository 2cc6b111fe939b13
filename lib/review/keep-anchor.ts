import { sampleSpread } from './spread';

/** People who do the job and placed the incident on the scale. */
const PEOPLE = 3;
/** The most that their placements may scatter. */
const SPREAD = 0.8;

/**
 * Whether an incident may stand as an anchor of a rubric row: those who do the job put it at about the same
 * place on 1 to 5. `spread` is the sample standard deviation of the placements.
 */
export function keepAnchor(placements: readonly number[]): {
  kept: boolean;
  spread: number | null;
  why: 'tooFewPeople' | 'tooScattered' | null;
} {
  const spread = sampleSpread(placements);
  if (spread === null || placements.length < PEOPLE) return { kept: false, spread, why: 'tooFewPeople' };
  // a hair of room: 0.8 itself is kept however it was reckoned
  return spread <= SPREAD + 1e-9
    ? { kept: true, spread, why: null }
    : { kept: false, spread, why: 'tooScattered' };
}
