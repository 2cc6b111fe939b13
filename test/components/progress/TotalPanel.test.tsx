import { describe, expect, it } from 'vitest';
import { stretches } from '@/components/progress/contribution';
import { PartsTable } from '@/components/progress/PartsTable';
import { TotalPanel } from '@/components/progress/TotalPanel';
import type { Plan } from '@/lib/model/plan';
import { progressOf } from '@/lib/progress/progress-of';
import { type Item, total } from '@/lib/progress/total';
import { draw } from '../shared/on-screen';
import { agreed, plan, TODAY } from '../shared/samples';
import { measured, rate } from './measured';

const shape = plan({
  metrics: [agreed('M02'), agreed('M07'), agreed('M41'), agreed('M12')],
  rubric: [{ row: 'empathy', weight: 15, anchors: { one: '', three: '', five: '' } }],
});

/** The example of the book of scoring, with parts of it missing. */
function example(missing: string[] = []) {
  const items: Item[] = [
    { id: 'M02', weight: 30, points: 600 / 7, most: 120 },
    { id: 'M07', weight: 15, points: 95, most: 120 },
    { id: 'M41', weight: 25, points: 87.5, most: 120 },
    { id: 'M12', weight: 15, points: 100, most: 100 },
    { id: 'empathy', weight: 15, points: 110, most: 120 },
  ];
  return total(items.map((item) => (missing.includes(item.id) ? { ...item, points: 'missing' } : item)));
}

function show(missing: string[] = []) {
  const found = example(missing);
  const noTotal = found.printed === null ? 'tooLittle' : null;
  return draw(
    <TotalPanel progress={{ total: found, noTotal }} plan={shape}>
      <PartsTable total={found} rows={[]} plan={shape} today={TODAY} />
    </TotalPanel>,
  );
}

const column = (page: HTMLElement, at: number) =>
  [...page.querySelectorAll('.parts tbody tr')].map((row) => row.children[at]?.textContent);

describe('TotalPanel', () => {
  it('prints parts that add up to the printed total', () => {
    const page = show();
    expect(page.querySelector('.label-line b')?.textContent).toBe('93.3 points');
    const parts = column(page, 3);
    expect(parts).toEqual(['25.7', '14.2', '21.9', '15.0', '16.5']);
    const sum = parts.reduce((whole, part) => whole + 10 * Number(part), 0);
    expect(Math.round(sum)).toBe(933);
    expect(page.querySelector('.bounds')).toBeNull();
  });

  it('says where the total may lie, and lists both weights, while something is missing', () => {
    const page = show(['M41']);
    expect(page.querySelector('.label-line b')?.textContent).toBe('95.3 points');
    expect(page.querySelector('.bounds')?.textContent).toContain('Between 71.5 and 101.5 points');
    expect(column(page, 1)).toEqual(['30%', '15%', '25%', '15%', '15%']);
    expect(column(page, 2)).toEqual(['40%', '20%', '–', '20%', '20%']);
    expect(column(page, 4)).toEqual(['34.3', '19.0', undefined, '20.0', '22.0']);
    expect(page.querySelector('[data-absent="true"]')?.textContent).toContain('missing: no figure came');
  });

  it('prints no total of too little, but the bounds', () => {
    const page = show(['M41', 'M12']);
    expect(page.querySelector('.label-line b')).toBeNull();
    expect(page.querySelector('.why')?.textContent).toBe(
      'Not enough for a total: figures for 60 of 100 weight are there, 70 are needed.',
    );
    expect(page.querySelector('.bounds')?.textContent).toContain('Between 56.5 and 101.5');
  });

  it.each<[string, Partial<Plan>, string]>([
    ['a works agreement', { worksCouncil: true }, 'follows a works agreement'],
    ['a plan without one', { totals: false }, 'This plan shows no total.'],
  ])('shows no total and no bar under %s', (_, change, words) => {
    const of = plan({ metrics: [agreed('M01', { weight: 100 })], ...change });
    const given = { plan: of, rollups: [], challenges: [], absences: [], today: TODAY };
    const page = draw(
      <TotalPanel
        progress={progressOf({ ...given, measurements: [measured('M01', rate(44, 50))] })}
        plan={of}
      />,
    );
    expect(page.textContent).toContain(words);
    expect(page.querySelector('.sum-bar, .bounds')).toBeNull();
  });

  it('draws weight times points end to end, and what absent parts may bring', () => {
    const drawn = stretches(example(['M41']));
    const earned = drawn.filter(({ kind }) => kind === 'earned');
    const open = drawn.filter(({ kind }) => kind === 'open');
    const length = (of: typeof drawn) => of.reduce((whole, { width }) => whole + width * 1.2, 0);
    expect(length(earned)).toBeCloseTo(71.464, 2);
    expect(length(drawn)).toBeCloseTo(101.464, 2);
    expect(open.map(({ id }) => id)).toEqual(['M41']);
    const bar = show(['M41']).querySelector('.sum-bar');
    expect(bar?.getAttribute('aria-label')).toBe(
      '95.3 points; between 71.5 and 101.5, depending on what is not there yet',
    );
    expect(bar?.querySelector<HTMLElement>('.value')?.style.left).toBe(`${95.3 / 1.2}%`);
  });
});
