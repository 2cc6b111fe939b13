import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Objectives } from '@/components/workspace/review/sections/Objectives';
import type { MeasurementRow } from '@/lib/model/measurement';
import { fieldNamed } from '../../../shared/field-named';
import { button, hasButton, press, type } from '../../../shared/on-screen';
import { sampleMaterial, samplePlan, uuid } from '../sample-material';
import { paperOf, stage, withPapers } from './section-stage';

const gap = {
  id: uuid(1),
  about: 'M08',
  text: 'Imports came back twice.',
  step: 'Write a worked example.',
  owner: 'Ana Ferrer',
  due: '2027-02-01',
  outcome: 'M08',
  resource: 'Iris, two hours a week',
};

function choose(label: string, value: string, within?: ParentNode) {
  const field = fieldNamed<HTMLSelectElement>(label, within);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Satisfied resolution at the same rate in three months running, under its target. */
function flatMaterial() {
  const material = sampleMaterial();
  const [first] = material.figures.measurements;
  if (!first) throw new Error('no measurement');
  const months = [
    ['2026-10-01', '2026-10-31'],
    ['2026-11-01', '2026-11-30'],
    ['2026-12-01', '2026-12-31'],
  ] as const;
  const measurements = months.map(([from, to], at): MeasurementRow => {
    const figure = { kind: 'rate', good: 70, n: 100, apart: 0, unknown: 0 } as const;
    return { ...first, id: uuid(0xc000 + at), from, to, figure };
  });
  const plan = samplePlan();
  const metrics = plan.metrics.map((one) =>
    one.metric === 'M01'
      ? { ...one, cadence: 'month' as const, baseline: 60, target: 90, direction: 'up' as const }
      : one,
  );
  return { ...material, plan: { ...plan, metrics }, figures: { ...material.figures, measurements } };
}

describe('gaps', () => {
  it('say what they lack, one thing at a time, until they are whole', () => {
    const { page, review, gates } = stage(Objectives);
    press(button('Add a gap'));
    const lack = () => page.querySelector('.cards .hint:not([role])')?.textContent;
    expect(lack()).toBe('Say what is missing.');
    type(fieldNamed('What is missing, as it was seen'), 'Customers asked twice.');
    expect(lack()).toBe('Name the next step.');
    type(fieldNamed('The next step'), 'Write an example.');
    type(fieldNamed('Who takes it'), 'Ana Ferrer');
    expect(gates()).toContain('gapIncomplete');
    type(fieldNamed('By'), '2027-02-01');
    expect(gates()).not.toContain('gapIncomplete');
    expect(lack()).toBe('Choose the customer outcome it is for.');
    choose('For which customer outcome', 'M01');
    expect(review().gaps[0]).toMatchObject({ due: '2027-02-01', outcome: 'M01', owner: 'Ana Ferrer' });
  });

  it('take over the employee’s own proposal with one press, once', () => {
    const objective = paperOf(1, {
      noun: 'objective',
      on: '2026-12-01',
      about: 'M01',
      text: 'Learn to read the export log.',
      step: 'Sit with the platform team.',
      support: 'Noor, one hour a week',
      outcome: 'M01',
      due: '2027-02-01',
      milestones: [],
    });
    const { page, review, gates } = stage(Objectives, { material: withPapers(objective) });
    expect(page.textContent).toContain('Learn to read the export log.');
    press(button('Take over Ana Ferrer’s proposal'));
    expect(review().gaps).toEqual([
      {
        id: objective.id,
        about: 'M01',
        text: 'Learn to read the export log.',
        step: 'Sit with the platform team.',
        owner: 'Ana Ferrer',
        due: '2027-02-01',
        outcome: 'M01',
        resource: 'Noor, one hour a week',
      },
    ]);
    expect(gates()).not.toContain('gapIncomplete');
    expect(hasButton('Take over Ana Ferrer’s proposal')).toBe(false);
  });

  it('are answered by the employee and read by everybody', () => {
    const { page, review } = stage(Objectives, { review: { gaps: [gap] }, mode: 'answer' });
    expect(page.querySelector('.told')?.textContent).toContain('Iris, two hours a week');
    expect(page.querySelectorAll('select')).toHaveLength(0);
    press(button('I understand'));
    expect(review().answers[0]).toMatchObject({ item: `gap:${gap.id}`, answer: 'understood' });
  });
});

describe('a metric that did not move', () => {
  it('is asked about first, and its gap opens only after that', () => {
    const material = flatMaterial();
    const { page, review, gates } = stage(Objectives, {
      material,
      review: { gaps: [{ ...gap, about: 'M01' }] },
    });
    expect(gates()).toContain('obstaclesFirst');
    expect(page.querySelector('.cards .note')?.textContent).toContain('Say above what stood in the way');
    expect(page.textContent).not.toContain('The next step');
    type(fieldNamed('Obstacles: Satisfied resolution'), 'The export defect.');
    expect(gates()).not.toContain('obstaclesFirst');
    expect(fieldNamed('The next step').value).toBe('Write a worked example.');
    expect(review().obstacles).toEqual([{ metric: 'M01', text: 'The export defect.' }]);
  });

  it('that the employee noted an obstacle to is not asked about again, and the note stands first', () => {
    const noted = paperOf(1, {
      noun: 'obstacle',
      on: '2026-12-01',
      text: 'No test system.',
      effect: 'A day longer.',
      metrics: ['M01'],
      owner: '',
      status: 'raised',
    });
    const flat = flatMaterial();
    const { page, gates } = stage(Objectives, { material: { ...flat, papers: [...flat.papers, noted] } });
    expect(gates()).not.toContain('obstaclesFirst');
    expect(page.querySelector('section')?.textContent).toContain('No test system.');
  });
});

it('a strength is linked to evidence and to an opportunity', () => {
  const { review, gates } = stage(Objectives);
  press(button('Add a strength'));
  type(fieldNamed('What was done well, and what the customer got from it'), 'Checked runs early.');
  expect(gates()).toContain('strengthWithoutOpportunity');
  type(fieldNamed('The opportunity it opens'), 'Teach it to two colleagues.');
  expect(gates()).not.toContain('strengthWithoutOpportunity');
  press(button('Link evidence: Evidence for this strength'));
  press(document.querySelector<HTMLInputElement>('.ticks input') ?? document.body);
  expect(review().strengths[0]?.evidence).toHaveLength(1);
});

it('stays empty only with a reason', () => {
  const { review, gates } = stage(Objectives);
  expect(gates()).toContain('sectionEmpty');
  type(fieldNamed('Why this section stays empty'), 'Ana leaves the team in January.');
  expect(review().emptied).toEqual([{ section: 'objectives', reason: 'Ana leaves the team in January.' }]);
});

it('counts strengths, gaps and those with a next step, and makes no figure of them', () => {
  const strength = { id: uuid(3), text: 'Checked runs early.', evidence: [], opportunity: 'Teach it.' };
  const begun = { ...gap, id: uuid(4), due: null };
  const { page } = stage(Objectives, { review: { gaps: [gap, begun], strengths: [strength] } });
  expect(page.textContent).toContain('1 strength, 2 gaps; 2 of 3 have a next step.');
});
