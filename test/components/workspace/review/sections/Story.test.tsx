import { expect, it } from 'vitest';
import { Story } from '@/components/workspace/review/sections/Story';
import { fieldNamed } from '../../../shared/field-named';
import { button, press, type } from '../../../shared/on-screen';
import { sampleMaterial, samplePiece } from '../sample-material';
import { stage } from './section-stage';

it('offers the pieces marked as a story first, and all of them on request', () => {
  const { page, review, gates } = stage(Story);
  expect(gates()).toContain('storyMissing');
  expect(page.querySelectorAll('.ticks li')).toHaveLength(1);
  press(button('Choose among all pieces'));
  expect(page.querySelectorAll('.ticks li')).toHaveLength(34);
  press(button('Only those marked as a success story'));
  press(page.querySelector<HTMLInputElement>('.ticks input') ?? page);
  expect(review().story.evidence).toBe(samplePiece(4).id);
  expect(gates()).not.toContain('storyMissing');
  expect(page.querySelector('.story-card')?.textContent).toContain('Finance could close the month on time');
  press(button('Choose another'));
  expect(review().story.evidence).toBeNull();
});

it('lets a written reason stand in its place', () => {
  const { page, gates } = stage(Story, { material: sampleMaterial({ evidence: [] }) });
  expect(page.querySelector('.ticks')).toBeNull();
  type(fieldNamed('Why there is no story'), 'Ana was away for most of the period.');
  expect(gates()).not.toContain('storyMissing');
});

it('is read by the employee with its reason, and nothing to press', () => {
  const { page } = stage(Story, {
    review: { story: { evidence: null, reason: 'No case was closed yet.' } },
    mode: 'look',
  });
  expect(page.textContent).toContain('No case was closed yet.');
  expect(page.querySelectorAll('button, textarea, input')).toHaveLength(0);
});

it('does not offer a lesson as a story', () => {
  const material = sampleMaterial({ evidence: [samplePiece(4, { outcome: 'lesson' }), samplePiece(5)] });
  const { page } = stage(Story, { material });
  expect(page.querySelectorAll('.ticks li')).toHaveLength(1);
  expect(page.querySelector('.ticks')?.textContent).toContain('case 5');
});
