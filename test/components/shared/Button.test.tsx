import { expect, it, vi } from 'vitest';
import { Button } from '@/components/shared/Button';
import { button, draw, press } from './on-screen';

it('never submits the form it stands in', () => {
  const submitted = vi.fn((event: Event) => event.preventDefault());
  draw(
    <form onSubmit={submitted}>
      <Button>Press</Button>
    </form>,
  );
  press(button('Press'));
  expect(submitted).not.toHaveBeenCalled();
});
