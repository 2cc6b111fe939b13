import { isFromPage, type Sender } from './check-sender';
import { createPace } from './pace';
import { hostOf, type PageMessage, pageMessageSchema } from './page-message';
import type { PageMessageName, PageMessages } from './table';

/** Where a message came from, as the browser says. */
export interface From {
  host: string;
  tab: number;
  /** the container of the tab, which has cookies of its own (Firefox); absent where there is none */
  container?: string | undefined;
  /** tells one load of the page from another, where the browser does */
  load?: string | undefined;
}

/** What the worker does for each message; the entrypoint plugs the ledger and the stores in. */
export type Handlers = {
  [Name in PageMessageName]: (
    request: PageMessages[Name]['request'],
    from: From,
  ) => Promise<PageMessages[Name]['answer']>;
};

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

/** The worker's side of the one message road: refuses anything from elsewhere, reads before it acts. */
export function createServer(handlers: Handlers, options: ServeOptions) {
  const inPace = createPace();
  return async function serve(message: unknown, sender: Sender): Promise<Answer> {
    if (!isFromPage(sender, options.ownId, options.isServed)) return { ok: false, why: 'sender' };
    const from = fromOf(sender);
    if (!inPace(from.tab, options.time())) return { ok: false, why: 'pace' };
    const read = pageMessageSchema.safeParse(message);
    if (!read.success || ![null, from.host].includes(hostOf(read.data))) return { ok: false, why: 'message' };
    try {
      return { ok: true, value: await handle(handlers, read.data, from) };
    } catch (error) {
      console.warn('Throughline could not answer a page.', error instanceof Error ? error.name : 'unknown');
      return { ok: false, why: 'failed' };
    }
  };
}

/** The store of cookies of a private window in Chromium, which names none with its tabs. */
const PRIVATE_STORE = '1';

function fromOf({ url, tab, documentId }: Sender): From {
  const container = tab?.cookieStoreId ?? (tab?.incognito ? PRIVATE_STORE : undefined);
  return { host: new URL(url ?? '').hostname, tab: tab?.id ?? -1, container, load: documentId };
}

function handle(handlers: Handlers, { name, request }: PageMessage, from: From): Promise<unknown> {
  switch (name) {
    case 'recall':
      return handlers.recall(request, from);
    case 'read':
      return handlers.read(request, from);
    case 'prepare':
      return handlers.prepare(request, from);
    case 'append':
      return handlers.append(request, from);
    case 'open':
      return handlers.open(request, from);
    case 'remember':
      return handlers.remember(request, from);
  }
}
