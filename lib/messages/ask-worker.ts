import { isConnected, pageBrowser } from '@/lib/platform/page-browser';
import type { PageMessageName, PageMessages } from './table';

type Request<N extends PageMessageName> = PageMessages[N]['request'];
type Answer<N extends PageMessageName> = PageMessages[N]['answer'];

/**
 * `gone`: the extension under this page was updated or removed, nothing was sent.
 * `silent`: no answer in time, or one that is not ours; it may have arrived all the same.
 * The others are the worker's own words.
 */
export type Refusal = 'gone' | 'silent' | 'sender' | 'message' | 'pace' | 'failed';
export type Asked<T> = { ok: true; value: T } | { ok: false; why: Refusal };

const LASTING: ReadonlySet<string> = new Set(['gone', 'sender', 'message']);
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 100;

/** Sends one message and waits at most `patience` milliseconds. Never rejects. */
export async function ask<N extends PageMessageName>(
  name: N,
  request: Request<N>,
  patience = 400,
): Promise<Asked<Answer<N>>> {
  if (!isConnected()) return { ok: false, why: 'gone' };
  let stopWaiting = () => {};
  const silence = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, patience);
    stopWaiting = () => clearTimeout(timer);
  });
  try {
    return readAnswer(await Promise.race([pageBrowser().runtime.sendMessage({ name, request }), silence]));
  } catch {
    return { ok: false, why: isConnected() ? 'silent' : 'gone' };
  } finally {
    stopWaiting();
  }
}

/**
 * Repeats one message until it is answered, with pauses of 20 to 100 ms. The request must be safe to
 * repeat: a try that was not answered may have been carried out.
 * @param isSettled false for an answer that asks for another try
 */
export async function askUntilAnswered<N extends PageMessageName>(
  name: N,
  request: Request<N>,
  isSettled: (answer: Answer<N>) => boolean = () => true,
  tries = 60,
): Promise<Asked<Answer<N>>> {
  let last: Asked<Answer<N>> = { ok: false, why: 'silent' };
  for (let done = 0; done < tries; done++) {
    if (done > 0) await pause(Math.min(FIRST_PAUSE_MS * 1.3 ** done, LONGEST_PAUSE_MS));
    last = await ask(name, request);
    if (last.ok ? isSettled(last.value) : LASTING.has(last.why)) return last;
  }
  return last;
}

/** `undefined` comes from another of our pages that listens too: it counts as undelivered. */
function readAnswer<T>(answer: unknown): Asked<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return { ok: false, why: 'silent' };
  return answer as Asked<T>;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
