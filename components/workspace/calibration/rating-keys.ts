/** What a key means while one rates; null: nothing, or it belongs to the field it was pressed in. */
export type RatingKey = { rate: number } | { turn: -1 | 1 } | null;

/** 1 to 5 rate, `n` and `p` turn to the next and the previous piece; not while typing, not with a modifier. */
export function ratingKeyOf(event: KeyboardEvent): RatingKey {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (/^[1-5]$/.test(event.key)) return { rate: Number(event.key) };
  if (event.key === 'n') return { turn: 1 };
  return event.key === 'p' ? { turn: -1 } : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return target.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])');
}
