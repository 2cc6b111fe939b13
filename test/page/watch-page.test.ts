import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageWatch, type Sight, type WatchedSite, watchPage } from '@/lib/page/watch-page';

let shown: string | null;
let sights: Sight[];
let watch: PageWatch;

const site: WatchedSite = {
  recordAt(url) {
    const id = /\/tickets\/(\d+)/.exec(url.pathname)?.[1];
    return id ? { site: 'zendesk', host: url.hostname, kind: 'ticket', id } : null;
  },
  view: (record) => (shown === null ? 'unanchored' : shown === record.id ? 'agrees' : 'switching'),
  watched: () => document.querySelector('#log'),
};

const go = (path: string) => history.pushState(null, '', path);
const told = () => sights.map(({ record, view, turn, cause }) => [record?.id ?? null, view, turn, cause]);
const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  document.body.innerHTML = '<div id="log"></div>';
  shown = null;
  sights = [];
  go('/agent/dashboard');
  watch = watchPage(site, window, (sight) => sights.push(sight));
});
afterEach(() => {
  watch.stop();
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  vi.useRealTimers();
});

describe('which record is in view', () => {
  it('is told at the start, and not again while nothing moves', () => {
    vi.advanceTimersByTime(5000);
    expect(told()).toEqual([[null, 'unanchored', 1, 'record']]);
  });

  it('is switching from the address on, and agrees once the pane has mounted', () => {
    go('/agent/tickets/5');
    vi.advanceTimersByTime(500);
    shown = '5';
    vi.advanceTimersByTime(100);
    expect(told().slice(1)).toEqual([
      ['5', 'switching', 2, 'record'],
      ['5', 'agrees', 2, 'record'],
    ]);
  });

  it('is noticed at once where the browser says so', () => {
    watch.stop();
    const navigation = new EventTarget();
    const scope = new Proxy(window, {
      get: (target, name) => (name === 'navigation' ? navigation : bound(target, name)),
    });
    watch = watchPage(site, scope, (sight) => sights.push(sight));
    sights.length = 0;
    go('/agent/tickets/5');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(told()).toEqual([['5', 'switching', 2, 'record']]);
  });

  it('shows without an anchor when no pane comes in time, and with one when it comes later', () => {
    go('/agent/tickets/5');
    vi.advanceTimersByTime(6400);
    expect(told().at(-1)).toEqual(['5', 'switching', 2, 'record']);
    vi.advanceTimersByTime(200);
    expect(told().at(-1)).toEqual(['5', 'unanchored', 2, 'record']);
    shown = '5';
    vi.advanceTimersByTime(500);
    expect(told().at(-1)).toEqual(['5', 'agrees', 2, 'record']);
  });

  it('is switching again when the pane goes before the address does', () => {
    go('/agent/tickets/5');
    shown = '5';
    vi.advanceTimersByTime(20_000);
    shown = '6';
    vi.advanceTimersByTime(500);
    expect(told().at(-1)).toEqual(['5', 'switching', 2, 'record']);
  });

  it('makes replies to an earlier turn late', () => {
    go('/agent/tickets/5');
    shown = '5';
    vi.advanceTimersByTime(600);
    const turn = sights.at(-1)?.turn ?? 0;
    expect(watch.isCurrent(turn)).toBe(true);
    go('/agent/tickets/5/events');
    vi.advanceTimersByTime(600);
    expect(watch.isCurrent(turn)).toBe(true);
    go('/agent/tickets/6');
    expect(watch.look().view).toBe('switching');
    expect(watch.isCurrent(turn)).toBe(false);
  });

  it('is not looked for while the page is hidden, and caught up with after', () => {
    hide(true);
    go('/agent/tickets/5');
    shown = '5';
    vi.advanceTimersByTime(5000);
    expect(sights).toHaveLength(1);
    hide(false);
    expect(told().slice(1)).toEqual([
      ['5', 'agrees', 2, 'record'],
      ['5', 'agrees', 2, 'content'],
    ]);
  });

  it('is left alone after stop', () => {
    watch.stop();
    go('/agent/tickets/5');
    vi.advanceTimersByTime(5000);
    hide(false);
    expect(sights).toHaveLength(1);
  });
});

describe('changes of the conversation', () => {
  it('are gathered and told with the record in view', async () => {
    go('/agent/tickets/5');
    shown = '5';
    vi.advanceTimersByTime(600);
    sights.length = 0;
    const log = document.querySelector('#log');
    for (let count = 0; count < 5; count++) log?.append(document.createElement('article'));
    await Promise.resolve();
    expect(sights).toHaveLength(0);
    vi.advanceTimersByTime(150);
    expect(told()).toEqual([['5', 'agrees', 2, 'content']]);
    document.body.append(document.createElement('div'));
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(sights).toHaveLength(1);
  });
});

/** Methods of the window must be called on the window. */
function bound(target: Window, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' && !/^[A-Z]/.test(String(name)) ? value.bind(target) : value;
}
