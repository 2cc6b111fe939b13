import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCounting } from '@/entrypoints/workspace/figures/figures-counting';
import { readBatches, readMeasurements } from '@/lib/ledger/read-measurements';
import type { DraftEntry } from '@/lib/model/entry';
import { mapStore } from '../../../platform/map-store';
import { askZendesk, createTestZendesk, TEST_NOW } from '../../../simulators/zendesk/ask-zendesk';
import { ownLedger } from '../../kept-samples';

const HOST = 'acme.zendesk.com';
const WINDOW = { from: '2026-10-01', to: '2026-11-23' };

beforeEach(() => vi.useFakeTimers({ now: new Date(TEST_NOW), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** A simulated Zendesk in one open tab, an empty ledger, and a person's count queries. */
function start(hosts: string[] = [HOST]) {
  const zendesk = createTestZendesk();
  const kept = ownLedger();
  const asked: string[] = [];
  const tabs = {
    query: async () => hosts.map((_, id) => ({ id })),
    async sendMessage(tab: number, message: unknown) {
      const { name, request } = message as { name: string; request: { host: string; path: string } };
      if (name === 'act') return { host: hosts[tab] };
      asked.push(request.path);
      const { status, headers, json } = askZendesk(zendesk, request.path);
      return { status, json: json.value, headers: headers as Record<string, string> };
    },
  };
  const append = async (entries: DraftEntry[]) => {
    await kept.append(entries);
    return { ok: true } as const;
  };
  const opened: string[] = [];
  const openTab = async (url: string) => void opened.push(url);
  const counting = createCounting({ kept, changed: () => {} }, { tabs, store: mapStore() }, append, openTab);
  return { zendesk, kept, asked, opened, counting };
}

describe('count queries', () => {
  it('keep the counts with both queries, host, time and window', async () => {
    const { kept, asked, counting } = start();
    const done = await counting.ask(HOST, 'M02', WINDOW);
    if (!done.ok) throw new Error(done.why);
    expect(done.n).toBeGreaterThan(done.good);
    expect(asked).toHaveLength(2);
    const [row] = await readMeasurements(await kept.ledger());
    expect(row).toMatchObject({
      metric: 'M02',
      ...WINDOW,
      figure: { kind: 'rate', good: done.good, n: done.n, apart: 0, unknown: 0 },
      origin: { kind: 'query', site: 'zendesk', host: HOST },
      readAt: '2026-11-23T10:00:00.000Z',
    });
    const [line] = await counting.lines(HOST, WINDOW);
    expect(row?.origin).toMatchObject({ numerator: line?.numerator, denominator: line?.denominator });
    expect(line).toMatchObject({
      last: { good: done.good, n: done.n, window: WINDOW },
      next: '2026-11-23T11:00:00.000Z',
    });
  });

  it('ask nothing within the hour, then take the place of the earlier count', async () => {
    const { kept, asked, counting } = start();
    await counting.ask(HOST, 'M02', WINDOW);
    expect(await counting.ask(HOST, 'M02', WINDOW)).toEqual({ ok: false, why: 'tooSoon', pause: 0 });
    expect(asked).toHaveLength(2);
    vi.setSystemTime(new Date('2026-11-23T11:00:01Z'));
    expect(await counting.ask(HOST, 'M02', WINDOW)).toMatchObject({ ok: true });
    expect((await readBatches(await kept.ledger())).map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
  });

  it('two at once ask once', async () => {
    const { asked, counting } = start();
    const both = await Promise.all([counting.ask(HOST, 'M02', WINDOW), counting.ask(HOST, 'M02', WINDOW)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(asked).toHaveLength(2);
  });

  it('stop at the first sign that the host wants a pause, and keep nothing', async () => {
    const { zendesk, kept, asked, counting } = start();
    zendesk.control.set({ rateHeaders: 'ratelimit', rateRemaining: 10 });
    const done = await counting.ask(HOST, 'M02', WINDOW);
    expect(done).toMatchObject({ ok: false, why: 'limited' });
    expect(asked).toHaveLength(1);
    expect(await readBatches(await kept.ledger())).toEqual([]);
    const next = (await counting.lines(HOST, WINDOW))[0]?.next;
    expect(Date.parse(next ?? '') - Date.now()).toBe(1000 * (done.ok ? 0 : done.pause));
  });

  it.each([
    ['signedOut', (zendesk: ReturnType<typeof createTestZendesk>) => zendesk.control.signOut()],
    ['forbidden', (zendesk: ReturnType<typeof createTestZendesk>) => zendesk.control.fail({ kind: 403 })],
    [
      'unreadable',
      (zendesk: ReturnType<typeof createTestZendesk>) => zendesk.control.fail({ kind: 'truncated' }),
    ],
    ['signedOut', (zendesk: ReturnType<typeof createTestZendesk>) => zendesk.control.fail({ kind: 'html' })],
  ] as const)('%s: nothing is kept, and it may be asked again in a minute', async (why, break_) => {
    const { zendesk, kept, asked, counting } = start();
    break_(zendesk);
    expect(await counting.ask(HOST, 'M02', WINDOW)).toMatchObject({ ok: false, why });
    expect(asked).toHaveLength(1);
    expect(await readBatches(await kept.ledger())).toEqual([]);
    zendesk.control.heal();
    zendesk.control.signIn();
    vi.setSystemTime(new Date('2026-11-23T10:01:01Z'));
    expect(await counting.ask(HOST, 'M02', WINDOW)).toMatchObject({ ok: true });
  });

  it('need an open tab of that very host, and open one on demand', async () => {
    const { asked, opened, counting } = start(['other.zendesk.com', 'elsewhere.example']);
    expect(await counting.hosts()).toEqual([{ host: 'other.zendesk.com', open: true }]);
    expect(await counting.ask(HOST, 'M02', WINDOW)).toEqual({ ok: false, why: 'noTab', pause: 0 });
    expect(asked).toEqual([]);
    await counting.open(HOST);
    expect(opened).toEqual(['https://acme.zendesk.com/agent/']);
  });

  it('know no other metric and no other system', async () => {
    const { asked, counting } = start();
    expect(await counting.ask(HOST, 'M07', WINDOW)).toMatchObject({ ok: false, why: 'absent' });
    expect(await counting.lines('elsewhere.example', WINDOW)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
