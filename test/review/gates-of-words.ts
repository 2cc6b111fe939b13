import type { Review } from '@/lib/model/review';
import { uuid } from '../progress/make-given';
import { always, type GateCase, gap, gapWith, kept, rated, review, strength } from './gate-parts';
import { checkIn, listed, piece, pieces, reading, sampleMaterial, sampleReview } from './sample-review';

/** Gates of what the manager writes. */
export const wordGates: GateCase[] = [
  {
    gate: 'contextMissing',
    what: 'a prompt without an answer',
    section: 'context',
    about: 'market',
    shut: () => review({ context: { ...sampleReview().context, market: ' ' } }),
    mended: () => review({}),
  },
  {
    gate: 'storyMissing',
    what: 'neither story nor reason',
    section: 'story',
    shut: () => review({ story: { evidence: null, reason: ' ' } }),
    mended: () => review({ story: { evidence: null, reason: 'The queue was new to the customers.' } }),
  },
  {
    gate: 'storyMissing',
    what: 'a story that is not in the bundle',
    section: 'story',
    shut: () => review({ story: { evidence: uuid(999), reason: '' } }),
    mended: () => review({ story: { evidence: pieces.october.id, reason: '' } }),
  },
  {
    gate: 'storyMissing',
    what: 'a lesson as success story',
    section: 'story',
    shut: () => ({
      material: {
        ...sampleMaterial(),
        evidence: [
          ...sampleMaterial().evidence,
          piece(906, { outcome: 'lesson', capturedAt: '2026-10-02T08:00:00Z' }),
        ],
      },
      ...review({ story: { evidence: uuid(906), reason: '' } }),
    }),
    mended: () => review({}),
  },
  {
    gate: 'surprise',
    what: 'a rating nobody heard of',
    section: 'context',
    about: 'clarity',
    figures: [1, 1, 3],
    shut: () => review({ surprises: [] }),
    mended: () => ({
      material: {
        ...sampleMaterial(),
        papers: listed(reading(), checkIn({ notes: 'Talked about clarity in threads; CSAT.' })),
      },
      ...review({ surprises: [] }),
    }),
  },
  {
    gate: 'gapIncomplete',
    what: 'a gap without a day',
    section: 'objectives',
    about: gap?.id ?? '',
    shut: () => gapWith({ due: null }),
    mended: () => gapWith({}),
  },
  {
    gate: 'gapIncomplete',
    what: 'a gap without a step',
    section: 'objectives',
    about: gap?.id ?? '',
    shut: () => gapWith({ step: '' }),
    mended: () => gapWith({}),
  },
  {
    gate: 'gapIncomplete',
    what: 'a gap without an owner',
    section: 'objectives',
    about: gap?.id ?? '',
    shut: () => gapWith({ owner: ' ' }),
    mended: () => gapWith({}),
  },
  {
    gate: 'strengthWithoutOpportunity',
    what: 'a strength that leads nowhere',
    section: 'objectives',
    about: strength.id,
    shut: () => review({ strengths: [{ ...strength, opportunity: '' }] }),
    mended: () => review({ strengths: [strength] }),
  },
  {
    gate: 'language',
    what: '“always” in a rationale',
    section: 'ratings',
    about: 'clarity',
    figures: ['Always', 'absolute'],
    shut: () => rated(always),
    mended: () => ({
      review: {
        ...rated(always).review,
        languageKept: [kept('rating:clarity', 'absolute', 'always')],
      } as Review,
    }),
  },
  {
    gate: 'language',
    what: 'reworded',
    section: 'ratings',
    about: 'clarity',
    figures: ['Always', 'absolute'],
    shut: () => rated(always),
    mended: () => rated({ rationale: 'On time for the customer in 9 of 10 threads.' }),
  },
  {
    gate: 'language',
    what: 'words kept elsewhere',
    section: 'ratings',
    about: 'clarity',
    shut: () => ({
      review: {
        ...rated(always).review,
        languageKept: [kept('rating:empathy', 'absolute', 'always')],
      } as Review,
    }),
    mended: () => rated({}),
  },
  {
    gate: 'personalData',
    what: 'an address in a note',
    section: 'ratings',
    about: 'clarity',
    figures: ['email'],
    shut: () => rated({ rationale: 'The customer wrote from mara@example.org.' }),
    mended: () => rated({ rationale: 'The customer wrote in May 2026, at 10:30.' }),
  },
  {
    gate: 'personalData',
    what: 'a card number',
    section: 'context',
    figures: ['card'],
    shut: () => review({ context: { ...sampleReview().context, market: 'Paid by 4111 1111 1111 1111.' } }),
    mended: () => review({}),
  },
];
