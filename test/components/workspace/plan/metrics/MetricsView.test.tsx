import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { withMetric } from '@/components/workspace/plan/edit-metrics';
import { MetricsView } from '@/components/workspace/plan/metrics/MetricsView';
import type { Plan } from '@/lib/model/plan';
import { checkPlan } from '@/lib/review/check-plan';
import { button, draw, key, press } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { newPlan } from '../fake-plan-door';
import { field, fill, says } from '../find-field';

let now: Plan;

function Place({ plan }: { plan: Plan }) {
  const [shown, setShown] = useState(plan);
  now = shown;
  return (
    <MetricsView
      plan={shown}
      onChange={setShown}
      findings={checkPlan(shown)}
      today={TODAY}
      onAdopt={async () => ({ ok: true, result: null })}
      side="employee"
      inForce={null}
      onSaveFile={async () => ({ ok: true, result: null })}
      onOpenFile={async () => ({ ok: true, result: 'answered' })}
    />
  );
}

const weigh = 'Weight of Satisfied resolution';
const order = () =>
  [...document.querySelectorAll('.metric-line a')].map((one) => one.textContent).slice(0, 3);
const share = (name: string) =>
  [...document.querySelectorAll('.share')].find((one) => one.textContent?.startsWith(name));

describe('the list of metrics', () => {
  it('says what the weights add up to from every side, with the template beside', () => {
    draw(<Place plan={newPlan()} />);
    expect(says()).toContain('100 of 100');
    expect(share('Customers')?.textContent).toContain('75%');
    expect(says()).toContain('template 30');
    expect(says()).toContain('Customer effort 40%');
    fill(weigh, '20');
    expect(says()).toContain('90 of 100: 10 still to give');
    expect(share('Customers')?.getAttribute('data-off')).toBe('true');
    expect(says()).toContain('Some weights differ from the role’s template');
  });

  it('changes a weight with the arrow keys, and takes no weight over 100', () => {
    draw(<Place plan={newPlan()} />);
    const input = field(weigh);
    key('ArrowUp', input);
    expect(now.metrics[0]?.weight).toBe(31);
    key('ArrowDown', input);
    key('ArrowDown', input);
    expect(now.metrics[0]?.weight).toBe(29);
    fill(weigh, '250');
    expect(now.metrics[0]?.weight).toBe(29);
    fill(weigh, '');
    expect(now.metrics[0]?.weight).toBe(0);
  });

  it('shows which of the four sides nothing covers', () => {
    const plan = newPlan();
    const rubric = plan.rubric.map((one) => (one.row === 'responsiveness' ? { ...one, weight: 0 } : one));
    const without = plan.metrics.filter((one) => one.metric !== 'M11' && one.metric !== 'M12');
    draw(<Place plan={{ ...plan, rubric, metrics: without }} />);
    const gap = document.querySelector('.emphases [data-covered="false"]');
    expect(gap?.textContent).toContain('Response time');
    expect(document.querySelectorAll('.emphases [data-covered="true"]')).toHaveLength(3);
  });

  it('moves and removes from the menu of a metric', () => {
    draw(<Place plan={newPlan()} />);
    press(button('More for Repeat contact'));
    press(button('Move up'));
    expect(order()).toEqual(['Repeat contact', 'Satisfied resolution', 'Recurring issues']);
    press(button('More for Repeat contact'));
    press(button('Remove from the plan'));
    expect(order()[0]).toBe('Satisfied resolution');
  });

  it('marks a metric that something about it holds up', () => {
    draw(<Place plan={withMetric(newPlan(), 'M12', { leadsTo: null })} />);
    const line = [...document.querySelectorAll('.metric-line')].find((one) =>
      one.textContent?.includes('Promises kept'),
    );
    expect(line?.getAttribute('data-blocks')).toBe('true');
  });

  it('teaches where a plan holds none yet', () => {
    draw(<Place plan={{ ...newPlan(), metrics: [] }} />);
    expect(says()).toContain('Three to five outcomes say more than ten');
  });
});
