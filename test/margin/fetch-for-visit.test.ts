import { afterEach, describe, expect, it, vi } from 'vitest';
import { startVisit } from '@/lib/margin/fetch-for-visit';
import type { Fetched } from '@/lib/model/fetched';
import { site as zendesk } from '@/lib/sites/zendesk';
import { answerFetch, holdFetch } from './answer-fetch';

const wanted = (...paths: string[]) => paths.map((path) => ({ path, after: 0 }));
const AT = '2026-11-23T10:00:00.000Z';
const now = () => new Date(AT);
const visit = () => startVisit([], () => false, now, zendesk.get);
const pathsOf = ({ fetched }: { fetched: Fetched[] }) => fetched.map(({ path }) => path);

afterEach(() => vi.useRealTimers());

describe('a visit', () => {
  it('fetches side by side, hands over what came and counts it', async () => {
    const pending = holdFetch();
    const { fetch, given } = visit();
    const fetching = fetch(wanted('/a', '/b'));
    expect(pending.map(({ path }) => path)).toEqual(['/a', '/b']);
    pending[0]?.answer({ n: 1 });
    pending[1]?.answer({ n: 2 }, 404);
    expect(await fetching).toBe(true);
    const headers = { 'content-type': 'application/json' };
    expect(given()).toEqual({
      fetched: [
        { path: '/a', at: AT, reply: { status: 200, json: { n: 1 }, headers } },
        { path: '/b', at: AT, reply: { status: 404, json: { n: 2 }, headers } },
      ],
      spent: 2,
    });
  });

  it('tells a request that brought nothing as such, and counts it too', async () => {
    const pending = holdFetch();
    const { fetch, given } = visit();
    const fetching = fetch(wanted('/a'));
    pending[0]?.fail();
    expect(await fetching).toBe(true);
    expect(given()).toEqual({ fetched: [{ path: '/a', at: AT, reply: null }], spent: 1 });
  });

  it('reads no path of another host', async () => {
    const asked = answerFetch();
    const { fetch, given } = visit();
    await fetch(wanted('https://elsewhere.example/a'));
    expect(asked).toEqual([]);
    expect(given().fetched).toEqual([{ path: 'https://elsewhere.example/a', at: AT, reply: null }]);
  });

  it('waits before a request where it was told to', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = answerFetch();
    const fetching = visit().fetch([{ path: '/a', after: 1000 }, ...wanted('/b')]);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toEqual(['/b']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await fetching).toBe(true);
    expect(asked).toEqual(['/b', '/a']);
  });

  it('hands out a list that does not change under whoever has it', async () => {
    answerFetch();
    const { fetch, given } = visit();
    const before = given();
    await fetch(wanted('/a'));
    expect(before).toEqual({ fetched: [], spent: 0 });
  });
});

describe('nothing is fetched twice', () => {
  it('that is under way already', async () => {
    const pending = holdFetch();
    const { fetch, given } = visit();
    const both = Promise.all([fetch(wanted('/a', '/b')), fetch(wanted('/b', '/c'))]);
    expect(pending.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);
    for (const one of pending) one.answer(1);
    expect(await both).toEqual([true, true]);
    expect(given().spent).toBe(3);
  });

  it('that came since the worker was told what is there', async () => {
    const asked = answerFetch();
    const { fetch, given } = visit();
    const before = given();
    await fetch(wanted('/a'));
    expect(await fetch(wanted('/a', '/b'), before)).toBe(true);
    expect(asked).toEqual(['/a', '/b']);
    expect(given().spent).toBe(2);
  });

  it('that the worker wants because it was told nothing', async () => {
    const asked = answerFetch();
    const { fetch } = visit();
    await fetch(wanted('/a'));
    expect(await fetch(wanted('/a'))).toBe(true);
    expect(asked).toEqual(['/a']);
  });

  it('but what the worker wants again although it has it', async () => {
    const asked = answerFetch();
    const { fetch, given } = visit();
    await fetch(wanted('/a'));
    await fetch(wanted('/a'), given());
    expect(asked).toEqual(['/a', '/a']);
    expect(pathsOf(given())).toEqual(['/a', '/a']);
  });
});

describe('answers that hold for the page’s lifetime', () => {
  it('are carried over to the next visit, and cost it nothing', async () => {
    answerFetch();
    const lasting: Fetched[] = [];
    const isLasting = (path: string) => path === '/me';
    await startVisit(lasting, isLasting, now, zendesk.get).fetch(wanted('/me', '/a'));
    const next = startVisit(lasting, isLasting, now, zendesk.get).given();
    expect(pathsOf(next)).toEqual(['/me']);
    expect(next.spent).toBe(0);
  });

  it('are only good ones', async () => {
    const lasting: Fetched[] = [];
    const pending = holdFetch();
    const { fetch } = startVisit(lasting, () => true, now, zendesk.get);
    const fetching = fetch(wanted('/a', '/b', '/c'));
    pending[0]?.answer(null, 401);
    pending[1]?.fail();
    pending[2]?.answer({});
    await fetching;
    expect(lasting.map(({ path }) => path)).toEqual(['/c']);
  });
});

describe('a visit that is over', () => {
  it('stops what is under way and keeps nothing of it', async () => {
    const pending = holdFetch();
    const lasting: Fetched[] = [];
    const { fetch, given, end } = startVisit(lasting, () => true, now, zendesk.get);
    const fetching = fetch(wanted('/a'));
    end();
    expect(pending[0]?.aborted()).toBe(true);
    expect(await fetching).toBe(false);
    expect(given()).toEqual({ fetched: [], spent: 0 });
    expect(lasting).toEqual([]);
  });

  it('asks for nothing more, not even after a wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = answerFetch();
    const { fetch, end } = visit();
    const waiting = fetch([{ path: '/a', after: 500 }]);
    end();
    await vi.advanceTimersByTimeAsync(500);
    expect(await waiting).toBe(false);
    expect(await fetch(wanted('/b'))).toBe(false);
    expect(asked).toEqual([]);
  });

  it('still gives what it fetched to whoever needs nothing more', async () => {
    answerFetch();
    const { fetch, given, end } = visit();
    const before = given();
    await fetch(wanted('/a'));
    end();
    expect(await fetch([])).toBe(true);
    expect(await fetch(wanted('/a'), before)).toBe(true);
    expect(pathsOf(given())).toEqual(['/a']);
  });
});
