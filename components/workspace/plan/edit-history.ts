import { changedPath } from './changed-path';

/** What was there before and what was undone, with what is there now. */
export interface EditHistory<What> {
  now: What;
  before: readonly What[];
  after: readonly What[];
  /** where the last edit was made and when (ms), for as long as typing there is one step */
  typing: { path: string; at: number } | null;
}

/** Steps kept; older ones are forgotten. */
const DEPTH = 200;
/** Typing in one field counts as one step until it rests for this long, in milliseconds. */
const REST = 1500;

/** A history without a past. */
export function beginHistory<What>(now: What): EditHistory<What> {
  return { now, before: [], after: [], typing: null };
}

/** One edit more. What was undone before can no longer be done again. @param at milliseconds */
export function edited<What>(history: EditHistory<What>, next: What, at: number): EditHistory<What> {
  if (next === history.now) return history;
  const path = changedPath(history.now, next);
  const same = path !== null && history.typing?.path === path && at - history.typing.at < REST;
  return {
    now: next,
    before: same ? history.before : [...history.before, history.now].slice(-DEPTH),
    after: [],
    typing: path === null ? null : { path, at },
  };
}

/** Something else in its place, as a step of its own: not what is being typed here. */
export function replaced<What>(history: EditHistory<What>, next: What): EditHistory<What> {
  const before = [...history.before, history.now].slice(-DEPTH);
  return { now: next, before, after: [], typing: null };
}

/** One step back; the same when there is none. */
export function undone<What>(history: EditHistory<What>): EditHistory<What> {
  const now = history.before.at(-1);
  if (now === undefined) return history;
  const after = [history.now, ...history.after];
  return { now, before: history.before.slice(0, -1), after, typing: null };
}

/** One undone step again; the same when there is none. */
export function redone<What>(history: EditHistory<What>): EditHistory<What> {
  const [now, ...after] = history.after;
  if (now === undefined) return history;
  return { now, before: [...history.before, history.now], after, typing: null };
}
