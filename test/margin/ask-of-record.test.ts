import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askOfRecord } from '@/lib/margin/ask-of-record';
import { startVisit, type Visit } from '@/lib/margin/fetch-for-visit';
import type { Fetched } from '@/lib/model/fetched';
import { newId } from '@/lib/platform/random';
import { site as zendesk } from '@/lib/sites/zendesk';
import { aReading } from '../reading/a-reading';
import { answerFetch } from './answer-fetch';
import { answerMessages, type Sent } from './answer-messages';

const { record } = aReading({});
const now = () => new Date('2026-11-23T10:00:00Z');
const prepare = { record, key: null, selected: null, given: null };
const done = { prepared: null };
const wants = (...paths: string[]) => ({ wanted: paths.map((path) => ({ path, after: 0 })) });
const givenOf = ({ request }: Sent) => {
  const given = request.given as { fetched: Fetched[]; spent: number } | null;
  return given && [given.fetched.map(({ path }) => path), given.spent];
};

let visit: Visit;
let asked: string[] = [];
beforeEach(() => {
  asked = answerFetch();
  visit = startVisit([], () => false, now, zendesk.get);
});

describe('asking of a record', () => {
  it('gives the answer of a worker that remembers, and fetches nothing', async () => {
    const sent = answerMessages(() => done);
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toEqual({ ok: true, value: done });
    expect(sent).toEqual([{ name: 'prepare', request: prepare }]);
    expect(asked).toEqual([]);
  });

  it('fetches what is wanted and asks again with all of it', async () => {
    const sent = answerMessages((_, count) => [wants('/a'), wants('/b', '/c'), done][count]);
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toEqual({ ok: true, value: done });
    expect(asked).toEqual(['/a', '/b', '/c']);
    expect(sent.map(givenOf)).toEqual([null, [['/a'], 1], [['/a', '/b', '/c'], 3]]);
    expect(sent.map(({ request: { given: _, ...rest } }) => rest)).toEqual(
      Array(3).fill({ record, key: null, selected: null }),
    );
  });

  it('begins with what it was told to give', async () => {
    await visit.fetch([{ path: '/a', after: 0 }]);
    const sent = answerMessages(() => done);
    await askOfRecord({ visit }, 'prepare', { ...prepare, given: visit.given() });
    expect(sent.map(givenOf)).toEqual([[['/a'], 1]]);
  });

  it('gives a worker that has forgotten what was fetched before, and fetches nothing twice', async () => {
    answerMessages((_, count) => [wants('/a'), done][count]);
    await askOfRecord({ visit }, 'prepare', prepare);
    const sent = answerMessages((_, count) => [wants(), done][count]);
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toMatchObject({ ok: true });
    expect(sent.map(givenOf)).toEqual([null, [['/a'], 1]]);
    expect(asked).toEqual(['/a']);
  });

  it('shares what two of them want at once', async () => {
    const has = (message: Sent, path: string) =>
      ((message.request.given as { fetched: Fetched[] } | null)?.fetched ?? []).some(
        (one) => one.path === path,
      );
    answerMessages((message) =>
      !has(message, '/a') ? wants('/a') : !has(message, '/b') ? wants('/b') : done,
    );
    const all = [1, 2, 3].map(() => askOfRecord({ visit }, 'prepare', prepare));
    expect(await Promise.all(all)).toEqual(Array(3).fill({ ok: true, value: done }));
    expect(asked).toEqual(['/a', '/b']);
    expect(visit.given().spent).toBe(2);
  });
});

describe('when it does not work out', () => {
  it('stops with a visit that is over, once something would have to be fetched', async () => {
    const sent = answerMessages(() => wants('/a'));
    visit.end();
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toEqual({ ok: false, why: 'silent' });
    expect(sent).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('still gives what was fetched after the visit is over', async () => {
    await visit.fetch([{ path: '/a', after: 0 }]);
    visit.end();
    const sent = answerMessages((_, count) => [wants(), done][count]);
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toEqual({ ok: true, value: done });
    expect(sent.map(givenOf)).toEqual([null, [['/a'], 1]]);
  });

  it('gives up on a worker that never has enough', async () => {
    const sent = answerMessages(() => wants());
    expect(await askOfRecord({ visit }, 'prepare', prepare)).toEqual({ ok: false, why: 'failed' });
    expect(sent).toHaveLength(8);
  });

  it('passes a refusal on at once', async () => {
    const sent = answerMessages(() => done);
    const wrong = { ...prepare, selected: 'x'.repeat(20_001) };
    expect(await askOfRecord({ visit }, 'prepare', wrong)).toEqual({ ok: false, why: 'message' });
    expect(sent).toHaveLength(1);
  });

  it('asks as often as it was told while nobody answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sent = answerMessages(() => undefined);
    const asking = askOfRecord({ visit }, 'prepare', prepare, undefined, 4);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asking).toEqual({ ok: false, why: 'silent' });
    expect(sent).toHaveLength(4);
    vi.useRealTimers();
  });
});

it('adds nothing to a request that needs no reading', async () => {
  const undoing = { id: newId(), evidence: newId(), at: '2026-11-23T10:00:00Z' };
  const sent = answerMessages(() => ({ ok: true, tagged: null }));
  const request = { what: 'undo', undoing } as const;
  expect(await askOfRecord({ visit }, 'append', request)).toMatchObject({ ok: true });
  expect(sent).toEqual([{ name: 'append', request }]);
});
