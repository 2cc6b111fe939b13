import { describe, expect, it } from 'vitest';
import { hashOfHalf, type SaidHalf } from '@/lib/exchange/together/joint-half';
import { takeHalf, theirHalf } from '@/lib/exchange/together/take-half';
import { ana, asking, ben, CASE, cardOf, cem, fileOf } from './samples';

const LATER = '2026-11-21T09:00:00.000Z';

/** An answer to Ana's half. */
async function answer(change: Partial<SaidHalf> = {}, hand = ben) {
  const answers = await hashOfHalf(asking);
  const { half } = await fileOf({ madeAt: LATER, words: 'Told both regions.', answers, ...change }, hand);
  return half;
}

const take = async (half: Awaited<ReturnType<typeof answer>>, cards = [cardOf()], own = ana) =>
  takeHalf(half, own.by.signer, cards);

describe('a half that came', () => {
  it('asks where nothing is held of its case', async () => {
    const { half } = await fileOf();
    expect(await take(half, [], ben)).toEqual({ ok: true, kind: 'asked' });
    expect(await take(half, [{ ...cardOf(), removed: true }], ben)).toEqual({ ok: true, kind: 'asked' });
  });

  it('joins the half it answers', async () => {
    const half = await answer();
    const card = { ...cardOf().paper, theirs: theirHalf(half) };
    expect(await take(half)).toEqual({ ok: true, kind: 'answered', id: CASE, card });
    expect(card.theirs).toEqual({
      name: 'Ben Okafor',
      words: 'Told both regions.',
      at: LATER,
      signer: ben.by.signer,
    });
  });

  it('takes the place of an earlier one by the same hand', async () => {
    const theirs = theirHalf(await answer());
    const later = await answer({ madeAt: '2026-11-22T09:00:00.000Z', words: 'Wrote it down too.' });
    expect(await take(later, [cardOf({ theirs })])).toMatchObject({
      card: { theirs: { words: 'Wrote it down too.' } },
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['own', async () => take((await fileOf()).half)],
    ['own', async () => take((await fileOf()).half, [])],
    ['twice', async () => take(await answer(), [cardOf({ theirs: theirHalf(await answer()) })])],
    [
      'older',
      async () =>
        take(await answer({ madeAt: '2026-11-20T23:00:00.000Z' }), [
          cardOf({ theirs: theirHalf(await answer()) }),
        ]),
    ],
    ['noSuchCase', async () => take(await answer(), [])],
    ['noSuchCase', async () => take(await answer(), [{ ...cardOf(), removed: true }])],
    // somebody who holds the question cannot ask under its name
    ['otherQuestion', async () => take(await answer({ answers: null }))],
    ['otherQuestion', async () => take(await answer({ answers: 'ab'.repeat(32) }))],
    ['otherRecord', async () => take(await answer({ record: { ...asking.record, id: '7' } }))],
    ['otherRecord', async () => take(await answer({ record: { ...asking.record, host: 'b.zendesk.com' } }))],
    ['taken', async () => take(await answer({}, cem), [cardOf({ theirs: theirHalf(await answer()) })])],
  ])('is refused: %s', async (why, taking) => {
    expect(await taking()).toEqual({ ok: false, why });
  });

  it('answers no card that answers itself', async () => {
    const { half } = await fileOf();
    const { mine } = cardOf().paper;
    const file = { madeAt: LATER, signer: ben.by.signer, answers: await hashOfHalf(asking) };
    const card = cardOf({ mine: { ...mine, name: 'Ben Okafor', file }, theirs: theirHalf(half) });
    expect(await take(half, [card], ben)).toEqual({ ok: false, why: 'twice' });
    const again = (await fileOf({ madeAt: LATER })).half;
    expect(await take(again, [card], ben)).toEqual({ ok: false, why: 'otherQuestion' });
  });

  it('is one’s own also when it was signed on an earlier machine', async () => {
    const { half } = await fileOf();
    expect(await take(half, [cardOf()], cem)).toEqual({ ok: false, why: 'own' });
  });
});
