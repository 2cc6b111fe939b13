import { describe, expect, it } from 'vitest';
import { contentOf, hashFor } from '@/lib/exchange/signed/content-of';
import { checkName, signReview } from '@/lib/exchange/signed/signed-name';
import type { Review } from '@/lib/model/review';
import { handOf } from '../bundle/sample-bundle';
import { objection, sampleReview } from './sample-review';

const AT = '2026-12-22T10:00:00Z';

async function signedByBoth(): Promise<Review> {
  const review = await sampleReview();
  const manager = await signReview('manager', review, await handOf('Grace', 8), AT);
  const employee = await signReview('employee', review, await handOf('Ada', 7), AT);
  return { ...review, signatures: { manager, employee } };
}

describe('what each party signs', () => {
  it('is for the manager all they wrote, and nothing the employee did', async () => {
    const review = await sampleReview();
    const content = contentOf(review);
    expect(Object.keys(content)).not.toContain('answers');
    expect(content.objections.map(({ by }) => by)).toEqual(['manager']);
    const answered = { ...review, answers: [], objections: [objection(1, 'manager')] };
    expect(await hashFor('manager', answered)).toBe(await hashFor('manager', review));
    expect(await hashFor('employee', answered)).not.toBe(await hashFor('employee', review));
    const rewritten = { ...review, recency: 'A launch in December' };
    expect(await hashFor('manager', rewritten)).not.toBe(await hashFor('manager', review));
    expect(await hashFor('employee', rewritten)).not.toBe(await hashFor('employee', review));
  });

  it('holds for both as it stands', async () => {
    const review = await signedByBoth();
    expect(await checkName('manager', review)).toBe('holds');
    expect(await checkName('employee', review)).toBe('holds');
    expect(await checkName('manager', await sampleReview())).toBeNull();
  });

  it('falls with what it stands under', async () => {
    const review = await signedByBoth();
    const later = { ...review, answers: [] };
    expect(await checkName('manager', later)).toBe('holds');
    expect(await checkName('employee', later)).toBe('changed');
    expect(await checkName('manager', { ...review, recency: 'x' })).toBe('changed');
    expect(await checkName('employee', { ...review, recency: 'x' })).toBe('changed');
  });

  it('covers name, time and key, not the hash alone', async () => {
    const review = await signedByBoth();
    const { manager, employee } = review.signatures;
    if (!manager || !employee) throw new Error('not signed');
    for (const change of [
      { name: 'Gina' },
      { at: '2026-12-23T10:00:00Z' },
      { signer: employee.signer },
      { signature: employee.signature },
      { hash: 'ab'.repeat(32) },
    ]) {
      const changed = { ...review, signatures: { employee, manager: { ...manager, ...change } } };
      expect(await checkName('manager', changed)).toBe('wrong');
    }
  });
});
