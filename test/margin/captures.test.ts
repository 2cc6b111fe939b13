import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Captures, createCaptures } from '@/lib/margin/captures';
import { flipMetric } from '@/lib/margin/composing';
import type { Desk } from '@/lib/margin/desk';
import { startVisit } from '@/lib/margin/fetch-for-visit';
import type { Composing } from '@/lib/margin/state';
import { createStore, type Store } from '@/lib/margin/store';
import type { Keeping, Undoing } from '@/lib/model/keeping';
import type { Quoting } from '@/lib/model/quoting';
import type { Draft } from '@/lib/model/working';
import { offer } from '@/lib/reading/offer';
import { sheetOf } from '@/lib/reading/sheet';
import { makeTouch } from '../ledger/make-entries';
import { aReading } from '../reading/a-reading';

interface Sent {
  name: string;
  request: { keeping?: Keeping; undoing?: Undoing; draft?: Draft | null; quoting?: Quoting };
}

const NOW = new Date('2026-11-23T10:00:00Z');
const PROMISE = 'I moved the job and will check tomorrow at 07:00.';
const reading = aReading({ 'audit:1': PROMISE });
const plan = {
  metrics: [{ metric: 'M12', role: 'scored' as const }],
  nameOf: (id: string) => `name of ${id}`,
};
const prepared = offer(reading, { key: 'audit:1', selected: null }, plan, NOW);
let redrawn = 0;
let sent: Sent[] = [];
/** what the worker says to an append, in turn; 'silent' answers nothing */
let answers: (object | 'silent')[] = [];
let store: Store;
let desk: Desk;
let captures: Captures;

const ok = { ok: true, tagged: null };
const names = () =>
  sent.map(({ name, request: { draft } }) =>
    name === 'remember' ? (draft?.pending ? 'pending' : draft ? 'draft' : 'clear') : name,
  );
const appended = () => sent.flatMap(({ request }) => request.keeping ?? request.undoing ?? []);

/** Lets timers and hashing go on until the act is done. */
async function run(act: Promise<void>): Promise<void> {
  let done = false;
  void act.finally(() => {
    done = true;
  });
  while (!done) {
    await vi.advanceTimersByTimeAsync(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await vi.advanceTimersByTimeAsync(50);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sent = [];
  answers = [];
  redrawn = 0;
  Object.assign(globalThis, {
    browser: {
      ...Reflect.get(globalThis, 'browser'),
      runtime: {
        id: 'ours',
        async sendMessage(message: Sent) {
          sent.push(message);
          if (message.name === 'prepare') return { ok: true, value: { prepared } };
          const value = message.name === 'append' ? (answers.shift() ?? ok) : { wordMasks: ['Mara'] };
          return value === 'silent' ? undefined : { ok: true, value };
        },
      },
    },
  });
  store = createStore(() => {});
  desk = {
    site: { id: 'zendesk', adapter: 'zendesk 2026-11' } as Desk['site'],
    window,
    store,
    now: () => NOW,
    isCurrent: (turn) => turn === desk.known.turn,
    focus: () => {},
    redraw: () => {
      redrawn += 1;
    },
    dress: () => {},
    known: {
      turn: 1,
      visit: startVisit(
        [],
        () => false,
        () => NOW,
      ),
      dressed: true,
    },
  };
  captures = createCaptures(desk);
  store.set({
    record: reading.record,
    sheet: sheetOf(reading, new Date('2026-11-23T12:00:00Z')),
    phase: 'ready',
  });
});

/** Opens the composer on the own reply, and forgets what was sent for it. */
async function start(): Promise<Composing> {
  await run(captures.start('audit:1', null));
  sent = [];
  return composer();
}

function composer(): Composing {
  const { composing } = store.get();
  if (!composing) throw new Error('no composer');
  return composing;
}

describe('keeping', () => {
  it('stores the finished entry first, sends it, and clears the draft once it is acknowledged', async () => {
    await start();
    await run(captures.keep());
    expect(names()).toEqual(['pending', 'append', 'clear']);
    expect(sent[0]?.request.draft?.pending).toEqual(appended()[0]);
    expect(appended()[0]).toMatchObject({ key: 'audit:1', metrics: ['M12'], quote: { text: PROMISE } });
    const state = store.get();
    expect(state.composing).toBeNull();
    expect(state.last).toMatchObject({ what: 'kept', names: ['name of M12'] });
    expect(redrawn).toBe(1);
  });

  it('sends the same entry again until somebody answers', async () => {
    answers = ['silent', { ok: false, why: 'busy', kept: false }, ok];
    await start();
    await run(captures.keep());
    expect(names().filter((name) => name === 'append')).toHaveLength(3);
    expect(new Set(appended().map((one) => JSON.stringify(one))).size).toBe(1);
    expect(store.get().last?.what).toBe('kept');
  });

  it('says "kept" only after the acknowledgement, and keeps the words when there is none', async () => {
    answers = Array<'silent'>(60).fill('silent');
    await start();
    await run(captures.keep());
    const { composing, last } = store.get();
    expect(last).toBeNull();
    expect(redrawn).toBe(0);
    expect(composing).toMatchObject({ keeping: false, locked: true, problem: 'overlay_problem_silent' });
    // the next press sends the very same entry: the first may have arrived
    await run(captures.keep());
    expect(new Set(appended().map((one) => one.id)).size).toBe(1);
    expect(store.get().last?.what).toBe('kept');
  });

  it('says why when the worker refuses for good, and stops asking', async () => {
    answers = [{ ok: false, why: 'full', kept: false }];
    await start();
    await run(captures.keep());
    expect(appended()).toHaveLength(1);
    expect(store.get().composing).toMatchObject({ problem: 'overlay_problem_full', locked: false });
  });

  it('asks for a metric, except for a lesson, and for the day of a follow-up', async () => {
    captures.change(flipMetric(await start(), 'M12'));
    await run(captures.keep());
    expect(store.get().composing?.problem).toBe('overlay_problem_noMetric');
    expect(appended()).toEqual([]);
    captures.change({ ...composer(), outcome: 'lesson' });
    await run(captures.keep());
    expect(appended()).toHaveLength(1);
    desk.focus = vi.fn();
    captures.change({ ...(await start()), touch: makeTouch({ dueOn: null }) });
    await run(captures.keep());
    expect(store.get().composing?.problem).toBe('overlay_problem_noDay');
    expect(desk.focus).toHaveBeenLastCalledWith('Day');
  });

  it('does not show "kept" on another record, but keeps it', async () => {
    await start();
    const keeping = captures.keep();
    desk.known.turn = 2;
    store.set({ composing: null });
    await run(keeping);
    expect(names().at(-1)).toBe('clear');
    expect(store.get()).toMatchObject({ last: null });
    expect(redrawn).toBe(0);
  });
});

describe('interruptions', () => {
  it('saves a draft after a pause, only its newest state', async () => {
    await start();
    for (const words of ['F', 'Fi', 'Finance']) {
      captures.change({ ...composer(), words });
    }
    expect(store.get().composing?.saved).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(sent.map((one) => one.request.draft?.words)).toEqual(['Finance']);
    expect(composer()).toMatchObject({ saved: true, wordMasks: ['Mara'] });
  });

  it('brings a draft back into the composer', async () => {
    await start();
    captures.change({ ...composer(), words: 'Finance' });
    captures.setAside();
    const { draft } = store.get();
    expect(store.get().composing).toBeNull();
    if (draft) await run(captures.restore(draft));
    expect(store.get().composing).toMatchObject({ words: 'Finance', restored: true });
  });

  it('finishes what was sent before the page went away', async () => {
    await start();
    answers = Array<'silent'>(60).fill('silent');
    await run(captures.keep());
    const draft = sent[0]?.request.draft;
    const entry = draft?.pending;
    sent = [];
    store.set({ composing: null });
    if (draft) await run(captures.restore(draft));
    expect(appended()).toEqual([entry]);
    expect(store.get().last?.what).toBe('kept');
  });
});

describe('undo', () => {
  it('takes the evidence back with one entry, repeated with the same id', async () => {
    await start();
    await run(captures.keep());
    sent = [];
    answers = Array<'silent'>(60).fill('silent');
    await run(captures.undo());
    expect(store.get().last).toMatchObject({ what: 'kept', problem: true });
    await run(captures.undo());
    expect(new Set(appended().map((one) => one.id)).size).toBe(1);
    expect(appended()[0]).toMatchObject({ evidence: expect.any(String) });
    expect(store.get()).toMatchObject({ last: { what: 'undone' } });
  });
});

describe('masks', () => {
  const steps = () => sent.map(({ request }) => request.quoting?.masking);

  it('are changed one after the other, each by the worker', async () => {
    await start();
    const acts = [captures.mask([1], null), captures.mask([[0, 4]], null)];
    await run(Promise.all(acts).then(() => undefined));
    expect(steps().filter(Boolean)).toEqual([[1], [[0, 4]]]);
    expect(composer().saved).toBe(false);
  });

  it('are settled before anything is kept', async () => {
    await start();
    void captures.mask([[0, 4]], null);
    await run(captures.keep());
    expect(names()[0]).toBe('prepare');
    expect(appended()).toHaveLength(1);
  });

  it('that could not be settled hold up what would be kept without them', async () => {
    await start();
    const { runtime } = Reflect.get(globalThis, 'browser');
    const sendMessage = async (message: Sent) =>
      message.name === 'prepare' ? { ok: false, why: 'message' } : runtime.sendMessage(message);
    Object.assign(globalThis, {
      browser: { ...Reflect.get(globalThis, 'browser'), runtime: { id: 'ours', sendMessage } },
    });
    void captures.mask([[0, 4]], null);
    await run(captures.keep());
    expect(appended()).toEqual([]);
    expect(composer()).toMatchObject({ keeping: false, problem: 'overlay_problem_notMasked' });
    // pressed again, now that it was said
    await run(captures.keep());
    expect(appended()).toHaveLength(1);
  });

  it('do not bring back a quotation that was left out meanwhile', async () => {
    const { quotation } = await start();
    const masking = captures.mask([[0, 4]], null);
    if (quotation) {
      captures.change({
        ...composer(),
        quotation: { ...quotation, quoting: { ...quotation.quoting, on: false } },
      });
    }
    await run(masking);
    expect(composer().quotation?.quoting.on).toBe(false);
  });

  it('say so when they could not be changed', async () => {
    await start();
    Object.assign(globalThis, {
      browser: { ...Reflect.get(globalThis, 'browser'), runtime: { id: undefined } },
    });
    await run(captures.mask([1], null));
    expect(composer().problem).toBe('overlay_problem_notMasked');
  });
});
