import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { FrameView } from '@/components/workspace/plan/frame/FrameView';
import type { Plan } from '@/lib/model/plan';
import { button, draw, press, settle } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { fakePlanDoor, newPlan } from '../fake-plan-door';
import { field, fill, says, tick } from '../find-field';

let now: Plan;

function Place({ plan }: { plan: Plan }) {
  const [shown, setShown] = useState(plan);
  const [door] = useState(() => fakePlanDoor());
  now = shown;
  return (
    <FrameView
      plan={shown}
      door={door}
      version={0}
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

async function open(plan = newPlan()) {
  draw(<Place plan={plan} />);
  await settle();
}

describe('the frame of a plan', () => {
  it('moves the day a first version holds from with its period', async () => {
    await open();
    fill('From', '2026-11-01');
    expect(now).toMatchObject({ from: '2026-11-01', validFrom: '2026-11-01' });
    fill('To', '2026-10-01');
    expect(says()).toContain('The plan ends before it begins');
  });

  it('leaves the first day of a change alone when the period moves', async () => {
    await open({ ...newPlan(), validFrom: '2026-11-23', change: { reason: '', metrics: [] } });
    fill('From', '2026-10-15');
    expect(now.validFrom).toBe('2026-11-23');
    fill('Why it changes', 'A new product line');
    expect(now.change?.reason).toBe('A new product line');
  });

  it('changes rubric weights and anchors', async () => {
    await open();
    fill('Weight of Collaboration', '10');
    fill(
      'What a 3 looks like',
      'It was clear whose it was',
      document.querySelectorAll('.rubric li')[3] ?? document,
    );
    expect(now.rubric[3]).toMatchObject({
      row: 'collaboration',
      weight: 10,
      anchors: { three: 'It was clear whose it was' },
    });
  });

  it('says an incentive that pulls the other way out loud', async () => {
    await open();
    press(button('Add an incentive'));
    fill('Incentive 1', 'Bonus on closed tickets');
    fill('Pulls', 'The other way');
    expect(says()).toContain('Incentive conflict');
    expect(now.incentives).toEqual([{ text: 'Bonus on closed tickets', metric: null, pulls: 'against' }]);
    press(button('Remove'));
    expect(now.incentives).toEqual([]);
  });

  it('keeps days away without asking why, and takes them back', async () => {
    await open();
    fill('First day', '2026-11-02');
    fill('Last day', '2026-10-30');
    expect(says()).toContain('The last day comes before the first');
    expect(button('Add these days').disabled).toBe(true);
    fill('Last day', '2026-11-06');
    press(button('Add these days'));
    await settle();
    expect(says()).toContain('Nov 2 – Nov 6');
    expect((field('First day') as HTMLInputElement).value).toBe('');
    press(button('Remove Nov 2 – Nov 6'));
    await settle();
    expect(says()).not.toContain('Nov 2 – Nov 6');
  });

  it('shows no total in works-council mode', async () => {
    await open();
    tick('Works-council mode');
    expect(now.worksCouncil).toBe(true);
    expect((field('Show a total') as HTMLInputElement).checked).toBe(false);
    expect((field('Show a total') as HTMLInputElement).disabled).toBe(true);
  });

  it('tells a time zone that does not exist', async () => {
    await open();
    fill('Time zone', 'Mars/Base');
    expect(says()).toContain('No such time zone');
  });
});
