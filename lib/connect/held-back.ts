import type { OrgRow } from '@/lib/model/org';
import type { Line } from './source';
import type { Failure } from './world';

/** Seconds for which a refusal that no repeat will change is not provoked again. */
export const HELD_FOR = 3_600;

/**
 * Whether an org is to be left alone for now: its limit is reached, or its policy lets us not in. The limit holds
 * also when a person insists. A clock that was ahead does not hold it for longer.
 */
export function heldBack(row: OrgRow | null, { source, insist }: Line, now: Date): Failure | null {
  if (!row || row.road !== source.road) return null;
  const { state } = row;
  const left = Date.parse(row.stateAt) + HELD_FOR * 1000 - now.getTime();
  if (left <= 0 || left > HELD_FOR * 1000) return null;
  if (state === 'limit') return { ok: false, state, retryAfter: Math.ceil(left / 1000) };
  const refused = state === 'apiBlocked' || state === 'apiDisabled';
  return refused && !insist ? { ok: false, state, retryAfter: null } : null;
}
