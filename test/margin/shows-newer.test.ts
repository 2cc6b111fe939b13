import { expect, it } from 'vitest';
import { showsNewer } from '@/lib/margin/shows-newer';
import { anInteraction } from '../reading/a-reading';

function log(...times: string[]): Element {
  const element = document.createElement('div');
  element.innerHTML = times.map((time) => `<article><time datetime="${time}"></time></article>`).join('');
  return element;
}
const read = [anInteraction({ at: '2026-11-18T09:31:00Z' }), anInteraction({ at: '2026-11-17T08:00:00Z' })];

it('hears of a reply that came in after the reading', () => {
  expect(showsNewer(log('2026-11-18T09:31:00.512Z', '2026-11-18T09:40:00Z'), read)).toBe(
    Date.parse('2026-11-18T09:40:00Z'),
  );
});

it('does not mind a page that redraws what was read, with its milliseconds', () => {
  expect(showsNewer(log('2026-11-17T08:00:00Z', '2026-11-18T09:31:00.999Z'), read)).toBeNull();
  expect(showsNewer(log('nonsense'), read)).toBeNull();
  expect(showsNewer(null, read)).toBeNull();
});
