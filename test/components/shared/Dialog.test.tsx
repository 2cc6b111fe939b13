import { expect, it, vi } from 'vitest';
import { Dialog } from '@/components/shared/Dialog';
import { draw } from './on-screen';

it('opens as a modal named by its title, asks to close on Escape, and gives the focus back', () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const onClose = vi.fn();
  const page = draw(
    <Dialog title="Erase for good" onClose={onClose}>
      <button type="button">Inside</button>
    </Dialog>,
  );
  const dialog = page.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Erase for good',
  );

  page.querySelector('button')?.focus();
  const cancel = new Event('cancel', { cancelable: true });
  dialog?.dispatchEvent(cancel);
  expect(onClose).toHaveBeenCalledOnce();
  expect(cancel.defaultPrevented).toBe(true);

  draw(null);
  expect(document.activeElement).toBe(opener);
  opener.remove();
});
