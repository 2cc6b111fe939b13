import { describe, expect, it } from 'vitest';
import { mergeAnswers, mergeReview } from '@/lib/exchange/signed/merge-answers';
import { readReply, writeReply } from '@/lib/exchange/signed/reply-file';
import { checkName, signReview } from '@/lib/exchange/signed/signed-name';
import type { ReplyFile } from '@/lib/model/reply-file';
import type { Review } from '@/lib/model/review';
import { handOf } from '../bundle/sample-bundle';
import { objection, sampleReview } from './sample-review';

const AT = '2026-12-22T10:00:00Z';
const [ADA, GRACE, EVE] = [7, 8, 9];

async function sent(party: 'employee' | 'manager', review: Review, seed = party === 'manager' ? GRACE : ADA) {
  const made = { id: '00000000-0000-4000-8000-00000000aaaa', madeAt: AT, party, review };
  const read = await readReply(await writeReply(made, await handOf('Somebody', seed)));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

const signed = async (
  party: 'employee' | 'manager',
  review: Review,
  seed = party === 'manager' ? GRACE : ADA,
) => ({
  ...review,
  signatures: {
    ...review.signatures,
    [party]: await signReview(party, review, await handOf(party, seed), AT),
  },
});

/** What the manager sent: no word of the employee in it yet. */
const written = async (): Promise<Review> =>
  signed('manager', await sampleReview({ answers: [], objections: [objection(1, 'manager')] }));

const answered = async (review: Review): Promise<Review> =>
  signed('employee', {
    ...review,
    answers: [{ item: 'rating:empathy', answer: 'question', text: 'Why 4?', on: '2026-12-23' }],
    objections: [objection(2, 'employee'), ...review.objections],
  });

const merged = async (mine: Review, reply: ReplyFile) => {
  const result = await mergeAnswers(mine, reply);
  return result.ok ? result.review : result.reason;
};

describe('mergeAnswers', () => {
  it('takes answers, objections and the name, and leaves the rest as the manager has it', async () => {
    const mine = await written();
    const reply = await sent('employee', await answered(mine));
    const review = await merged(mine, reply);
    if (typeof review === 'string') throw new Error(review);
    expect(review.answers).toEqual(reply.review.answers);
    expect(review.objections).toEqual([objection(1, 'manager'), objection(2, 'employee')]);
    expect(await checkName('manager', review)).toBe('holds');
    expect(await checkName('employee', review)).toBe('holds');
    expect(await merged(review, reply)).toEqual(review);
  });

  it('refuses when a word of the manager is another', async () => {
    const mine = await written();
    const bent = { ...mine, ratings: [], signatures: { manager: null, employee: null } };
    expect(await merged(mine, await sent('employee', bent))).toBe('contentDiffers');
    const added = { ...bent, ratings: mine.ratings, objections: [objection(3, 'manager')] };
    expect(await merged(mine, await sent('employee', added))).toBe('contentDiffers');
  });

  it('refuses what is of another review, party or key', async () => {
    const mine = await written();
    const other = { ...mine, id: objection(77, 'manager').id, signatures: { manager: null, employee: null } };
    expect(await merged(mine, await sent('employee', other))).toBe('otherReview');
    expect(await merged(mine, await sent('manager', mine))).toBe('otherParty');
    const { signer } = (await handOf('Eve', EVE)).by;
    const foreign = {
      ...mine,
      employee: { name: 'Ada', signer },
      signatures: { manager: null, employee: null },
    };
    expect(await merged(mine, await sent('employee', foreign, EVE))).toBe('otherKey');
  });

  it('changes nothing once both have signed', async () => {
    const mine = await written();
    const done = await answered(mine);
    const closed = await merged(mine, await sent('employee', done));
    if (typeof closed === 'string') throw new Error(closed);
    const again = await signed('employee', { ...done, answers: [] });
    expect(await merged(closed, await sent('employee', again))).toBe('alreadySigned');
    const unsigned = { ...done, signatures: { ...done.signatures, employee: null } };
    expect(await merged(closed, await sent('employee', unsigned))).toBe('alreadySigned');
  });
});

describe('mergeReview', () => {
  const own = async () => (await handOf('Ada', ADA)).by.signer;
  const held = async (review: Review) => ({ review, signer: (await handOf('Grace', GRACE)).by.signer });

  it('takes the first as it is, when it is about this person', async () => {
    const reply = await sent('manager', await written());
    expect(await mergeReview(null, reply, await own())).toEqual({ ok: true, review: reply.review });
    const { signer } = (await handOf('Eve', EVE)).by;
    expect(await mergeReview(null, reply, signer)).toEqual({ ok: false, reason: 'otherKey' });
    const answers = await sent('employee', await answered(await written()));
    expect(await mergeReview(null, answers, await own())).toEqual({ ok: false, reason: 'otherParty' });
  });

  it('keeps the own word when the manager writes again, and the name falls', async () => {
    const before = await answered(await sampleReview({ answers: [], objections: [] }));
    const next = await signed(
      'manager',
      await sampleReview({ recency: 'A launch', answers: [], objections: [] }),
    );
    const result = await mergeReview(await held(before), await sent('manager', next), await own());
    if (!result.ok) throw new Error(result.reason);
    expect(result.review).toMatchObject({ recency: 'A launch', answers: before.answers });
    expect(result.review.objections).toEqual([objection(2, 'employee')]);
    expect(result.review.signatures.employee).toBeNull();
    expect(await checkName('manager', result.review)).toBe('holds');
  });

  it('takes a decision on an own objection, and no other change to it', async () => {
    const before = await answered(await sampleReview({ answers: [], objections: [] }));
    const decision = { outcome: 'accepted', why: 'It is so', by: 'Dora', on: '2026-12-28' } as const;
    const decided = { ...objection(2, 'employee'), decision };
    const take = async (objections: Review['objections']) => {
      const next = await sent('manager', {
        ...before,
        objections,
        signatures: { manager: null, employee: null },
      });
      const result = await mergeReview(await held(before), next, await own());
      return result.ok ? result.review.objections : result.reason;
    };
    expect(await take([decided])).toEqual([decided]);
    expect(await take([{ ...decided, statement: 'Never mind' }])).toEqual([objection(2, 'employee')]);
    expect(await take([])).toEqual([objection(2, 'employee')]);
  });

  it('refuses another key, and any change once both have signed', async () => {
    const mine = await written();
    const closed = await answered(mine);
    const eve = await signed('manager', { ...mine, signatures: { manager: null, employee: null } }, EVE);
    const foreign = await sent('manager', eve, EVE);
    expect(await mergeReview(await held(mine), foreign, await own())).toMatchObject({ reason: 'otherKey' });
    const next = await signed('manager', {
      ...mine,
      recency: 'x',
      signatures: { manager: null, employee: null },
    });
    const late = await sent('manager', next);
    expect(await mergeReview(await held(closed), late, await own())).toMatchObject({
      reason: 'alreadySigned',
    });
  });
});
