import { describe, expect, it } from 'vitest';
import { Context } from '@/components/workspace/review/sections/Context';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { t } from '@/lib/platform/i18n';
import { fieldNamed } from '../../../shared/field-named';
import { button, hasButton, press, type } from '../../../shared/on-screen';
import { sampleMaterial, samplePiece, samplePlan } from '../sample-material';
import { paperOf, stage } from './section-stage';

const RESOURCES = 'Did time, people or tools change in the period?';

describe('the three questions', () => {
  it('want an answer each; nothing notable is one', () => {
    const { gates, review } = stage(Context);
    expect(gates().filter((gate) => gate === 'contextMissing')).toHaveLength(3);
    press(button(`Nothing notable: ${RESOURCES}`));
    type(fieldNamed('Did priorities change after the plan was agreed?'), 'The import project came first.');
    press(button('Nothing notable: What happened on the customers’ side?'));
    expect(gates()).not.toContain('contextMissing');
    expect(review().context).toEqual({
      resources: 'Nothing notable',
      priorities: 'The import project came first.',
      market: 'Nothing notable',
    });
  });

  it('are the template’s own where it has some', () => {
    const template = {
      ...defaultTemplate(t),
      prompts: { resources: 'Who was missing?', priorities: '', market: '' },
    };
    const { page } = stage(Context, { template });
    expect(fieldNamed('Who was missing?')).toBeTruthy();
    expect(page.textContent).not.toContain(RESOURCES);
  });

  it('stand beside what the employee wrote into the plan', () => {
    const plan = samplePlan({
      context: { tenure: 'Second year', partTime: '', territory: '', productArea: 'Exports', other: '' },
    });
    const { page } = stage(Context, { material: sampleMaterial({ plan }) });
    const told = [...page.querySelectorAll('.told dd')].map((one) => one.textContent);
    expect(told).toEqual(expect.arrayContaining(['Second year', 'Exports']));
    expect(page.textContent).toContain('In Ana Ferrer’s own words');
  });
});

describe('the surprise check', () => {
  it('counts what no check-in raised and wants a why for each', () => {
    const { page, gates, review } = stage(Context);
    // satisfied resolution was talked about on 12 November, promises kept never
    expect(page.querySelector('.surprises')?.textContent).toContain(
      '1 of 2 points were never raised in a check-in (1 check-in came with the file).',
    );
    expect(gates()).toContain('surprise');
    type(fieldNamed('Why it comes up only now: Promises kept'), 'The figure came in January.');
    expect(gates()).not.toContain('surprise');
    expect(review().surprises).toEqual([{ point: 'metric:M12', why: 'The figure came in January.' }]);
  });

  it('takes the reason of the point before with one press', () => {
    const ratings = [{ row: 'empathy' as const, rating: 4, rationale: '', evidence: [] }];
    const { review } = stage(Context, { review: { ratings } });
    expect(hasButton('As before: The rating of “Empathy”')).toBe(false);
    type(fieldNamed('Why it comes up only now: Promises kept'), 'We had one check-in.');
    press(button('As before: The rating of “Empathy”'));
    expect(review().surprises.map(({ why }) => why)).toEqual([
      'We had one check-in.',
      'We had one check-in.',
    ]);
  });

  it('has the check-ins of the period beside it, in their order', () => {
    const talk = (n: number, on: string, notes: string) =>
      paperOf(n, {
        noun: 'checkIn',
        on,
        with: 'Dana Ruiz',
        snapshot: [],
        evidence: [],
        notes,
        actions: [],
        next: null,
        shared: true,
      });
    const material = sampleMaterial();
    const papers = [
      talk(1, '2026-12-02', 'Second'),
      talk(2, '2026-10-09', 'First'),
      talk(3, '2026-07-01', 'Old'),
    ];
    const { page } = stage(Context, { material: { ...material, papers } });
    const lines = [...page.querySelectorAll('.talks > li')].map((one) => one.textContent);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('First');
    expect(lines[1]).toContain('Second');
  });
});

it('asks for words where most examples are late, and not otherwise', () => {
  const late = sampleMaterial({ evidence: Array.from({ length: 9 }, (_, n) => samplePiece(20 + n)) });
  const { gates } = stage(Context, { material: late });
  expect(gates()).toContain('recency');
  const label = 'Why most examples come from the last quarter of the period';
  type(fieldNamed(label), 'Ana joined the queue in November.');
  expect(gates()).not.toContain('recency');
  const { page } = stage(Context, {
    material: sampleMaterial({ evidence: [samplePiece(1), samplePiece(12)] }),
  });
  expect(page.textContent).not.toContain(label);
});

it('takes a note on every sign the figures raised', () => {
  const plan = samplePlan();
  const material = sampleMaterial();
  const [first] = material.figures.measurements;
  if (!first) throw new Error('no measurement');
  const reopened = {
    ...first,
    id: first.id.replace(/.$/, 'f'),
    metric: 'M08',
    figure: { kind: 'rate' as const, good: 30, n: 100, apart: 0, unknown: 0 },
  };
  const metrics = plan.metrics.map((one) =>
    one.metric === 'M01'
      ? { ...one, baseline: 60, guardrails: [{ kind: 'metric' as const, metric: 'M08', limit: 6 }] }
      : one,
  );
  const { page, gates, review } = stage(Context, {
    material: {
      ...material,
      plan: { ...plan, metrics },
      figures: { ...material.figures, measurements: [...material.figures.measurements, reopened] },
    },
  });
  expect(page.querySelectorAll('.flag').length).toBeGreaterThan(0);
  expect(gates()).toContain('flagWithoutNote');
  const boxes = [...page.querySelectorAll<HTMLTextAreaElement>('.signs textarea')];
  for (const box of boxes) type(box, 'The defect reopened them.');
  expect(review().flags).toContainEqual({ metric: 'M01', text: 'The defect reopened them.' });
  expect(gates()).not.toContain('flagWithoutNote');
});
