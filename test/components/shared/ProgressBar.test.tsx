import { expect, it, vi } from 'vitest';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { button, draw, press } from './on-screen';

it('shows real progress and a way out', () => {
  const stop = vi.fn();
  const page = draw(<ProgressBar label="Checking" done={1200} whole={5000} onCancel={stop} />);
  const bar = page.querySelector('progress');
  expect([bar?.value, bar?.max]).toEqual([1200, 5000]);
  expect(page.textContent).toContain('1,200 of 5,000');
  press(button('Cancel'));
  expect(stop).toHaveBeenCalledOnce();
});
