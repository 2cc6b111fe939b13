import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultTemplate, templateOf } from '@/lib/catalogue/review-template';
import { reviewSchema } from '@/lib/model/review';
import { reviewTemplateSchema } from '@/lib/model/review-template';
import { blankReview } from '@/lib/review/blank-review';
import { gatesOf } from '@/lib/review/gates';
import { uuid } from '../progress/make-given';
import { filledPreset } from './filled-preset';
import { given, sampleMaterial, samplePlan, template } from './sample-review';

const begin = (plan = samplePlan(), by = template) =>
  blankReview({
    id: uuid(1),
    material: sampleMaterial({ plan }),
    template: by,
    manager: 'Grace Hall',
    today: '2027-01-04',
  });

it('sets nothing beforehand', () => {
  const review = begin(filledPreset('supportEngineer'));
  expect(z.safeParse(reviewSchema, review).success).toBe(true);
  expect(
    review.ratings.map(({ row, rating, rationale, evidence }) => [row, rating, rationale, evidence.length]),
  ).toEqual([
    ['empathy', null, '', 0],
    ['clarity', null, '', 0],
    ['responsiveness', null, '', 0],
    ['collaboration', null, '', 0],
    ['improvement', null, '', 0],
  ]);
  expect([review.causesSeen, review.story, review.appeal.decider]).toEqual([
    false,
    { evidence: null, reason: '' },
    '',
  ]);
});

it('takes over who, what and when from the bundle', () => {
  const review = begin(samplePlan({ worksCouncil: true, version: 3 }));
  expect(review).toMatchObject({
    template: { id: 'throughline', version: 1 },
    role: 'supportEngineer',
    employee: { name: 'Ana Ruiz' },
    manager: 'Grace Hall',
    plan: { version: 3 },
    from: '2026-10-01',
    to: '2026-12-31',
    openedOn: '2027-01-04',
    worksCouncil: true,
    bundles: [uuid(801)],
  });
});

it('rates nothing where the template does not', () => {
  const sections = template.sections.filter((one) => one !== 'ratings');
  expect(begin(samplePlan(), { ...template, sections }).ratings).toEqual([]);
});

it('cannot be signed as it is', () => {
  const kinds = gatesOf(given({ review: begin() })).flatMap(({ gate, blocks }) => (blocks ? gate : []));
  expect(new Set(kinds)).toEqual(
    new Set(['notRated', 'contextMissing', 'storyMissing', 'noDecider', 'sectionEmpty']),
  );
});

it('has a template with the sections asked for, in their order', () => {
  const { sections } = defaultTemplate((key) => key);
  const asked = ['map', 'sources', 'examples', 'objectives', 'context', 'story', 'working', 'reading'];
  expect(sections.filter((one) => asked.includes(one))).toEqual(asked);
  expect(sections.indexOf('ratings')).toBeLessThan(sections.indexOf('objectives'));
  expect(sections.at(-1)).toBe('signOff');
  expect(z.safeParse(reviewTemplateSchema, template).success).toBe(true);
});

it('finds a template by id and version only', () => {
  const next = { ...template, version: 2, name: 'Ours' };
  const find = (id: string, version: number) =>
    templateOf({ id, version }, [next], (key) => key)?.name ?? null;
  expect([find('throughline', 1), find('throughline', 2), find('throughline', 3), find('other', 1)]).toEqual([
    'review_templateName',
    'Ours',
    null,
    null,
  ]);
});

it.each(['context', 'story', 'reading', 'signOff'] as const)('no template may leave out %s', (section) => {
  const sections = template.sections.filter((one) => one !== section);
  expect(z.safeParse(reviewTemplateSchema, { ...template, sections }).success).toBe(false);
});
