import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '@/lib/margin/deliver';
import { startVisit } from '@/lib/margin/fetch-for-visit';
import { site as zendesk } from '@/lib/sites/zendesk';
import { aKeeping } from '../messages/open-worker';
import { answerFetch } from './answer-fetch';
import { answerMessages } from './answer-messages';

const now = () => new Date('2026-11-23T10:00:00Z');
const request = { what: 'keep', keeping: aKeeping(), given: null } as const;
const tagged = { id: request.keeping.evidence };
let known = { visit: startVisit([], () => false, now, zendesk.get) };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  answerFetch();
  known = { visit: startVisit([], () => false, now, zendesk.get) };
  return () => vi.useRealTimers();
});

/** Delivers while the worker answers like this, one after another; the last answer repeats. */
async function send(...answers: unknown[]) {
  const sent = answerMessages((_, count) => answers[Math.min(count, answers.length - 1)]);
  const delivering = deliver(known, request);
  await vi.advanceTimersByTimeAsync(60_000);
  return { end: await delivering, sent };
}

describe('an act', () => {
  it('is kept once the worker says so, and not before', async () => {
    expect((await send({ ok: true, tagged })).end).toEqual({ end: 'kept' });
    expect((await send({ ok: true, tagged: null })).end).toEqual({ end: 'kept' });
  });

  it('is sent again, always the same, until there is an answer', async () => {
    const { end, sent } = await send(undefined, { ok: false, why: 'busy' }, undefined, { ok: true, tagged });
    expect(end).toEqual({ end: 'kept' });
    expect(sent).toEqual(Array(4).fill({ name: 'append', request }));
  });

  it('is sent again with what the worker needs to know', async () => {
    const { end, sent } = await send({ wanted: [{ path: '/a', after: 0 }] }, undefined, { ok: true, tagged });
    expect(end).toEqual({ end: 'kept' });
    expect(sent.map((one) => one.request.keeping)).toEqual(Array(3).fill(request.keeping));
    expect(sent.map((one) => one.request.given)).toEqual([null, known.visit.given(), known.visit.given()]);
  });

  it('ends in silence after as many tries as make sense, and nobody can say whether it was kept', async () => {
    for (const answer of [undefined, { ok: false, why: 'busy' }]) {
      const { end, sent } = await send(answer);
      expect(end).toEqual({ end: 'silent' });
      expect(sent).toHaveLength(60);
    }
  });

  it.each([
    ['full', 'full'],
    ['readOnly', 'readOnly'],
    ['refused', 'refused'],
    ['invalid', 'refused'],
  ])('that ends with "%s" is not sent again', async (why, end) => {
    const found = await send({ ok: false, why });
    expect(found.end).toEqual({ end });
    expect(found.sent).toHaveLength(1);
  });

  it('is refused where the message itself is, and gone with the extension', async () => {
    const sent = answerMessages(() => ({ ok: true, tagged }));
    const wrong = { ...request, keeping: { ...request.keeping, words: 'x'.repeat(4001) } };
    expect(await deliver(known, wrong)).toEqual({ end: 'refused' });
    expect(sent).toHaveLength(1);
    Object.assign(globalThis, { browser: { runtime: { id: undefined } } });
    expect(await deliver(known, request)).toEqual({ end: 'gone' });
  });
});
