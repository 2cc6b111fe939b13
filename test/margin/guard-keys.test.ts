import { afterEach, expect, it, vi } from 'vitest';
import { guardKeys } from '@/lib/margin/guard-keys';

const host = document.createElement('div');
document.documentElement.append(host);
let stop = () => {};
afterEach(() => stop());

it('ends events that aim at the margin before the page hears them, and no others', () => {
  stop = guardKeys(window, () => ({ host, focused: () => host, press: () => {} }));
  const heard = vi.fn();
  for (const target of [window, document]) target.addEventListener('keydown', heard, true);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(2);
});

it('takes no key that a script made up', () => {
  const press = vi.fn();
  stop = guardKeys(window, () => ({ host, focused: () => host, press }));
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(press).not.toHaveBeenCalled();
});

it('lets everything pass while there is no margin', () => {
  stop = guardKeys(window, () => null);
  const heard = vi.fn();
  host.addEventListener('keydown', heard);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
  expect(heard).toHaveBeenCalled();
});
