import { expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import { gatesOf } from '@/lib/review/gates';
import { numberGates } from './gates-of-numbers';
import { partyGates } from './gates-of-parties';
import { ratingGates } from './gates-of-ratings';
import { wordGates } from './gates-of-words';
import { given, sampleMaterial, sampleReview, template } from './sample-review';

const gateCases = [...ratingGates, ...wordGates, ...numberGates, ...partyGates];

it('lets a review pass in which nothing is missing', () => {
  expect(gatesOf(given())).toEqual([]);
});

it.each(gateCases.map((one) => [`${one.gate}: ${one.what}`, one] as const))('%s', (_, one) => {
  const shut = gatesOf(given(one.shut())).filter(({ gate }) => gate === one.gate);
  expect(shut).toMatchObject([
    { gate: one.gate, section: one.section, blocks: one.blocks ?? true, about: one.about ?? '' },
  ]);
  if (one.figures) expect(shut[0]?.figures).toEqual(one.figures);
  expect(gatesOf(given(one.mended())).filter(({ gate }) => gate === one.gate)).toEqual([]);
});

it('stands in the order of the template', () => {
  const blank: Partial<Review> = {
    context: { resources: '', priorities: '', market: '' },
    story: { evidence: null, reason: '' },
    ratings: [],
    causesSeen: false,
  };
  const sections = gatesOf(given({ review: sampleReview(blank) })).map(({ section }) =>
    template.sections.indexOf(section),
  );
  expect(sections.length).toBeGreaterThan(5);
  expect(sections).toEqual([...sections].sort((a, b) => a - b));
});

it('leaves rating to templates that rate, and stops at the end for a section that is not there', () => {
  const short = { ...template, sections: ['context', 'story', 'reading', 'signOff'] as const };
  const review = sampleReview({
    ratings: [],
    gaps: [
      {
        id: '00000000-0000-4000-8000-000000000001',
        about: '',
        text: 'x',
        step: '',
        owner: '',
        due: null,
        outcome: null,
        resource: '',
      },
    ],
  });
  const gates = gatesOf(given({ review, template: { ...template, sections: [...short.sections] } }));
  expect(gates.map(({ gate, section }) => [gate, section])).toEqual([
    ['surprise', 'context'],
    ['gapIncomplete', 'signOff'],
  ]);
});

it('blocks only what the employee still has to answer once the manager has signed', () => {
  const signed = {
    name: 'Grace Hall',
    at: '2027-01-04T10:00:00Z',
    hash: '0'.repeat(64),
    signer: sampleMaterial().head.by.signer,
    signature: '0'.repeat(128),
  };
  const review = sampleReview({
    signatures: { manager: signed, employee: null },
    story: { evidence: null, reason: '' },
  });
  const gates = gatesOf(given({ review }));
  expect(gates.map(({ gate, about, blocks }) => [gate, about, blocks])).toEqual([
    ['notAnswered', 'empathy', true],
    ['notAnswered', 'clarity', true],
    ['storyMissing', '', false],
  ]);
});

it('gives an objection until the end of its day, and a link the benefit of the doubt', () => {
  const { objections } = sampleReview({
    objections: [
      {
        id: '00000000-0000-4000-8000-000000000002',
        about: { kind: 'number', metric: 'M02' },
        by: 'manager',
        reason: 'other',
        statement: 'The customer counts twice: https://shop.example/list?page=2',
        treatment: 'annotate',
        cases: null,
        on: '2026-12-28',
        dueOn: '2027-01-04',
        decider: 'Robin Vale',
        decision: null,
      },
    ],
  });
  const gates = gatesOf(given({ review: sampleReview({ objections }) }));
  expect(gates.map(({ gate, blocks }) => [gate, blocks])).toEqual([['objectionOpen', false]]);
});
