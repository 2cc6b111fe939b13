import type { Touch } from './touch';

/**
 * The day a touch is to be made, `YYYY-MM-DD`, or null when nothing is left to do: it was done or dropped. An
 * outreach that was made is open again as long as it leaves a next contact.
 */
export function dueDayOf(touch: Touch | null | undefined): string | null {
  if (!touch || touch.dropped) return null;
  return touch.what === 'followUp' && touch.doneAt !== null ? null : touch.dueOn;
}

/** The touch once the person says it was made, at an instant that is `day` in their own calendar. */
export function doneTouch(touch: Touch, at: string, day: string, useful: boolean | null): Touch {
  const done = { ...touch, doneAt: at, doneOn: day, useful, dropped: false };
  return touch.what === 'followUp' ? done : { ...done, dueOn: null };
}

/** The touch once the person says it will not happen. An outreach that was made stays made. */
export function droppedTouch(touch: Touch): Touch {
  return touch.what === 'outreach' && touch.doneAt !== null
    ? { ...touch, dueOn: null }
    : { ...touch, dropped: true };
}
