import { expect, it } from 'vitest';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { draw } from './on-screen';

it('teaches with one sentence and one button', () => {
  const page = draw(
    <EmptyState sentence="Nothing here yet.">
      <Button>Begin</Button>
    </EmptyState>,
  );
  expect(page.querySelector('p')?.textContent).toBe('Nothing here yet.');
  expect(page.querySelectorAll('button')).toHaveLength(1);
});
