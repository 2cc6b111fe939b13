import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { createCaptures } from '@/lib/margin/captures';
import type { Composing } from '@/lib/margin/state';
import { createVisits } from '@/lib/margin/visit-record';
import { openWorker, PATH } from '../messages/open-worker';
import { aReading } from '../reading/a-reading';
import { answerFetch } from './answer-fetch';
import { anotherRecord, connectWorker, openDesk, record } from './open-desk';

/** The page and the worker together, over the worker's own door and a real ledger. */

const PROMISE = 'Hi Mara, I moved the job and will check tomorrow at 07:00.';
const before = Object.getOwnPropertyDescriptor(globalThis, 'browser');
let asked: string[] = [];
beforeEach(() => {
  asked = answerFetch();
});
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'browser', before);
});

async function setUp() {
  const worker = openWorker(aReading({ 'audit:1': PROMISE }));
  const life = { handlers: worker.handlers, forgetful: false };
  const names = connectWorker(() => {
    if (life.forgetful) life.handlers = worker.restart();
    return life.handlers;
  });
  const { desk } = openDesk();
  const { store } = desk;
  const captures = createCaptures(desk);
  const visits = createVisits(desk, (recalled) => {
    if (recalled?.draft) void captures.restore(recalled.draft);
  });
  const composing = (): Composing => {
    const now = store.get().composing;
    if (!now) throw new Error('no composer');
    return now;
  };
  return {
    ...worker,
    desk,
    captures,
    visits,
    names,
    composing,
    state: () => store.get(),
    restart: () => {
      life.handlers = worker.restart();
    },
    /** from now on the worker is stopped after every message */
    forgetFromNowOn: () => {
      life.forgetful = true;
    },
    drafts: () => [...worker.stored].filter(([key]) => key.startsWith('draft:')).map(([, draft]) => draft),
    row: async (id: string) => readEvidence(await worker.ledger.ledger(), id),
  };
}

async function opened() {
  const parts = await setUp();
  await parts.visits.come(record, true);
  await parts.captures.start('audit:1', null);
  return parts;
}

describe('the main job', () => {
  it('goes from a reply to kept evidence, and back', async () => {
    const { captures, composing, state, entries, row } = await opened();
    expect(composing()).toMatchObject({ pencilled: 'M12', quotation: { quoting: { on: true } } });
    const { id } = composing();
    captures.change({ ...composing(), words: 'Mara Lindqvist could close' });
    await vi.waitFor(() => expect(composing().saved).toBe(true));
    expect(composing().wordMasks).toEqual([expect.stringContaining('Mara')]);
    await captures.keep();
    expect(state()).toMatchObject({ composing: null, last: { what: 'kept', evidence: id } });
    const kept = await row(id);
    expect(kept).toMatchObject({ metrics: ['M12'], words: expect.stringMatching(/^█+.*could close$/) });
    expect(kept?.quote?.text).toContain('will check tomorrow at 07:00');
    expect(JSON.stringify(kept)).not.toMatch(/Mara|Lindqvist/);
    expect(kept?.interactionFacts?.promisedBy).toBe('2026-11-19T06:00:00.000Z');

    await captures.undo();
    expect(state()).toMatchObject({ last: { what: 'undone' } });
    expect((await row(id))?.retracted).toBe(true);
    expect(await entries()).toBe(2);
    expect(asked).toEqual([PATH]);
  });

  it('works with a worker that is stopped after every message', async () => {
    const parts = await setUp();
    parts.forgetFromNowOn();
    await parts.visits.come(record, true);
    expect(parts.state().phase).toBe('ready');
    await parts.captures.start('audit:1', 'I moved the job');
    parts.captures.change({ ...parts.composing(), words: 'Finance could close' });
    await vi.waitFor(() => expect(parts.composing().saved).toBe(true));
    const { id } = parts.composing();
    await parts.captures.keep();
    expect(await parts.row(id)).toMatchObject({
      words: 'Finance could close',
      quote: { text: 'I moved the job' },
    });
    await parts.captures.undo();
    expect(parts.state().last).toEqual({ what: 'undone' });
    await vi.waitFor(() => expect(parts.drafts()).toEqual([]));
    // everything was fetched once
    expect(asked).toEqual([PATH]);
  });

  it('takes a selection of any length', async () => {
    const { captures, state } = await opened();
    await captures.start('audit:1', `I moved the job ${'and so on '.repeat(5000)}`);
    expect(state()).toMatchObject({ silent: false, composing: { quotation: { quoting: { on: true } } } });
    captures.discard();
    await captures.start('audit:1', `${PROMISE} ${'and so on '.repeat(5000)}`);
    expect(state()).toMatchObject({ silent: false, composing: { about: { key: 'audit:1' } } });
  });

  it('leaves no draft behind', async () => {
    const { captures, composing, drafts } = await opened();
    captures.change({ ...composing(), words: 'Finance' });
    await vi.waitFor(() => expect(drafts()).toHaveLength(1));
    await captures.keep();
    await vi.waitFor(() => expect(drafts()).toEqual([]));
  });
});

describe('a worker that has forgotten, in a page that has moved on', () => {
  it('still keeps what was kept, and shows it nowhere else', async () => {
    const { captures, composing, desk, visits, state, restart, entries, row } = await opened();
    const { id } = composing();
    restart();
    const keeping = captures.keep();
    desk.known.turn = 2;
    await Promise.all([keeping, visits.come(anotherRecord(), true)]);
    expect(await row(id)).toMatchObject({ record, retracted: false });
    expect(state()).toMatchObject({ record: anotherRecord(), tagged: 0, last: null, composing: null });
    expect(await entries()).toBe(1);
  });

  it('saves the draft, its names masked', async () => {
    const { captures, composing, desk, visits, restart, drafts } = await opened();
    captures.change({ ...composing(), words: 'Mara Lindqvist could close' });
    restart();
    captures.flush();
    desk.known.turn = 2;
    await visits.come(anotherRecord(), true);
    await vi.waitFor(() => expect(drafts()).toHaveLength(1));
    expect(drafts()[0]).toMatchObject({ words: expect.stringMatching(/^█+.*could close$/) });
  });

  it('is not asked for the other record with what was fetched of this one', async () => {
    const { captures, composing, desk, visits, restart, names } = await opened();
    captures.change({ ...composing(), words: 'Finance' });
    captures.flush();
    desk.known.turn = 2;
    await visits.come(anotherRecord(), true);
    restart();
    names.length = 0;
    await captures.start('audit:1', null);
    expect(desk.store.get().composing).not.toBeNull();
    expect(names).toEqual(['prepare', 'prepare']);
    expect(asked).toEqual([PATH, PATH]);
  });
});

describe('a look that failed while something was written', () => {
  const lacks = [{ part: 'record', lack: 'limited', retryAfter: 30 } as const];

  it.each([false, true])('does not cost the words (worker forgot: %s)', async (forgets) => {
    const { captures, composing, visits, record: now, restart, row, state } = await opened();
    const { reading } = now;
    captures.change({ ...composing(), words: 'Mara could close' });
    if (forgets) restart();
    now.reading = aReading({}, { interactions: [], people: [], lacks });
    await visits.again();
    expect(state()).toMatchObject({ phase: 'failed', composing: { words: 'Mara could close' } });
    // what the page fetched before is whole, and says so again
    now.reading = reading;
    const { id } = composing();
    await captures.keep();
    expect(await row(id)).toMatchObject({
      interaction: { key: 'audit:1' },
      words: expect.not.stringContaining('Mara'),
    });
  });
});

describe('what was sent before the page went away', () => {
  const aPending = async (change: object) => {
    const parts = await opened();
    const { id } = parts.composing();
    parts.captures.change({ ...parts.composing(), words: 'Finance could close' });
    parts.captures.setAside();
    const { draft } = parts.state();
    if (!draft) throw new Error('no draft');
    const pending = {
      id: crypto.randomUUID(),
      evidence: id,
      at: '2026-11-23T10:00:00.000Z',
      record,
      key: 'audit:1',
      quote: null,
      words: draft.words,
      metrics: ['M12'],
      outcome: null,
      colleague: false,
      story: false,
      ...change,
    };
    return { ...parts, draft: { ...draft, pending } };
  };

  it('is finished on the next visit', async () => {
    const { captures, draft, state, row } = await aPending({});
    await captures.restore(draft);
    expect(state()).toMatchObject({ composing: null, last: { what: 'kept', evidence: draft.id } });
    expect(await row(draft.id)).toMatchObject({ words: 'Finance could close' });
  });

  it('comes back into the composer when it cannot be kept as it was', async () => {
    const { captures, draft, state, entries } = await aPending({ key: 'audit:9' });
    await captures.restore(draft);
    expect(await entries()).toBe(0);
    expect(state()).toMatchObject({
      silent: false,
      composing: { id: draft.id, words: 'Finance could close', restored: true },
    });
  });

  it('stays in sight as a draft when even its reply is gone', async () => {
    const { captures, draft, state } = await aPending({ key: 'audit:9' });
    await captures.restore({ ...draft, interactionKey: 'audit:9' });
    expect(state()).toMatchObject({
      composing: null,
      draft: { words: 'Finance could close', pending: null },
    });
  });
});
