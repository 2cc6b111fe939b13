import { expect, it } from 'vitest';
import { Quote } from '@/components/shared/Quote';
import { draw } from './on-screen';

it('draws masks as bars and says what they hide', () => {
  const page = draw(
    <Quote quote={{ text: 'Write to ███████.', masks: [{ kind: 'email', start: 9, end: 16 }] }} />,
  );
  expect(page.querySelector('.mask')?.textContent).toBe('[an e-mail address, masked]');
  expect(page.textContent).toBe('Write to [an e-mail address, masked].');
});

it('follows the direction of its own words', () => {
  expect(draw(<Quote quote={{ text: 'شكراً', masks: [] }} />).querySelector('blockquote')?.dir).toBe('auto');
});
