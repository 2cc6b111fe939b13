import { expect, it } from 'vitest';
import { Verdict } from '@/components/shared/Verdict';
import { draw } from './on-screen';

it('gives each word its own shape', () => {
  const shapes = (['met', 'notMet', 'tooEarly'] as const).map((verdict) => {
    const page = draw(<Verdict verdict={verdict} />);
    const shape = page.querySelector('svg > *');
    return [page.textContent, shape?.localName, shape?.getAttribute('fill')];
  });
  expect(shapes).toEqual([
    ['Target met', 'circle', 'currentColor'],
    ['Target not met', 'path', 'none'],
    ['Too early to tell', 'circle', 'none'],
  ]);
});
