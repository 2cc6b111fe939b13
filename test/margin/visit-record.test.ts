import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createVisits } from '@/lib/margin/visit-record';
import type { Recalled, TaggedHere } from '@/lib/messages/table';
import type { Fetched } from '@/lib/model/fetched';
import { sheetOf } from '@/lib/reading/sheet';
import type { Reading } from '@/lib/sites/contract';
import { aReading } from '../reading/a-reading';
import { answerFetch, holdFetch } from './answer-fetch';
import { answerMessages, type Sent } from './answer-messages';
import { anotherRecord, openDesk, record } from './open-desk';

const tagged: TaggedHere = {
  id: 'e1',
  interaction: null,
  words: '',
  metrics: ['M12'],
  capturedAt: '2026-11-18T10:00:00Z',
  interactionFacts: null,
};
const recalled: Recalled = {
  tagged: [tagged],
  draft: null,
  metrics: [{ metric: 'M12', role: 'scored' }],
  settings: { hidden: false, open: true, top: 40, side: 'left', referenceOnly: false },
  styles: ['a', 'b'],
};
const visit = { tagged: [], news: {} };
const drawn = { figures: 'figures', list: 'list' };
const shown = (reading: Reading = aReading({})) => ({
  sheet: sheetOf(reading, new Date('2026-11-23T12:00:00Z')),
  visit,
  drawn,
});
const lacking = (part: 'record' | 'interactions', lack: 'limited' | 'signedOut' = 'limited') =>
  shown(aReading({}, { lacks: [{ part, lack, retryAfter: 30 }] }));
const pathsOf = ({ request }: Sent) =>
  ((request.given as { fetched: Fetched[] } | null)?.fetched ?? []).map(({ path }) => path);

let asked: string[] = [];
beforeEach(() => {
  asked = answerFetch();
});

/** The worker reads with these answers, in turn; it wants `/me` (lasting) and `/a` before each. */
function setUp(...answers: (object | undefined)[]) {
  const { desk, dressed } = openDesk((path) => path === '/me');
  const onReady = vi.fn();
  const visits = createVisits(desk, onReady);
  const sent = answerMessages((message) => {
    if (message.name === 'recall')
      return { ...recalled, styles: message.request.styles ? recalled.styles : null };
    const missing = ['/me', '/a'].filter((path) => !pathsOf(message).includes(path));
    if (missing.length > 0) return { wanted: missing.map((path) => ({ path, after: 0 })) };
    return answers.length > 1 ? answers.shift() : answers[0];
  });
  return { desk, visits, sent, onReady, dressed, state: () => desk.store.get() };
}

describe('a record that comes into view', () => {
  it('is recalled and read, and then ready', async () => {
    const { visits, onReady, dressed, state, sent } = setUp(shown());
    await visits.come(record, true);
    expect(state()).toMatchObject({ record, phase: 'ready', lack: null, settled: true, silent: false });
    expect(state().sheet).toEqual(sheetOf(aReading({}), new Date('2026-11-23T12:00:00Z')));
    expect(state().settings).toEqual(recalled.settings);
    expect(onReady).toHaveBeenCalledExactlyOnceWith(recalled);
    expect(dressed).toEqual([['a', 'b']]);
    expect(sent.map(({ name }) => name).toSorted()).toEqual(['read', 'read', 'recall']);
    expect(asked).toEqual(['/me', '/a']);
  });

  it('is not read before it is what one sees', async () => {
    const { visits, state } = setUp(shown());
    await visits.come(record, false);
    expect(state()).toMatchObject({ record, phase: 'switching', slow: true, settled: true });
    expect(asked).toEqual([]);
  });

  it('asks for its looks once', async () => {
    const { visits, dressed, sent } = setUp(shown());
    await visits.come(null, false);
    await visits.come(record, true);
    expect(dressed).toHaveLength(1);
    expect(sent.flatMap(({ name, request }) => (name === 'recall' ? [request.styles] : []))).toEqual([
      true,
      false,
    ]);
  });

  it('costs no request for what holds for the page’s lifetime', async () => {
    const { visits } = setUp(shown());
    await visits.come(record, true);
    await visits.come(anotherRecord(), true);
    await visits.again();
    expect(asked).toEqual(['/me', '/a', '/a', '/a']);
  });

  it('asks anew who is signed in after nobody was', async () => {
    const { visits, state } = setUp(lacking('record', 'signedOut'), shown());
    await visits.come(record, true);
    expect(state()).toMatchObject({ phase: 'failed', lack: 'signedOut' });
    await visits.again();
    expect(asked).toEqual(['/me', '/a', '/me', '/a']);
    expect(state().phase).toBe('ready');
  });

  it('says why it could not be read, and keeps what was recalled of it', async () => {
    const { visits, state } = setUp(lacking('record'));
    await visits.come(record, true);
    expect(state()).toMatchObject({ phase: 'failed', lack: 'limited' });
    expect(state().sheet?.says).toHaveLength(2);
    expect(state()).toMatchObject({ tagged: 1, drawn: null });
  });

  it('shows what the look found of what is tagged, over what was recalled', async () => {
    const found = { tagged: [tagged, { ...tagged, id: 'e2' }], news: {} };
    const { visits, state } = setUp({ ...shown(), visit: found });
    await visits.come(record, true);
    expect(state()).toMatchObject({ tagged: 2, drawn });
  });
});

describe('a record that was left', () => {
  it('is no longer fetched, and its answers are dropped', async () => {
    const pending = holdFetch();
    const { visits, desk, state, onReady } = setUp(shown());
    const first = visits.come(record, true);
    await vi.waitFor(() => expect(pending.map(({ path }) => path)).toEqual(['/me', '/a']));
    desk.known.turn = 2;
    const second = visits.come(null, false);
    expect(pending.every((one) => one.aborted())).toBe(true);
    await Promise.all([first, second]);
    expect(state()).toMatchObject({ record: null, phase: 'none', sheet: null, silent: false });
    expect(onReady).not.toHaveBeenCalled();
  });
});

describe('another look', () => {
  it('shows the newer state, over a visit of its own', async () => {
    const newer = aReading({}, { title: 'Still failing' });
    const { visits, desk, state, onReady } = setUp(shown(), shown(newer));
    await visits.come(record, true);
    const first = desk.known.visit;
    await visits.again();
    expect(state().sheet?.title).toBe('Still failing');
    expect(desk.known.visit).not.toBe(first);
    expect(desk.known.visit.given()).toMatchObject({ spent: 1 });
    expect(onReady).toHaveBeenCalledOnce();
  });

  it.each(['record', 'interactions'] as const)(
    'that lacks the %s leaves what is being written with the last whole one',
    async (part) => {
      const { visits, desk } = setUp(shown(), lacking(part), shown());
      await visits.come(record, true);
      const whole = desk.known.visit;
      await visits.again();
      expect(desk.known.visit).toBe(whole);
      expect(await whole.fetch([{ path: '/b', after: 0 }])).toBe(true);
      await visits.again();
      expect(desk.known.visit).not.toBe(whole);
    },
  );

  it('recalls as well after a first one that failed', async () => {
    const { visits, sent, onReady } = setUp(lacking('record'), shown());
    await visits.come(record, true);
    await visits.again();
    expect(sent.filter(({ name }) => name === 'recall')).toHaveLength(2);
    expect(onReady).toHaveBeenCalledTimes(2);
  });
});

describe('what is kept by now', () => {
  const after = { ...shown(), visit: { tagged: [tagged, tagged], news: {} }, drawn: { figures: 1, list: 2 } };

  it('is shown without asking the host anything', async () => {
    const { visits, desk, state } = setUp(shown(), after);
    await visits.come(record, true);
    expect(state()).toMatchObject({ tagged: 0, drawn });
    const given = desk.known.visit.given();
    await visits.redraw();
    expect(state()).toMatchObject({ tagged: 2, drawn: after.drawn, phase: 'ready' });
    expect(asked).toEqual(['/me', '/a']);
    expect(desk.known.visit.given()).toEqual(given);
  });

  it('is shown over the last whole look', async () => {
    const { visits, sent, desk } = setUp(shown(), lacking('interactions'), after);
    await visits.come(record, true);
    const whole = desk.known.visit.given();
    await visits.again();
    await visits.redraw();
    expect(sent.at(-1)?.request.given).toEqual(whole);
  });

  it('is not shown on another record', async () => {
    const { visits, desk, state } = setUp(shown(), after);
    await visits.come(record, true);
    const redrawing = visits.redraw();
    desk.known.turn = 2;
    await redrawing;
    expect(state()).toMatchObject({ tagged: 0, drawn });
    desk.store.set({ record: null });
    await visits.redraw();
    expect(state()).toMatchObject({ tagged: 0 });
  });
});

it('says so when the worker does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { visits, state } = setUp(undefined);
  const coming = visits.come(record, true);
  await vi.advanceTimersByTimeAsync(200);
  expect(state().slow).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  await coming;
  expect(state()).toMatchObject({ phase: 'failed', silent: true, slow: false, lack: 'unavailable' });
  vi.useRealTimers();
});
