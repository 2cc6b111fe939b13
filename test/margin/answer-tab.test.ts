import { describe, expect, it } from 'vitest';
import { answerTab } from '@/lib/margin/answer-tab';
import type { MarginActs } from '@/lib/margin/state';
import { site } from '@/lib/sites/zendesk';
import { answerFetch } from './answer-fetch';
import { openDesk } from './open-desk';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

const OURS = { id: 'ours' };
const COUNTS = site.counts ?? '';
const PATH = '/api/v2/search/count.json?query=type%3Aticket';

/** The margin's listener on a page of this host, and a way to speak to it. */
function listening(host = 'acme.zendesk.com', counts: string | null = COUNTS) {
  const listeners: Listener[] = [];
  const onMessage = {
    addListener: (one: Listener) => void listeners.push(one),
    removeListener: (one: Listener) => void listeners.splice(listeners.indexOf(one), 1),
  };
  Object.assign(globalThis, {
    browser: { ...Reflect.get(globalThis, 'browser'), runtime: { id: 'ours', onMessage } },
  });
  Object.defineProperty(globalThis, 'location', { value: { hostname: host }, configurable: true });
  const { desk } = openDesk();
  desk.site = { ...desk.site, ...(counts ? { counts } : {}) };
  const done: string[] = [];
  const stop = answerTab(
    desk,
    { readAgain: () => void done.push('readAgain') } as unknown as MarginActs,
    () => undefined,
    () => 'agrees',
  );
  const say = (message: unknown, sender: { id?: string } = OURS): Promise<unknown> =>
    new Promise((resolve) => {
      const later = listeners.map((listen) => listen(message, sender, resolve));
      if (!later.includes(true)) setTimeout(() => resolve('no answer'), 0);
    });
  return { say, stop, done };
}

const count = (path: unknown, host = 'acme.zendesk.com') => ({ name: 'count', request: { host, path } });

describe('answerTab', () => {
  it('GETs a count query of its own host', async () => {
    const asked = answerFetch(() => ({ count: 3 }));
    const { say } = listening();
    expect(await say(count(PATH))).toEqual({
      status: 200,
      json: { count: 3 },
      headers: { 'content-type': 'application/json' },
    });
    expect(asked).toEqual([PATH]);
  });

  it('says that nothing came', async () => {
    answerFetch(() => Promise.reject(new TypeError('down')));
    expect(await listening().say(count(PATH))).toBeNull();
  });

  it.each([
    ['another extension', count(PATH), { id: 'another' }],
    ['another host', count(PATH, 'other.zendesk.com'), OURS],
    ['tickets', count('/api/v2/tickets.json'), OURS],
    ['results beside counts', count('/api/v2/search.json?query=type%3Aticket'), OURS],
    ['a way up', count('/api/v2/search/count.json/../../users.json?query='), OURS],
    ['another host by its path', count('//evil.example/api/v2/search/count.json?query='), OURS],
    ['no path', count(undefined), OURS],
  ])('asks nothing for %s', async (_, message, sender) => {
    const asked = answerFetch();
    expect(await listening().say(message, sender)).toBe('no answer');
    expect(asked).toEqual([]);
  });

  it('reads again when what may be read on its own host has changed', async () => {
    const { say, done } = listening();
    const again = (host: string) => say({ name: 'act', request: { act: 'readAgain', host } });
    await again('other.zendesk.com').catch(() => undefined);
    expect(done).toEqual([]);
    await again('acme.zendesk.com').catch(() => undefined);
    expect(done).toEqual(['readAgain']);
  });

  it('asks nothing on a site that declares no counts', async () => {
    const asked = answerFetch();
    const { say } = listening('acme.zendesk.com', null);
    expect(await say(count(PATH))).toBe('no answer');
    expect(asked).toEqual([]);
  });

  it('names its host to whoever looks, and is silent once stopped', async () => {
    const { say, stop } = listening('sub.acme.zendesk.com');
    const look = { name: 'act', request: { act: 'look' } };
    expect(await say(look)).toMatchObject({ host: 'sub.acme.zendesk.com', record: null });
    stop();
    expect(await say(look)).toBe('no answer');
  });
});
