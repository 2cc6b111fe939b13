import { expect, it } from 'vitest';
import { Places } from '@/components/workspace/Places';
import { routes } from '@/components/workspace/use-route';
import { draw } from '../shared/on-screen';

it('lists every place once, in named groups, and marks the open one', () => {
  const page = draw(<Places place="reviews" total={1200} />);
  const links = [...page.querySelectorAll('a')];
  expect(links.map((one) => one.getAttribute('href'))).toEqual(routes.map((one) => `#${one}`));
  expect(new Set(links.map((one) => one.textContent)).size).toBe(routes.length);
  expect(page.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe('#reviews');
  for (const list of page.querySelectorAll('ul')) {
    const label = document.getElementById(list.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).not.toBe('');
  }
  expect(page.querySelector('a[href="#evidence"]')?.textContent).toBe('Evidence1,200');
});
