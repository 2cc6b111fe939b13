import { afterEach, describe, expect, it, vi } from 'vitest';
import { askCount, findHosts } from '@/lib/messages/ask-count';

type Sent = { tab: number; message: unknown };

/** Tabs by number, each with what it answers: a value, `throw` (no script there) or `sleep`. */
function tabs(answers: Record<number, unknown>) {
  const sent: Sent[] = [];
  return {
    sent,
    query: async () => Object.keys(answers).map((id) => ({ id: Number(id), lastAccessed: Number(id) })),
    sendMessage: (tab: number, message: unknown): Promise<unknown> => {
      sent.push({ tab, message });
      const answer = answers[tab];
      if (answer === 'throw') return Promise.reject(new Error('Receiving end does not exist.'));
      return answer === 'sleep' ? new Promise(() => {}) : Promise.resolve(answer);
    },
  };
}

afterEach(() => vi.useRealTimers());

describe('findHosts', () => {
  it('finds the pages with a margin, the one used last first, and waits for none that sleeps', async () => {
    vi.useFakeTimers();
    const all = tabs({
      1: { host: 'old.zendesk.com', record: null },
      2: 'throw',
      3: undefined,
      4: 'sleep',
      5: { host: 'acme.zendesk.com', record: null },
      6: { host: 7 },
    });
    const finding = findHosts(all);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await finding).toEqual([
      { host: 'acme.zendesk.com', tab: 5 },
      { host: 'old.zendesk.com', tab: 1 },
    ]);
    expect(new Set(all.sent.map(({ message }) => JSON.stringify(message)))).toEqual(
      new Set(['{"name":"act","request":{"act":"look"}}']),
    );
  });
});

describe('askCount', () => {
  const request = { host: 'acme.zendesk.com', path: '/api/v2/search/count.json?query=x' };

  it('asks the one tab and hands on what came', async () => {
    const reply = { status: 200, json: { count: 3 }, headers: { 'content-type': 'application/json' } };
    const all = tabs({ 1: reply, 2: reply });
    expect(await askCount(all, 2, request)).toEqual(reply);
    expect(all.sent).toEqual([{ tab: 2, message: { name: 'count', request } }]);
  });

  it.each([
    ['the tab is gone', 'throw'],
    ['the tab refused', undefined],
    ['nothing came', null],
    ['something else answered', { status: 'fine' }],
  ])('null when %s', async (_, answer) => {
    expect(await askCount(tabs({ 1: answer }), 1, request)).toBeNull();
  });

  it('null when the tab sleeps', async () => {
    vi.useFakeTimers();
    const asking = askCount(tabs({ 1: 'sleep' }), 1, request);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await asking).toBeNull();
  });
});
