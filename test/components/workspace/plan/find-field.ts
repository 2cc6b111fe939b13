import { act } from 'preact/test-utils';
import { type } from '../../shared/on-screen';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control a person would find by the words beside it. */
export function field(name: string, within: ParentNode = document): Control {
  for (const label of within.querySelectorAll('label')) {
    const text = (label.querySelector('span') ?? label).textContent?.trim();
    if (text !== name) continue;
    const control = label.htmlFor
      ? document.getElementById(label.htmlFor)
      : label.querySelector('input, select');
    if (control) return control as Control;
  }
  const named = within.querySelector<Control>(`[aria-label="${name}"]`);
  if (named) return named;
  throw new Error(`no field named "${name}"`);
}

/** Writes into a text field, or chooses in a list by the value's text. */
export function fill(name: string, text: string, within: ParentNode = document): void {
  const control = field(name, within);
  if (control instanceof HTMLSelectElement) {
    const option = [...control.options].find((one) => one.textContent === text);
    if (!option) throw new Error(`"${name}" offers no "${text}"`);
    act(() => {
      control.value = option.value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    });
  } else type(control, text);
}

/** Ticks or unticks. */
export function tick(name: string, within: ParentNode = document): void {
  const control = field(name, within);
  act(() => control.click());
}

/** The link a person would follow by its words. */
export function link(name: string, within: ParentNode = document): HTMLAnchorElement {
  const found = [...within.querySelectorAll('a')].find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`no link named "${name}"`);
  return found;
}

/** All that is written in a place. */
export const says = (within: ParentNode & { textContent?: string | null } = document.body): string =>
  (within.textContent ?? '').replace(/\s+/g, ' ');
