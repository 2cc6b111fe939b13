import { describe, expect, it } from 'vitest';
import { createShareBack } from '@/entrypoints/workspace/share/share-back';
import { createShareMake } from '@/entrypoints/workspace/share/share-make';
import { createShareReply } from '@/entrypoints/workspace/share/share-reply';
import { createShareSign } from '@/entrypoints/workspace/share/share-sign';
import { mergeAnswers } from '@/lib/exchange/signed/merge-answers';
import { readReply, writeReply } from '@/lib/exchange/signed/reply-file';
import { signReview } from '@/lib/exchange/signed/signed-name';
import { readHead } from '@/lib/ledger/read-entries';
import { readPapers } from '@/lib/ledger/read-papers';
import { signingKey } from '@/lib/ledger/signing-key';
import type { Objection, Review } from '@/lib/model/review';
import { evidence } from '../../../components/shared/samples';
import { choiceOf, shareWorld } from './share-sample';

let keys = 0;

/** A bundle handed over, and what its manager made of it. */
async function start() {
  const given = await shareWorld();
  const make = createShareMake(given.world);
  const chosen = { pieces: [1, 2].map((seq) => evidence(seq).id), papers: [] };
  const looked = await make.preview(
    choiceOf(given.plan.id),
    chosen,
    () => undefined,
    new AbortController().signal,
  );
  const made = await make.make(
    choiceOf(given.plan.id),
    chosen,
    null,
    () => undefined,
    new AbortController().signal,
  );
  if (!looked.ok || !made.ok) throw new Error('no bundle');
  const [handed] = await readPapers(await given.kept.ledger(), 'handedOver');
  const manager = await managerKey();
  const review: Review = {
    ...looked.result.review,
    bundles: [handed?.paper.bundle ?? ''],
    context: { resources: 'Nothing notable.', priorities: 'Nothing notable.', market: 'Nothing notable.' },
  };
  const doors = {
    ...createShareReply(given.world),
    ...createShareBack(given.world),
    ...createShareSign(given.world),
  };
  return { ...given, doors, review, manager };
}

async function managerKey(name = 'Dana Ruiz') {
  keys += 1;
  const { signer, sign } = await signingKey(`manager-${keys}`);
  return { by: { name, signer }, sign };
}

type Hand = Awaited<ReturnType<typeof managerKey>>;

async function fileOf(review: Review, hand: Hand, party: 'manager' | 'employee' = 'manager') {
  const text = await writeReply(
    { id: crypto.randomUUID(), madeAt: '2026-11-25T10:00:00Z', party, review },
    hand,
  );
  return new File([text], 'reply.throughline');
}

async function signedBy(hand: Hand, review: Review): Promise<Review> {
  const manager = await signReview('manager', review, hand, '2026-11-25T09:00:00Z');
  return { ...review, signatures: { manager, employee: null } };
}

const objection: Objection = {
  id: crypto.randomUUID(),
  about: { kind: 'evidence', evidence: evidence(1).id },
  by: 'manager',
  reason: 'wrongPerson',
  statement: 'Lee wrote this reply.',
  treatment: 'leaveOut',
  cases: { good: 1, n: 1 },
  on: '2026-11-25',
  dueOn: '2026-12-09',
  decider: 'Noor Haddad',
  decision: null,
};

describe('a reply', () => {
  it('is taken in once, with its objections as challenges', async () => {
    const { doors, review, manager, kept } = await start();
    const file = await fileOf(await signedBy(manager, { ...review, objections: [objection] }), manager);
    const opened = await doors.openReply(file);
    expect(opened).toMatchObject({
      ok: true,
      result: { from: 'Dana Ruiz', standing: 'new', otherKey: false },
    });
    if (!opened.ok) return;
    expect(await readPapers(await kept.ledger(), 'reviewReply')).toEqual([]);
    expect(await doors.takeReply(opened.result)).toEqual({ ok: true, result: review.id });
    const [row] = await readPapers(await kept.ledger(), 'reviewReply');
    expect(row).toMatchObject({ id: review.id, paper: { from: 'Dana Ruiz', signer: manager.by.signer } });
    const [challenge] = await readPapers(await kept.ledger(), 'challenge');
    expect(challenge).toMatchObject({
      id: objection.id,
      paper: {
        raisedBy: 'manager',
        about: { kind: 'evidence', evidence: evidence(1).id, metric: 'M01' },
        rater: 'Dana Ruiz',
      },
    });
    const before = await readHead(await kept.ledger());
    const again = await doors.openReply(file);
    expect(again).toMatchObject({ ok: true, result: { standing: 'known' } });
    if (again.ok) await doors.takeReply(again.result);
    expect(await readHead(await kept.ledger())).toEqual(before);
  });

  it('is shown with what it was written from, as it was then', async () => {
    const { doors, review, manager, kept } = await start();
    await kept.append([
      {
        id: crypto.randomUUID(),
        at: '2026-11-26T09:00:00Z',
        kind: 'evidence.edited',
        subject: evidence(2).id,
        body: { words: 'Later words' },
      },
    ]);
    const opened = await doors.openReply(await fileOf(await signedBy(manager, review), manager));
    if (!opened.ok) throw new Error(opened.sentence);
    await doors.takeReply(opened.result);
    const back = await doors.reviewBack(review.id);
    expect(back?.material.evidence.map(({ words }) => words).sort()).toEqual([
      'Words of piece 1',
      'Words of piece 2',
    ]);
    expect(back).toMatchObject({
      figuresAnew: false,
      gone: 0,
      material: { head: { purpose: 'The yearly talk' } },
    });
    await kept.erase([evidence(2).id], 'person');
    expect(await doors.reviewBack(review.id)).toMatchObject({ gone: 1 });
  });

  it('is refused when it is not about a bundle of mine, with nothing written', async () => {
    const { doors, review, manager, kept } = await start();
    const before = await readHead(await kept.ledger());
    const sentence = async (change: Partial<Review>, party: 'manager' | 'employee' = 'manager') => {
      const opened = await doors.openReply(await fileOf({ ...review, ...change }, manager, party));
      return opened.ok ? null : opened.sentence;
    };
    const other = crypto.randomUUID();
    expect(await sentence({ bundles: [other] })).toContain('a bundle that was not made here');
    expect(await sentence({ plan: { id: other, version: 1 } })).toContain(
      'a plan that is not in your record',
    );
    expect(await sentence({ employee: { name: 'Lee', signer: manager.by.signer } })).toContain(
      'another key than yours',
    );
    expect(await sentence({ employee: { name: 'Ana', signer: manager.by.signer } }, 'employee')).toContain(
      'made by an employee',
    );
    expect(await sentence({})).toBeNull();
    expect(await readHead(await kept.ledger())).toEqual(before);
  });

  it('that was changed on the way is refused', async () => {
    const { doors, review, manager } = await start();
    const text = await (await fileOf(await signedBy(manager, review), manager)).text();
    const opened = await doors.openReply(
      new File([text.replace('Nothing notable.', 'Nothing notable!')], 'x'),
    );
    expect(opened).toMatchObject({ ok: false });
    expect(!opened.ok && opened.sentence).toContain('Nothing was kept');
  });

  it('with another key than last time is refused, and a known name with another key is doubted', async () => {
    const { doors, review, manager } = await start();
    const first = await doors.openReply(await fileOf(review, manager));
    if (!first.ok) throw new Error(first.sentence);
    await doors.takeReply(first.result);
    const stranger = await managerKey();
    const second = await doors.openReply(await fileOf(review, stranger));
    expect(!second.ok && second.sentence).toContain('another key than the state you took in before');
    const third = await doors.openReply(await fileOf({ ...review, id: crypto.randomUUID() }, stranger));
    expect(third).toMatchObject({ ok: true, result: { otherKey: true } });
  });
});

describe('answering', () => {
  it('is put away without an entry, and goes back signed', async () => {
    const { doors, review, manager, kept, files } = await start();
    const signed = await signedBy(manager, review);
    const opened = await doors.openReply(await fileOf(signed, manager));
    if (!opened.ok) throw new Error(opened.sentence);
    await doors.takeReply(opened.result);
    const before = await readHead(await kept.ledger());
    const answered: Review = {
      ...signed,
      answers: [
        { item: 'metric:M01', answer: 'question', text: 'Mail me at ana@acme.example.', on: '2026-11-26' },
      ],
    };
    expect(await doors.saveAnswers(review.id, answered)).toMatchObject({ ok: true });
    expect(await readHead(await kept.ledger())).toEqual(before);
    expect((await doors.reviewBack(review.id))?.row.paper.review.answers).toHaveLength(1);

    const done = await doors.signReview(review.id, answered, 'Ana Ferrer');
    expect(done).toMatchObject({ ok: true, result: { signatures: { employee: { name: 'Ana Ferrer' } } } });
    const sent = await readReply(files.at(-1)?.text ?? '');
    if (!sent.ok) throw new Error(sent.fault.code);
    expect(sent.value.review.answers[0]?.text).toMatch(/^Mail me at █+\.$/);
    expect(await mergeAnswers(signed, sent.value)).toMatchObject({
      ok: true,
      review: { signatures: { employee: { name: 'Ana Ferrer' } } },
    });
    const [row] = await readPapers(await kept.ledger(), 'reviewReply');
    expect(row?.paper.review.signatures.employee).not.toBeNull();
    expect(await doors.signReview(review.id, answered, 'Ana Ferrer')).toMatchObject({
      ok: false,
      why: 'share_reply_signed',
    });
  });

  it('keeps the answers when the manager hands back a later state', async () => {
    const { doors, review, manager } = await start();
    const opened = await doors.openReply(await fileOf(review, manager));
    if (!opened.ok) throw new Error(opened.sentence);
    await doors.takeReply(opened.result);
    await doors.saveAnswers(review.id, {
      ...review,
      answers: [{ item: 'metric:M01', answer: 'understood', text: '', on: '2026-11-26' }],
    });
    const later = await doors.openReply(
      await fileOf(await signedBy(manager, { ...review, recency: 'A quiet start.' }), manager),
    );
    expect(later).toMatchObject({ ok: true, result: { standing: 'newer' } });
    if (later.ok) await doors.takeReply(later.result);
    const back = await doors.reviewBack(review.id);
    expect(back?.row.paper.review).toMatchObject({
      recency: 'A quiet start.',
      answers: [{ item: 'metric:M01' }],
    });
  });

  it('waits for the manager to sign first, and can go back unsigned meanwhile', async () => {
    const { doors, review, manager, files, kept } = await start();
    const opened = await doors.openReply(await fileOf(review, manager));
    if (!opened.ok) throw new Error(opened.sentence);
    await doors.takeReply(opened.result);
    expect(await doors.signReview(review.id, review, 'Ana Ferrer')).toEqual({
      ok: false,
      why: 'share_managerFirst',
    });
    const mine: Objection = {
      ...objection,
      id: crypto.randomUUID(),
      by: 'employee',
      about: { kind: 'number', metric: 'M01' },
    };
    expect(
      await doors.handBack(review.id, { ...review, objections: [mine], recency: 'Forged.' }, 'Ana Ferrer'),
    ).toEqual({ ok: true, result: null });
    const sent = await readReply(files.at(-1)?.text ?? '');
    expect(sent).toMatchObject({
      ok: true,
      value: { party: 'employee', review: { recency: '', objections: [{ by: 'employee' }] } },
    });
    expect((await readPapers(await kept.ledger(), 'challenge'))[0]?.paper.raisedBy).toBe('employee');
  });
});
