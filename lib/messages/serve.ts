import { isFromPage, type Sender } from './check-sender';
import { createPace } from './pace';
import { type PageMessage, pageMessageSchema } from './page-message';
import type { PageMessages } from './table';

/** What the worker does for each message; the entrypoint plugs the ledger and the stores in. */
export interface Handlers {
  append(request: PageMessages['append']['request'], host: string): Promise<PageMessages['append']['answer']>;
  recall(request: PageMessages['recall']['request']): Promise<PageMessages['recall']['answer']>;
  remember(request: PageMessages['remember']['request']): Promise<PageMessages['remember']['answer']>;
}

/** An answer is always an object: an `undefined` from another listener can then never pass for one. */
export type Answer =
  | { ok: true; value: unknown }
  | { ok: false; why: 'sender' | 'message' | 'pace' | 'failed' };

export interface ServeOptions {
  ownId: string;
  isServed(url: URL): boolean;
  /** milliseconds since the epoch */
  time(): number;
}

/**
 * The worker's side of the one message road. Answers null for messages that are not its own
 * (our own pages have none), refuses anything from elsewhere, and reads every message before it acts.
 */
export function createServer(handlers: Handlers, options: ServeOptions) {
  const inPace = createPace();
  return async function serve(message: unknown, sender: Sender): Promise<Answer> {
    if (!isFromPage(sender, options.ownId, options.isServed)) return { ok: false, why: 'sender' };
    if (!inPace(sender.tab?.id ?? -1, options.time())) return { ok: false, why: 'pace' };
    const read = pageMessageSchema.safeParse(message);
    const host = new URL(sender.url ?? '').hostname;
    if (!read.success || !isAboutHost(read.data, host)) return { ok: false, why: 'message' };
    try {
      return { ok: true, value: await handle(handlers, read.data, host) };
    } catch (error) {
      console.warn('Throughline could not answer a page.', error instanceof Error ? error.name : 'unknown');
      return { ok: false, why: 'failed' };
    }
  };
}

function handle(handlers: Handlers, message: PageMessage, host: string): Promise<unknown> {
  switch (message.name) {
    case 'append':
      return handlers.append(message.request, host);
    case 'recall':
      return handlers.recall(message.request);
    case 'remember':
      return handlers.remember(message.request);
  }
}

/** A page on one host may speak of that host only. */
function isAboutHost(message: PageMessage, host: string): boolean {
  switch (message.name) {
    case 'append':
      return message.request.entries.every(
        (entry) => entry.kind === 'evidence.retracted' || entry.body.record.host === host,
      );
    case 'recall':
      return message.request.host === host && (message.request.record?.host ?? host) === host;
    case 'remember':
      return (
        (message.request.what === 'settings' ? message.request.host : message.request.record.host) === host
      );
  }
}
