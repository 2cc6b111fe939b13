import { beforeAll, describe, expect, it } from 'vitest';
import { readReply, writeReply } from '@/lib/exchange/signed/reply-file';
import { signReview } from '@/lib/exchange/signed/signed-name';
import { readPapers } from '@/lib/ledger/read-papers';
import type { Review } from '@/lib/model/review';
import { sampleFile, sampleLedger } from '../../../browser/harness/make-sample-bundle';
import { uuid } from '../../../components/workspace/review/sample-material';
import { handOf } from '../../../exchange/bundle/sample-bundle';
import { reviewOf, reviewWorld } from './review-world';

let text: string;
beforeAll(async () => {
  ({ text } = await sampleFile(await sampleLedger(10)));
});

/** What Ana's side makes of a review: her answers, an objection and her name. */
async function answered(review: Review): Promise<string> {
  const hand = await handOf('Ana Ferrer');
  const more: Review = {
    ...review,
    answers: [{ item: 'metric:M01', answer: 'question', text: 'Which weeks?', on: '2027-01-12' }],
    objections: [
      ...review.objections,
      {
        id: uuid(0xf1),
        about: { kind: 'number', metric: 'M01' },
        by: 'employee',
        reason: 'tooling',
        statement: 'The export defect.',
        treatment: 'leaveOut',
        cases: { good: 0, n: 1 },
        on: '2027-01-12',
        dueOn: '2027-01-26',
        decider: 'Noor Haddad',
        decision: null,
      },
    ],
  };
  const employee = await signReview('employee', more, hand, '2027-01-12T10:00:00Z');
  const signed = { ...more, signatures: { ...more.signatures, employee } };
  return writeReply(
    { id: uuid(0xf2), madeAt: '2027-01-12T10:00:00Z', party: 'employee', review: signed },
    hand,
  );
}

describe('signing and handing back', () => {
  it('puts a name under it, keeps a paper, and hands the file over', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const done = await world.sign(await reviewOf(world, id), 'Dana Ruiz');
    expect(done).toMatchObject({ ok: true, result: { signatures: { manager: { name: 'Dana Ruiz' } } } });
    const papers = await readPapers(await world.kept.ledger(), 'review');
    expect(papers[0]).toMatchObject({ id, paper: { review: { signatures: { employee: null } } } });
    expect(world.files[0]?.name).toMatch(/^throughline-review-of-ana-ferrer-/);
    const file = await readReply(world.files[0]?.text ?? '');
    expect(file).toMatchObject({ ok: true, value: { party: 'manager', review: { id } } });
    expect((await world.list()).lines[0]?.state).toBe('signedOne');
  });

  it('signs what is kept: what must not be written down is masked first', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const review = await reviewOf(world, id);
    const comments = [{ metric: 'M01', text: 'Write to mara@northwind.example.' }];
    await world.sign({ ...review, comments }, 'Dana Ruiz');
    expect(world.files[0]?.text).not.toContain('mara@');
    expect((await readReply(world.files[0]?.text ?? '')).ok).toBe(true);
  });

  it('takes the answers in once, and is closed when both have signed', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const signed = await world.sign(await reviewOf(world, id), 'Dana Ruiz');
    if (!signed.ok) throw new Error(signed.why);
    const reply = await answered(signed.result);
    const found = await world.open(reply);
    expect(found).toMatchObject({
      kind: 'answers',
      opened: { from: 'Ana Ferrer', answers: 1, questions: 1, objections: 1, signed: true },
    });
    if (found.kind !== 'answers') return;
    expect(await world.takeAnswers(found.opened)).toEqual({ ok: true, result: id });
    expect((await world.list()).lines[0]).toMatchObject({
      state: 'signedBoth',
      signedOn: expect.any(String),
    });
    expect(await world.open(reply)).toMatchObject({ kind: 'answers' });
  });

  it('takes no answers to another state of the review, from another key, or to a strange review', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const review = await reviewOf(world, id);
    await world.handBack(review, 'Dana Ruiz');
    expect((await world.list()).lines[0]?.state).toBe('handedBack');
    const reply = await answered(await reviewOf(world, id));
    await world.save({ ...(await reviewOf(world, id)), recency: 'The first months were holidays.' }, 3);
    expect(await world.open(reply)).toEqual({ kind: 'other', why: 'reviews_isOther_replyOther' });
    expect(await reviewWorld().open(reply)).toEqual({ kind: 'other', why: 'reviews_isOther_reply' });
    expect(await world.open(world.files[0]?.text ?? '')).toEqual({
      kind: 'other',
      why: 'reviews_isOther_replyManager',
    });
  });
});
