import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { metricIn } from '@/components/workspace/plan/edit-metrics';
import { LibraryView } from '@/components/workspace/plan/metrics/LibraryView';
import { libraryMatcher } from '@/components/workspace/plan/metrics/library-filter';
import { withFromLibrary } from '@/components/workspace/plan/metrics/new-line';
import { OwnMetricForm } from '@/components/workspace/plan/metrics/OwnMetricForm';
import type { PlanViewProps } from '@/components/workspace/plan/plan-view';
import { metrics } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import { button, draw, hasButton, press } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { newPlan } from '../fake-plan-door';
import { fill, says, tick } from '../find-field';

let now: Plan;

const view = (plan: Plan, onChange: (plan: Plan) => void): PlanViewProps => ({
  plan,
  onChange,
  findings: [],
  today: TODAY,
  onAdopt: async () => ({ ok: true, result: null }),
  side: 'employee',
  inForce: null,
  onSaveFile: async () => ({ ok: true, result: null }),
  onOpenFile: async () => ({ ok: true, result: 'answered' }),
});

function Place({ plan, of: View }: { plan: Plan; of: (props: PlanViewProps) => preact.JSX.Element }) {
  const [shown, setShown] = useState(plan);
  now = shown;
  return <View {...view(shown, setShown)} />;
}

const names = () => [...document.querySelectorAll('.library-entry h3')].map((one) => one.textContent);

describe('the library', () => {
  it('begins with the metrics of the plan’s role and searches names and definitions', () => {
    draw(<Place plan={newPlan()} of={LibraryView} />);
    expect(names()).toContain('Satisfied resolution');
    expect(names()).not.toContain('Repeat attendees');
    fill('Role', 'All roles');
    expect(names()).toHaveLength(Object.keys(metrics).length);
    fill('Search names and definitions', 'attendees');
    expect(names()).toContain('Repeat attendees');
    expect(names()).not.toContain('Satisfied resolution');
  });

  it('finds customer happiness and engagement', () => {
    const matches = libraryMatcher({ text: '', role: null, family: 'engaged' });
    const found = Object.values(metrics).filter(matches);
    expect(new Set(found.map((one) => one.family))).toEqual(
      new Set(['satisfaction', 'adoption', 'advocacy']),
    );
  });

  it('says the grade of what others published, and what the library allows', () => {
    draw(<Place plan={newPlan()} of={LibraryView} />);
    const entry = [...document.querySelectorAll('.library-entry')].find((one) =>
      one.textContent?.includes('SLA attainment'),
    );
    expect(entry?.textContent).toContain('grade B');
    expect(entry?.textContent).toContain('at most 10 of 100');
  });

  it('adds a metric with its guardrails, and then leads to it', () => {
    draw(<Place plan={newPlan()} of={LibraryView} />);
    press(button('Add Reopen rate'));
    expect(metricIn(now, 'M07')).toMatchObject({ role: 'scored', weight: 0 });
    expect(metricIn(now, 'M07')?.guardrails).toEqual([{ kind: 'metric', metric: 'M01', limit: 65 }]);
    expect(hasButton('Add Reopen rate')).toBe(false);
    expect(says()).toContain('In the plan, scored');
  });

  it('never makes more of a metric than the library allows or the plan has room for', () => {
    const plan = newPlan();
    expect(metricIn(withFromLibrary(plan, 'M13'), 'M13')?.role).toBe('guardrail');
    expect(metricIn(withFromLibrary(plan, 'M73'), 'M73')?.role).toBe('context');
    const seven = withFromLibrary(withFromLibrary(plan, 'M07'), 'M17');
    expect(metricIn(withFromLibrary(seven, 'M10'), 'M10')?.role).toBe('context');
  });
});

describe('a metric of one’s own', () => {
  it('asks for a name, warns of outputs at once, and begins as context', () => {
    draw(<Place plan={newPlan()} of={OwnMetricForm} />);
    press(button('Add it as context'));
    expect(says()).toContain('Give it a name first');
    fill('Name', '  Answers found by customers ');
    tick('It counts work done: tickets closed, features shipped, hours spent');
    expect(says()).toContain('Output, not outcome');
    tick('It counts work done: tickets closed, features shipped, hours spent');
    fill('Unit', 'Percent');
    press(button('Add it as context'));
    expect(metricIn(now, 'L01')).toMatchObject({
      role: 'context',
      own: { name: 'Answers found by customers', unit: 'percent', activity: false },
    });
    expect(location.hash).toBe('#plan/metrics/L01');
  });
});
