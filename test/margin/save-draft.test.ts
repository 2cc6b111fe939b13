import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startVisit } from '@/lib/margin/fetch-for-visit';
import { createDraftSaver } from '@/lib/margin/save-draft';
import type { Draft } from '@/lib/model/working';
import { site as zendesk } from '@/lib/sites/zendesk';
import { answerFetch, holdFetch } from './answer-fetch';
import { answerMessages, type Sent } from './answer-messages';
import { anotherRecord, record } from './open-desk';

const now = () => new Date('2026-11-23T10:00:00Z');
const aDraft = (words: string): Draft => ({
  id: '0f0e7c1a-5d0b-4f57-9c7e-0d3b1a2c4e5f',
  interactionKey: null,
  words,
  metrics: [],
  outcome: null,
  colleague: false,
  story: false,
  pending: null,
  savedAt: '2026-11-23T10:00:00Z',
});
const saved = { wordMasks: ['Mara'] };
const wants = (...paths: string[]) => ({ wanted: paths.map((path) => ({ path, after: 0 })) });
const wordsOf = (sent: Sent[]) => sent.map(({ request }) => (request.draft as Draft | null)?.words ?? null);
const open = () => {
  const known = { turn: 1, visit: startVisit([], () => false, now, zendesk.get), dressed: true };
  return { known, saver: createDraftSaver(known) };
};
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('saving', () => {
  it('waits for a pause and sends only the newest state', async () => {
    const sent = answerMessages(() => saved);
    const done = vi.fn();
    const { saver } = open();
    for (const words of ['F', 'Fi', 'Finance']) {
      saver.later(record, aDraft(words), done);
      await vi.advanceTimersByTimeAsync(299);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(wordsOf(sent)).toEqual(['Finance']);
    expect(done.mock.calls).toEqual([[{ ok: true, wordMasks: ['Mara'] }]]);
  });

  it('sends at once what replaces what waits', async () => {
    const sent = answerMessages(() => saved);
    const done = vi.fn();
    const { saver } = open();
    saver.later(record, aDraft('Fin'), done);
    expect(await saver.now(record, null)).toEqual({ ok: true, wordMasks: ['Mara'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(wordsOf(sent)).toEqual([null]);
    expect(done).not.toHaveBeenCalled();
  });

  it('says when nobody answered, after ten tries', async () => {
    const sent = answerMessages(() => undefined);
    const done = vi.fn();
    open().saver.later(record, aDraft('Fin'), done);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(done.mock.calls).toEqual([[{ ok: false, wordMasks: [] }]]);
    expect(sent).toHaveLength(10);
  });

  it('does not say "saved" of a state that is no longer the newest', async () => {
    answerMessages(() => saved);
    const done = vi.fn();
    const { saver } = open();
    saver.later(record, aDraft('Fin'), done);
    vi.advanceTimersByTime(300);
    saver.later(record, aDraft('Finance'), vi.fn());
    await settle();
    expect(done).not.toHaveBeenCalled();
  });
});

describe('when the page goes away', () => {
  it('sends what waits at once, with what was fetched: nobody will be there to be asked', async () => {
    answerFetch();
    const { known, saver } = open();
    await known.visit.fetch([{ path: '/a', after: 0 }]);
    const sent = answerMessages(() => saved);
    saver.later(record, aDraft('Finance'), vi.fn());
    saver.flush();
    expect(wordsOf(sent)).toEqual(['Finance']);
    expect(sent[0]?.request.given).toEqual(known.visit.given());
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    saver.flush();
    expect(sent).toHaveLength(1);
  });

  it('still gives the worker what was fetched of a record that was left', async () => {
    answerFetch();
    const { known, saver } = open();
    await known.visit.fetch([{ path: '/a', after: 0 }]);
    const given = known.visit.given();
    const sent = answerMessages((_, count) => [wants(), saved][count]);
    const saving = saver.now(record, aDraft('Finance'));
    known.visit.end();
    known.visit = startVisit([], () => false, now, zendesk.get);
    expect(await saving).toMatchObject({ ok: true });
    expect(sent.map(({ request }) => request.given)).toEqual([null, given]);
  });
});

describe('a state that has become old while the worker asked back', () => {
  it('is not sent once more, after the newer one', async () => {
    const pending = holdFetch();
    const { saver } = open();
    const sent = answerMessages(({ request }) => (request.draft ? wants('/a') : saved));
    const done = vi.fn();
    saver.later(record, aDraft('Finance'), done);
    await vi.advanceTimersByTimeAsync(300);
    expect(await saver.now(record, null)).toMatchObject({ ok: true });
    pending[0]?.answer({});
    await vi.advanceTimersByTimeAsync(1000);
    expect(wordsOf(sent)).toEqual(['Finance', null]);
    expect(done).not.toHaveBeenCalled();
  });

  it('is still saved when the newer one is about another record', async () => {
    const pending = holdFetch();
    const { saver } = open();
    const sent = answerMessages(({ request }, count) => (request.draft && count === 0 ? wants('/a') : saved));
    const saving = saver.now(record, aDraft('Finance'));
    await settle();
    await saver.now(anotherRecord(), null);
    pending[0]?.answer({});
    expect(await saving).toMatchObject({ ok: true });
    expect(wordsOf(sent)).toEqual(['Finance', null, 'Finance']);
  });
});
