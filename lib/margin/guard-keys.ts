const KINDS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** Who gets the keys of the margin instead of the page. */
export interface KeyTaker {
  host: Element;
  /** the focused element inside the margin */
  focused(): Element | null;
  /** a trusted key press; `preventDefault` it when it was used */
  press(event: KeyboardEvent, focused: Element): void;
}

/**
 * Keeps what is typed in the margin from the page. Registered before the page's first script, at the
 * window and in the capture phase, so that nothing of the page comes earlier; events that aim at our
 * element end here. What keys do by themselves (typing, Tab, pressing a button) still happens: that is
 * the browser's part, not a listener's. Our fields then hear of their input by an event of our own,
 * which stays inside our shadow root.
 * @param signal ends it
 */
export function guardKeys(page: Window, taker: () => KeyTaker | null, signal?: AbortSignal): void {
  const listen = (event: Event) => {
    const ours = taker();
    if (!ours || event.target !== ours.host) return;
    event.stopImmediatePropagation();
    const focused = ours.focused();
    if (!event.isTrusted || !focused) return;
    if (event.type === 'input') focused.dispatchEvent(new Event('input', { bubbles: true }));
    if (event.type === 'keydown' && 'key' in event) ours.press(event as KeyboardEvent, focused);
  };
  for (const kind of KINDS) page.addEventListener(kind, listen, { capture: true, signal });
}
