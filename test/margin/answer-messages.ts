import { afterEach } from 'vitest';
import { pageMessageSchema } from '@/lib/messages/page-message';

const before = Object.getOwnPropertyDescriptor(globalThis, 'browser');
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'browser', before);
});

/** A message as it left the page. */
export interface Sent {
  name: string;
  request: Record<string, unknown>;
}

/**
 * Takes the place of the worker. What it is sent must pass the worker's own door; an `answer` of undefined
 * is silence.
 */
export function answerMessages(answer: (message: Sent, count: number) => unknown): Sent[] {
  const sent: Sent[] = [];
  Object.assign(globalThis, {
    browser: {
      ...Reflect.get(globalThis, 'browser'),
      runtime: {
        id: 'ours',
        async sendMessage(message: unknown) {
          const copy: Sent = structuredClone(message as Sent);
          const count = sent.push(copy);
          if (!pageMessageSchema.safeParse(copy).success) return { ok: false, why: 'message' };
          const value = await answer(copy, count - 1);
          return value === undefined ? undefined : { ok: true, value };
        },
      },
    },
  });
  return sent;
}
