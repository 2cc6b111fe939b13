import type { InteractionKind } from './evidence';

/** What the rule needs to know of one interaction. */
interface Dated {
  kind: InteractionKind;
  at: string;
}

/** The span within which every interaction is known; null bounds are open, null means none is. */
type Span = { from: string | null; to: string | null } | null | undefined;

/**
 * Whether news came by the promised time: a public reply after the promising one and not later than
 * `by`. true and false are final; null is "not decided": the time has not come, or not every reply
 * of the span between was loaded.
 */
export function promiseKept(
  { at, by }: { at: string; by: string },
  interactions: readonly Dated[],
  covers: Span,
  now: Date,
): boolean | null {
  const [given, due] = [Date.parse(at), Date.parse(by)];
  const kept = interactions.some(
    (one) => one.kind === 'reply' && Date.parse(one.at) > given && Date.parse(one.at) <= due,
  );
  if (kept) return true;
  return now.getTime() > due && isCovered(at, covers) && isCovered(by, covers) ? false : null;
}

/** Whether an instant lies within the span of which everything is known. */
export function isCovered(at: string, covers: Span): boolean {
  if (!covers) return false;
  const time = Date.parse(at);
  // at the very edge a second interaction of the same second may be missing
  return (
    (covers.from === null || time > Date.parse(covers.from)) &&
    (covers.to === null || time < Date.parse(covers.to))
  );
}
