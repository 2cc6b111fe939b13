import { expect, it, vi } from 'vitest';
import { Chip } from '@/components/shared/Chip';
import { button, draw, hasButton, press } from './on-screen';

it('makes a chip a switch only where it can be switched', () => {
  draw(<Chip>Name</Chip>);
  expect(hasButton('Name')).toBe(false);
  const flip = vi.fn();
  draw(
    <Chip on onSwitch={flip}>
      Name
    </Chip>,
  );
  expect(button('Name').getAttribute('aria-pressed')).toBe('true');
  press(button('Name'));
  expect(flip).toHaveBeenCalledOnce();
});
