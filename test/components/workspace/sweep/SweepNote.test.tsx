import { expect, it } from 'vitest';
import { SweepNote } from '@/components/workspace/sweep/SweepNote';
import { draw, settle } from '../../shared/on-screen';

async function show(due: () => Promise<boolean>, version = 0) {
  const page = draw(<SweepNote due={due} version={version} />);
  await settle();
  return page.textContent ?? '';
}

it('speaks while a draw is wanted and missing, and not otherwise', async () => {
  let due = true;
  const ask = async () => due;
  expect(await show(ask)).toContain('Nothing was drawn by chance this week');
  due = false;
  expect(await show(ask, 1)).toBe('');
  expect(await show(() => Promise.reject(new Error('closed')), 2)).toBe('');
});
