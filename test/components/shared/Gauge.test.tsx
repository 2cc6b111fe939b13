import { describe, expect, it } from 'vitest';
import { Gauge } from '@/components/shared/Gauge';
import { progressOf } from '@/lib/progress/progress-of';
import { draw } from './on-screen';
import { agreed, plan, rollup } from './samples';

function gaugeOf(rollups = [rollup('M01')], change = {}) {
  const nothing = { measurements: [], challenges: [], absences: [] };
  const today = new Date('2026-11-25T10:00:00Z');
  const of = plan({ metrics: [agreed('M01', change)] });
  const [row] = progressOf({ plan: of, rollups, ...nothing, today }).rows;
  if (!row) throw new Error('no row');
  return draw(<Gauge row={row} />).querySelector<HTMLElement>('.gauge');
}

const left = (gauge: HTMLElement | null, part: string) =>
  Number.parseFloat(gauge?.querySelector<HTMLElement>(`.${part}`)?.style.left ?? 'NaN');

describe('Gauge', () => {
  it('says in one sentence what it draws', () => {
    expect(gaugeOf()?.getAttribute('aria-label')).toBe('88%, likely between 76–94%, target 78% or more');
    expect(gaugeOf()?.getAttribute('role')).toBe('img');
  });

  it('puts what is better further to the right, also where less is better', () => {
    const up = gaugeOf();
    expect(left(up, 'value')).toBeGreaterThan(left(up, 'target'));
    const down = gaugeOf([rollup('M01', { good: 2 })], {
      direction: 'down',
      baseline: 14,
      target: 10,
      stretch: 7,
    });
    expect(left(down, 'value')).toBeGreaterThan(left(down, 'target'));
    expect(left(down, 'target')).toBeGreaterThan(left(down, 'baseline'));
  });

  it('shows the target and no value while nothing is known', () => {
    const gauge = gaugeOf([]);
    expect(gauge?.getAttribute('aria-label')).toBe('No value yet, target 78% or more');
    expect(gauge?.querySelector('.value, .band')).toBeNull();
    expect(gauge?.querySelector('.target')).not.toBeNull();
  });
});
