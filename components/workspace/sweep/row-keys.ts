interface Rows {
  /** the place of the row the keys speak of, from 0 */
  at: () => number;
  count: number;
  go: (place: number) => void;
  skip: (place: number) => void;
}

/**
 * Keys over a list of rows: j and k, or the arrows, walk; Home and End jump; s skips. Enter opens by itself, the rows
 * being buttons. Where somebody types, keys are letters.
 */
export function rowKeys({ at, count, go, skip }: Rows): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.closest('form, input, textarea, select')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = at();
    const to: Record<string, number> = {
      j: place + 1,
      ArrowDown: place + 1,
      k: place - 1,
      ArrowUp: place - 1,
      Home: 0,
      End: count - 1,
    };
    const wanted = to[key];
    if (wanted !== undefined) {
      event.preventDefault();
      go(Math.min(count - 1, Math.max(0, wanted)));
    } else if (key === 's') {
      event.preventDefault();
      skip(place);
    }
  };
}
