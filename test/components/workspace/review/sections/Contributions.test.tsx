import { expect, it } from 'vitest';
import { Contributions } from '@/components/workspace/review/sections/Contributions';
import { fieldNamed } from '../../../shared/field-named';
import { type } from '../../../shared/on-screen';
import { sampleMaterial, samplePlan } from '../sample-material';
import { stage } from './section-stage';

const cardOf = (page: HTMLElement, name: string) => {
  const found = page.querySelector<HTMLElement>(`.contribution[aria-label="${name}"]`);
  if (!found) throw new Error(`no card for ${name}`);
  return found;
};

it('lights the ways that evidence reaches, and leaves the others dark', () => {
  const { page } = stage(Contributions);
  const lit = cardOf(page, 'Satisfied resolution');
  expect(lit.querySelector('.chain')?.getAttribute('data-lit')).toBe('true');
  expect(
    [...lit.querySelectorAll('.chain > li')].map((one) => one.getAttribute('data-kind')).slice(0, 4),
  ).toEqual(['activity', 'behaviour', 'outcome', 'metric']);
  expect(lit.querySelector('summary')?.textContent).toBe('Lit by 22 pieces');
  const dark = [...page.querySelectorAll('.contribution[data-lit=false]')];
  expect(dark.length).toBeGreaterThan(0);
  for (const one of dark) {
    expect(one.querySelector('.chain')?.getAttribute('data-lit')).toBe('false');
    expect(one.textContent).toContain('the way stays dark');
  }
});

it('has the figure with its gauge beside the ways', () => {
  const { page } = stage(Contributions);
  const card = cardOf(page, 'Satisfied resolution');
  expect(card.querySelector('.label-line b')?.textContent).toBe('88%');
  expect(card.querySelector('.gauge')?.getAttribute('aria-label')).toContain('88%');
});

it('asks what else may have moved the figure, and lets the words go when they are taken out', () => {
  const { page, review } = stage(Contributions);
  const box = fieldNamed<HTMLTextAreaElement>(
    'What else may have moved this figure',
    cardOf(page, 'Satisfied resolution'),
  );
  type(box, 'The new survey wording.');
  expect(review().causes).toEqual([{ metric: 'M01', text: 'The new survey wording.' }]);
  type(box, '');
  expect(review().causes).toEqual([]);
});

it('says so when the plan’s map has no whole way', () => {
  const plan = samplePlan({ map: { nodes: [], links: [], otherCauses: 'Season' } });
  const { page } = stage(Contributions, { material: sampleMaterial({ plan }), mode: 'look' });
  expect(page.textContent).toContain('no whole way from an activity to a figure');
  expect(page.textContent).toContain('Other causes named in the plan: Season');
});
