import { isSeen, middleOf } from './is-seen';

const KINDS = ['click', 'pointerdown'] as const;

/**
 * Lets only real presses on what is really seen through to the margin's own listeners: a page can
 * neither press our buttons by script nor lay something over them and have the person press blindly.
 */
export function guardClicks(host: Element, root: ShadowRoot): void {
  const listen = (event: Event) => {
    const inside =
      event.target instanceof Element
        ? event.target.closest('button, a, input, textarea, [data-drag]')
        : null;
    if (!inside || (event.isTrusted && isSeen(host, ...pointOf(event, inside)))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const kind of KINDS) root.addEventListener(kind, listen, true);
  // some presses are about what is selected, and must not take the selection away
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('.still')) event.preventDefault();
  });
}

/** Where the press was; a press by key has no pointer, so the middle of what has the focus. */
function pointOf(event: Event, inside: Element): [number, number] {
  const press = event as MouseEvent;
  return press.detail > 0 || press.type === 'pointerdown' ? [press.clientX, press.clientY] : middleOf(inside);
}
