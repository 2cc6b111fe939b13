import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { metricIn, withMetric } from '@/components/workspace/plan/edit-metrics';
import { MetricForm } from '@/components/workspace/plan/metrics/MetricForm';
import type { Plan } from '@/lib/model/plan';
import { button, draw, press } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { newPlan } from '../fake-plan-door';
import { field, fill, says, tick } from '../find-field';

let now: Plan;

function Form({ plan, id }: { plan: Plan; id: string }) {
  const [shown, setShown] = useState(plan);
  now = shown;
  const metric = metricIn(shown, id);
  if (!metric) return <p>gone</p>;
  return (
    <MetricForm
      plan={shown}
      metric={metric}
      onChange={setShown}
      findings={[]}
      today={TODAY}
      onAdopt={async () => ({ ok: true, result: null })}
      side="employee"
      inForce={null}
      onSaveFile={async () => ({ ok: true, result: null })}
      onOpenFile={async () => ({ ok: true, result: 'answered' })}
    />
  );
}

const edit = (id: string, plan = newPlan()) => draw(<Form plan={plan} id={id} />);
const of = (id: string) => metricIn(now, id);

describe('the form of a metric', () => {
  it('keeps what is typed, in the metric’s own unit', () => {
    edit('M22');
    fill('Baseline', '0,9');
    fill('Target', '0.6');
    fill('What happens at target', 'We look at the next issue');
    expect(of('M22')).toMatchObject({ baseline: 0.9, target: 0.6, atTarget: 'We look at the next issue' });
  });

  it('does not pass on what is no number', () => {
    edit('M01');
    fill('Target', 'eighty');
    expect(of('M01')?.target).toBe(78);
    expect(says()).toContain('This is not a number');
  });

  it('says where the points end when nobody set a floor', () => {
    edit('M01');
    expect(says()).toContain('the points reach 0 at 62%');
    fill('Floor', '60');
    expect(says()).not.toContain('the points reach 0 at');
  });

  it('asks a leading metric for its partner and delay, and forgets both when it leads no more', () => {
    edit('M21');
    fill('Leads to', 'Satisfied resolution');
    fill('Shows after', '1 month');
    expect(of('M21')).toMatchObject({ leadsTo: 'M01', delay: 'P1M' });
    fill('Shows after', 'Something else');
    fill('In your words', 'after two releases');
    expect(of('M21')?.delay).toBe('after two releases');
    fill('Timing', 'Outcome');
    expect(of('M21')).toMatchObject({ leadsTo: null, delay: null });
  });

  it('adds a guardrail, and takes the metric that guards into the plan', () => {
    edit('M12');
    fill('Add a guardrail', 'Reopen rate');
    expect(of('M12')?.guardrails).toContainEqual({ kind: 'metric', metric: 'M07', limit: null });
    expect(of('M07')?.role).toBe('guardrail');
    const row = document.querySelector('.guards [aria-label="Reopen rate"]');
    if (!(row instanceof HTMLElement)) throw new Error('no guardrail row');
    fill('Limit', '6', row);
    expect(of('M12')?.guardrails).toContainEqual({ kind: 'metric', metric: 'M07', limit: 6 });
    press(button('Remove Reopen rate'));
    expect(of('M12')?.guardrails.some((one) => one.kind === 'metric')).toBe(false);
  });

  it('proposes the usual limit for a guardrail that has a baseline', () => {
    edit('M12');
    fill('Add a guardrail', 'Satisfied resolution');
    expect(of('M12')?.guardrails).toContainEqual({ kind: 'metric', metric: 'M01', limit: 65 });
  });

  it('says at once that an output is no outcome, and takes its weight away', () => {
    const own = { name: 'Tickets closed', unit: 'count', family: 'internal', activity: false } as const;
    const plan = newPlan();
    const first = plan.metrics[0];
    if (!first) throw new Error('no metric');
    edit('L01', { ...plan, metrics: [...plan.metrics, { ...first, metric: 'L01', own, weight: 10 }] });
    tick('It counts work done: tickets closed, features shipped, hours spent');
    expect(says()).toContain('Output, not outcome');
    expect(of('L01')).toMatchObject({ role: 'context', weight: 0 });
  });

  it('leaves a metric out of the score until a day', () => {
    edit('M01');
    tick('Not yet measurable');
    expect(of('M01')?.revisit).toBe('2026-12-31');
    fill('Look again on', '2027-01-15');
    expect(of('M01')?.revisit).toBe('2027-01-15');
    tick('Not yet measurable');
    expect(of('M01')?.revisit).toBeNull();
  });

  it('asks what becomes of a metric whose day has passed', () => {
    edit('M01', withMetric(newPlan(), 'M01', { reviewBy: '2026-11-01' }));
    expect(says()).toContain('It was to be looked at again by now');
    press(button('Keep it'));
    expect(of('M01')?.reviewBy).toBe('2026-12-31');
  });

  it('asks for a range and its outer limits when a level should be held', () => {
    edit('M01');
    fill('Better is', 'Inside a range');
    fill('Good from', '80');
    fill('No points below', '60');
    expect(of('M01')?.band).toEqual({ low: 80, high: null, outerLow: 60, outerHigh: null });
  });

  it('keeps own searches only where something was typed', () => {
    edit('M01');
    fill('Comes from', 'A count in the helpdesk');
    fill('Search that counts the good cases', 'status:solved');
    expect(of('M01')).toMatchObject({
      source: 'query',
      query: { numerator: 'status:solved', denominator: '' },
    });
    fill('Search that counts the good cases', '');
    expect(of('M01')?.query).toBeNull();
  });

  it('shows the library’s words where nothing else was agreed', () => {
    edit('M01');
    const definition = field('Definition') as HTMLTextAreaElement;
    expect(definition.value).toBe('');
    expect(definition.placeholder).toContain('Of the solved cases');
    fill('Definition', 'Ours');
    expect(of('M01')?.definition).toBe('Ours');
  });

  it('names the teams a figure is shared with', () => {
    edit('M01');
    tick('A figure of a team, never one person’s');
    fill('Shared with', 'Platform and onboarding');
    expect(of('M01')).toMatchObject({ shared: true, teams: 'Platform and onboarding' });
  });

  it('leaves the plan', () => {
    edit('M16');
    press(button('Remove from the plan'));
    expect(metricIn(now, 'M16')).toBeNull();
    expect(location.hash).toBe('#plan/metrics');
  });
});
