import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, askUntilAnswered } from '@/lib/messages/ask-worker';

type Reply = (message: unknown) => Promise<unknown>;
const before = Object.getOwnPropertyDescriptor(globalThis, 'browser');
let sent: unknown[] = [];

/** An extension whose worker answers each message in turn as given; the last answer repeats. */
function answering(...replies: Reply[]): void {
  let turn = 0;
  Object.assign(globalThis, {
    browser: {
      runtime: {
        id: 'ours',
        sendMessage: (message: unknown) => {
          sent.push(message);
          const reply = replies[Math.min(turn++, replies.length - 1)];
          return reply ? reply(message) : Promise.resolve(undefined);
        },
      },
    },
  });
}

const silence: Reply = () => new Promise(() => {});
const nobody: Reply = () => Promise.reject(new Error('Receiving end does not exist.'));
const other: Reply = () => Promise.resolve(undefined);
const good: Reply = () => Promise.resolve({ ok: true, value: { ok: true } });
const request = {
  what: 'draft',
  record: { site: 'zendesk', host: 'h', kind: 'ticket', id: '1' },
  draft: null,
  given: null,
} as const;

beforeEach(() => {
  sent = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  if (before) Object.defineProperty(globalThis, 'browser', before);
});

describe('ask', () => {
  it('gives the value of an answer', async () => {
    answering(good);
    expect(await ask('remember', request)).toEqual({ ok: true, value: { ok: true } });
    expect(sent).toEqual([{ name: 'remember', request }]);
  });

  it('sends nothing once the extension is gone', async () => {
    answering(good);
    Object.assign(globalThis, {
      browser: { runtime: { id: undefined, sendMessage: () => sent.push('sent') } },
    });
    expect(await ask('remember', request)).toEqual({ ok: false, why: 'gone' });
    expect(sent).toEqual([]);
  });

  it('takes an undefined answer, a rejection and silence as undelivered', async () => {
    for (const reply of [other, nobody, silence]) {
      answering(reply);
      const asked = ask('remember', request);
      await vi.advanceTimersByTimeAsync(400);
      expect(await asked).toEqual({ ok: false, why: 'silent' });
    }
  });

  it('passes the worker’s own refusal on', async () => {
    answering(() => Promise.resolve({ ok: false, why: 'pace' }));
    expect(await ask('remember', request)).toEqual({ ok: false, why: 'pace' });
  });
});

describe('askUntilAnswered', () => {
  it('repeats the same message until it is answered', async () => {
    answering(nobody, silence, other, good);
    const asked = askUntilAnswered('remember', request);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toEqual({ ok: true, value: { ok: true } });
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('does not repeat what will never be taken', async () => {
    answering(() => Promise.resolve({ ok: false, why: 'message' }));
    expect(await askUntilAnswered('remember', request)).toEqual({ ok: false, why: 'message' });
    expect(sent).toHaveLength(1);
  });

  it('repeats an answer that asks for another try', async () => {
    const busy: Reply = () => Promise.resolve({ ok: true, value: { ok: false, why: 'busy', kept: false } });
    answering(busy, () => Promise.resolve({ ok: true, value: { ok: true, tagged: null } }));
    const asked = askUntilAnswered(
      'append',
      { what: 'undo', undoing: { id: 'a', evidence: 'b', at: 'c' } },
      (answer) => 'ok' in answer && answer.ok,
    );
    await vi.advanceTimersByTimeAsync(200);
    expect((await asked).ok).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('gives up after as many tries as it was given', async () => {
    answering(nobody);
    const asked = askUntilAnswered('remember', request, undefined, 5);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await asked).toEqual({ ok: false, why: 'silent' });
    expect(sent).toHaveLength(5);
  });
});
