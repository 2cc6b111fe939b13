import { afterEach, expect, it, vi } from 'vitest';
import { guardKeys } from '@/lib/margin/guard-keys';

const host = document.createElement('div');
document.documentElement.append(host);
let over = new AbortController();
afterEach(() => {
  over.abort();
  over = new AbortController();
});

it('ends events that aim at the margin before the page hears them, and no others', () => {
  guardKeys(window, () => ({ host, focused: () => host, press: () => {} }), over.signal);
  const heard = vi.fn();
  for (const target of [window, document]) target.addEventListener('keydown', heard, true);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(2);
});

it('takes no key that a script made up', () => {
  const press = vi.fn();
  guardKeys(window, () => ({ host, focused: () => host, press }), over.signal);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(press).not.toHaveBeenCalled();
});

it('lets everything pass while there is no margin', () => {
  guardKeys(window, () => null, over.signal);
  const heard = vi.fn();
  host.addEventListener('keydown', heard);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
  expect(heard).toHaveBeenCalled();
});
