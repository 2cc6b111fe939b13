import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let root: HTMLElement | null = null;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
});

/** Draws into the page, and again into the same place; effects have run when it comes back. */
export function draw(what: ComponentChild): HTMLElement {
  const place = root ?? document.body.appendChild(document.createElement('div'));
  root = place;
  act(() => render(what, place));
  return place;
}

/** Lets promises settle and what follows from them be drawn. */
export async function settle(turns = 6): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}

/** Lets turns pass until something holds: for work that is done in slices and takes as long as it takes. */
export async function settleUntil(holds: () => boolean, limit = 10_000): Promise<void> {
  const end = Date.now() + limit;
  do await settle(2);
  while (!holds() && Date.now() < end);
}

/** The button a person would press by its name. */
export function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter((one) => nameOf(one) === name);
  const [first] = found;
  if (!first) throw new Error(`no button named "${name}"`);
  return first;
}

/** Whether such a button is there. */
export function hasButton(name: string, within: ParentNode = document): boolean {
  return [...within.querySelectorAll('button')].some((one) => nameOf(one) === name);
}

/** Presses it; effects have run when it comes back. */
export function press(target: HTMLElement): void {
  act(() => target.click());
}

/** Types into a field as a person does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key where the focus is, or on what is given. */
export function key(name: string, target: EventTarget = document.activeElement ?? document.body): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

function nameOf(one: HTMLElement): string {
  return (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
}
