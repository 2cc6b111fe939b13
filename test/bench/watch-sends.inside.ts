import type { PageMessages } from '@/lib/messages/table';
import { pageBrowser } from '@/lib/platform/page-browser';
import type { StormProgress } from './storm-task';

type Keep = Extract<PageMessages['append']['request'], { what: 'keep' }>;

/**
 * Counts what goes over the message road, by standing in front of `sendMessage`. Before a task that was not
 * answered is sent again, it asks whether the worker has kept it all the same.
 */
export function watchSends(progress: StormProgress): void {
  const { runtime } = pageBrowser();
  const send = runtime.sendMessage.bind(runtime);
  const unheard = new Set<string>();

  const watched = async (message: unknown): Promise<unknown> => {
    const keep = keepIn(message);
    if (!keep) return send(message);
    const { evidence, record } = keep.keeping;
    if (unheard.has(evidence) && (await isKept(evidence, record))) {
      unheard.delete(evidence);
      progress.absorbed += 1;
    }
    progress.sends += 1;
    unheard.add(evidence);
    const answer = await send(message);
    if (isAnswer(answer)) {
      progress.answers += 1;
      unheard.delete(evidence);
      if (isForgetful(answer.value)) progress.forgotten += 1;
    }
    return answer;
  };
  const isKept = async (evidence: string, record: Keep['keeping']['record']): Promise<boolean> => {
    const request = { record, host: record.host, styles: false };
    const answer = await send({ name: 'recall', request }).catch(() => null);
    return JSON.stringify(answer ?? null).includes(evidence);
  };
  Object.defineProperty(runtime, 'sendMessage', { value: watched, configurable: true, writable: true });
  if (runtime.sendMessage !== watched) throw new Error('the message road cannot be watched');
}

function keepIn(message: unknown): Keep | null {
  const { name, request } = message as { name?: string; request?: PageMessages['append']['request'] };
  return name === 'append' && request?.what === 'keep' ? request : null;
}

function isAnswer(answer: unknown): answer is { ok: boolean; value?: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function isForgetful(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'wanted' in value;
}
