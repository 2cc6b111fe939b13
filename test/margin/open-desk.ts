import type { Desk } from '@/lib/margin/desk';
import { startVisit } from '@/lib/margin/fetch-for-visit';
import { createStore } from '@/lib/margin/store';
import { createServer, type Handlers } from '@/lib/messages/serve';
import type { RecordRef } from '@/lib/model/record';
import { site as zendesk } from '@/lib/sites/zendesk';
import { aReading } from '../reading/a-reading';

export const { record } = aReading({});
const { host } = record;

/** A desk with nothing on it; `site.lasting` says which answers hold for the page's lifetime. */
export function openDesk(lasting: (path: string) => boolean = () => false) {
  const now = () => new Date('2026-11-23T10:00:00Z');
  const focused: string[] = [];
  const dressed: (readonly string[])[] = [];
  const desk: Desk = {
    site: { id: 'zendesk', adapter: 'zendesk 2026-11', lasting, get: zendesk.get } as Desk['site'],
    window: { location: { hostname: host } } as Window,
    store: createStore(() => {}),
    now,
    isCurrent: (turn) => turn === desk.known.turn,
    focus: (name) => void focused.push(name),
    redraw: () => undefined,
    dress: (styles) => void dressed.push(styles),
    known: { turn: 1, visit: startVisit([], () => false, now, zendesk.get), dressed: false },
  };
  return { desk, focused, dressed };
}

/** Another record of the same host. */
export function anotherRecord(id = '6'): RecordRef {
  return { ...record, id };
}

/** Leads the page's messages to a worker's handlers, over the worker's own door. Gives their names. */
export function connectWorker(handlersNow: () => Handlers): string[] {
  const names: string[] = [];
  const sender = { id: 'ours', url: `https://${host}/agent/tickets/48213`, frameId: 0, tab: { id: 7 } };
  Object.assign(globalThis, {
    browser: {
      ...Reflect.get(globalThis, 'browser'),
      runtime: {
        id: 'ours',
        async sendMessage(message: { name: string }) {
          names.push(message.name);
          const serve = createServer(handlersNow(), { ownId: 'ours', isServed: () => true, time: () => 0 });
          return serve(structuredClone(message), sender);
        },
      },
    },
  });
  return names;
}
