import { expect, it } from 'vitest';
import { goOn } from '@/lib/review/go-on';
import {
  sampleMaterial,
  samplePlan,
  sampleReview,
  uuid,
} from '../components/workspace/review/sample-material';

it('keeps all that was said on a later bundle, adds what is new to rate, and takes names off', () => {
  const plan = samplePlan();
  const less = sampleMaterial({ plan: { ...plan, rubric: plan.rubric.slice(0, 4) } });
  const name = {
    name: 'Dana',
    at: '2027-01-08T10:00:00Z',
    hash: '',
    signer: less.head.by.signer,
    signature: '',
  };
  const before = sampleReview(less, {
    recency: 'Holidays.',
    marks: [{ evidence: uuid(1), mark: 'endorsed', text: '', on: '2027-01-08' }],
    signatures: { manager: name, employee: null },
  });
  const [first] = before.ratings;
  if (first) first.rating = 4;
  const more = sampleMaterial({ plan: { ...plan, version: 2 } });
  const after = goOn(before, { ...more, head: { ...more.head, id: uuid(0x8001) } });
  expect(after.ratings.map(({ rating }) => rating)).toEqual([4, null, null, null, null]);
  expect(after).toMatchObject({
    id: before.id,
    recency: 'Holidays.',
    marks: before.marks,
    plan: { version: 2 },
    bundles: [less.head.id, uuid(0x8001)],
    signatures: { manager: null, employee: null },
  });
});
