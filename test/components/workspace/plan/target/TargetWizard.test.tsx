import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { metricIn } from '@/components/workspace/plan/edit-metrics';
import { withFromLibrary } from '@/components/workspace/plan/metrics/new-line';
import { TargetWizard } from '@/components/workspace/plan/target/TargetWizard';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Plan } from '@/lib/model/plan';
import { button, draw, press, settle } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { fakePlanDoor, newPlan } from '../fake-plan-door';
import { field, fill, says, tick } from '../find-field';

let now: Plan;

function Place({ plan, id, history }: { plan: Plan; id: string; history: MeasurementRow[] }) {
  const [shown, setShown] = useState(plan);
  const [door] = useState(() => fakePlanDoor({ history }));
  now = shown;
  const metric = metricIn(shown, id);
  if (!metric) throw new Error(`no ${id}`);
  return (
    <TargetWizard
      plan={shown}
      metric={metric}
      door={door}
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

async function open(id: string, plan = newPlan(), history: MeasurementRow[] = []) {
  draw(<Place plan={plan} id={id} history={history} />);
  await settle();
}

const value = (name: string) => (field(name) as HTMLInputElement).value;
const measured = (month: number, good: number): MeasurementRow => ({
  id: `m${month}`,
  metric: 'M01',
  from: `2026-0${month}-01`,
  to: `2026-0${month}-28`,
  figure: { kind: 'rate', good, n: 100, apart: 0, unknown: 0 },
  mix: [],
  note: '',
  batch: 'b',
  origin: { kind: 'manual', accepted: { employee: null, manager: null } },
  readAt: TODAY.toISOString(),
  withdrawn: false,
  seq: month,
});

describe('finding a target', () => {
  it('goes from pasted history to a target with its reasoning kept', async () => {
    await open('M01');
    fill('Earlier periods', '2025-Q3, 70\n2025-Q4, 74\n2026-Q1, 72\n2026-Q2, 73');
    expect(says()).toContain('Own history: 72.5%, the median of the last 4 periods');
    expect(value('Baseline')).toBe('72.5');
    expect(value('Target')).toBe('74');
    fill('Target', '76');
    fill('Why this target', 'One point a quarter was possible last year');
    press(button('Keep this target'));
    expect(metricIn(now, 'M01')).toMatchObject({
      baseline: 72.5,
      target: 76,
      stretch: 85,
      targetReason: {
        from: 'history',
        text: 'One point a quarter was possible last year',
        benchmark: null,
        history: [{ value: 70 }, { value: 74 }, { value: 72 }, { value: 73 }],
      },
    });
    expect(location.hash).toBe('#plan/metrics/M01');
  });

  it('uses what was measured already', async () => {
    await open('M01', newPlan(), [measured(1, 70), measured(2, 71), measured(3, 75)]);
    expect(says()).toContain('3 periods are in your record already');
    expect(value('Baseline')).toBe('71');
  });

  it('names the line it cannot read', async () => {
    await open('M01');
    fill('Earlier periods', '2025-Q3, 70\nlast spring, 71');
    expect(says()).toContain('Line 2: the period is none');
    expect(says()).toContain('1 period so far');
  });

  it('proposes past a benchmark of grade B, and keeps one below it only with a reason', async () => {
    await open('M02', withFromLibrary(newPlan(), 'M02'));
    const label = [...document.querySelectorAll('.benchmark-choice label')].find((one) =>
      one.textContent?.includes('2013'),
    );
    const radio = label?.querySelector('input');
    if (!radio) throw new Error('no benchmark of 2013');
    press(radio);
    expect(value('Target')).toBe('83');
    fill('Target', '80');
    expect(says()).toContain('falls short of a benchmark that counts');
    expect(button('Keep this target').disabled).toBe(true);
    fill('Why this target', 'Our customers rate on a harsher scale');
    press(button('Keep this target'));
    expect(metricIn(now, 'M02')?.targetReason).toMatchObject({ from: 'benchmark', benchmark: 'M02-1' });
  });

  it('lets a figure of grade C count only when both accept it', async () => {
    await open('M06', withFromLibrary(newPlan(), 'M06'));
    const radios = [...document.querySelectorAll<HTMLInputElement>('.benchmark-choice input')];
    const last = radios.at(-1);
    if (!last) throw new Error('no benchmark');
    press(last);
    const before = value('Target');
    tick('The employee accepts this figure');
    expect(value('Target')).toBe(before);
    tick('The manager accepts this figure');
    expect(value('Target')).not.toBe(before);
  });
});
