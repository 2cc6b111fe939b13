import { describe, expect, it } from 'vitest';
import { SetUpChecklist } from '@/components/workspace/plan/SetUpChecklist';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { checkPlan } from '@/lib/review/check-plan';
import { draw } from '../../shared/on-screen';
import { plan as samplePlan, TODAY } from '../../shared/samples';

const preset = presetPlan('productManager', {
  id: samplePlan().id,
  today: TODAY,
  timeZone: 'UTC',
  createdAt: TODAY.toISOString(),
  t,
});
const nothing = { hasEvidence: false, hasCheckIn: false, hasDevelopment: false };

/** The map told in full. */
const mapped = (plan: Plan): Plan => ({
  ...plan,
  map: {
    ...plan.map,
    links: plan.map.links.map((link) => ({ ...link, because: 'it helps', assumption: 'they see it' })),
  },
});

/** Every guardrail with a limit. */
const limited = (plan: Plan): Plan => ({
  ...plan,
  metrics: plan.metrics.map((one) => ({
    ...one,
    guardrails: one.guardrails.map((rail) =>
      rail.kind === 'metric' ? { ...rail, limit: rail.limit ?? 5 } : rail,
    ),
  })),
});

function show(plan: Plan, facts = nothing) {
  const page = draw(<SetUpChecklist plan={plan} findings={checkPlan(plan)} facts={facts} />);
  const lines = [...page.querySelectorAll('li')];
  return {
    done: lines
      .filter((one) => one.textContent?.includes(' done'))
      .map((one) => one.querySelector('a')?.textContent),
    links: lines.map((one) => one.querySelector('a')?.getAttribute('href')),
    next: page.querySelector('[aria-current="step"] a')?.textContent,
    count: page.querySelector('.set-up-head p')?.textContent,
  };
}

describe('SetUpChecklist', () => {
  it('begins with a preset whose weights are right, and asks for the map first', () => {
    expect(show(preset)).toEqual({
      done: ['Balance the weights'],
      links: ['#plan/map', '#plan/metrics', '#plan/metrics', '#evidence', '#checkins/experiments'],
      next: 'Draw the map',
      count: '1 of 5 done',
    });
  });

  it('ticks the map off when every link says why, then asks for the metrics', () => {
    expect(show(mapped(preset))).toMatchObject({
      done: ['Draw the map', 'Balance the weights'],
      next: 'Settle the metrics',
    });
  });

  it('ticks the metrics off when each is guarded with a limit', () => {
    expect(show(limited(mapped(preset)))).toMatchObject({
      done: ['Draw the map', 'Settle the metrics', 'Balance the weights'],
      next: 'Gather feedback',
    });
  });

  it('opens the balance again when weights do not add up', () => {
    const heavier = {
      ...preset,
      metrics: preset.metrics.map((one, place) => (place ? one : { ...one, weight: 25 })),
    };
    expect(show(heavier).done).toEqual([]);
  });

  it('calls for a check-in once there is evidence, and is complete with something learned', () => {
    const ready = limited(mapped(preset));
    expect(show(ready, { ...nothing, hasEvidence: true }).links[3]).toBe('#checkins');
    expect(show(ready, { ...nothing, hasCheckIn: true }).links[3]).toBe('#evidence');
    expect(show(ready, { hasEvidence: true, hasCheckIn: true, hasDevelopment: true })).toMatchObject({
      next: undefined,
      count: '5 of 5 done',
    });
  });

  it('has nothing done in an empty plan', () => {
    const empty = { ...preset, metrics: [], map: { nodes: [], links: [], otherCauses: '' } };
    expect(show(empty)).toMatchObject({ done: [], count: '0 of 5 done' });
  });
});
