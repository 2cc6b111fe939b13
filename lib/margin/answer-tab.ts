import type { PageState, TabMessages } from '@/lib/messages/table';
import { pageBrowser } from '@/lib/platform/page-browser';
import type { View } from '@/lib/sites/contract';
import type { Desk } from './desk';
import { changeSettings } from './place-margin';
import type { MarginActs } from './state';

type Act = TabMessages['act']['request']['act'];
type Listener = Parameters<ReturnType<typeof pageBrowser>['runtime']['onMessage']['addListener']>[0];

const ACTS: ReadonlySet<unknown> = new Set<Act>(['tag', 'show', 'reset', 'look']);

/**
 * Answers the popup and the shortcut. Only our own extension is heard.
 * @param tagHere tags the reply under the selection, else the newest own reply, else the record
 * @returns a function that stops listening
 */
export function answerTab(desk: Desk, acts: MarginActs, tagHere: () => void, view: () => View): () => void {
  const { onMessage, id } = pageBrowser().runtime;
  const listen: Listener = (message, sender, respond) => {
    const act = readAct(message);
    if (!act || sender.id !== id) return false;
    if (act === 'tag') tagHere();
    if (act === 'reset') changeSettings(desk, { hidden: false, top: null, side: 'right' });
    if (act === 'show') {
      changeSettings(desk, { hidden: false });
      acts.open();
    }
    respond(describe(desk, view()));
    return false;
  };
  onMessage.addListener(listen);
  return () => onMessage.removeListener(listen);
}

function readAct(message: unknown): Act | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'act')
    return null;
  const request = 'request' in message ? message.request : null;
  if (typeof request !== 'object' || request === null || !('act' in request)) return null;
  return ACTS.has(request.act) ? (request.act as Act) : null;
}

function describe({ store, site, window }: Desk, view: View): PageState {
  const { record, reading, phase, lack, settings } = store.get();
  const state = settings.hidden
    ? 'hidden'
    : !record
      ? 'noRecord'
      : lack === 'signedOut'
        ? 'signedOut'
        : phase === 'switching' || phase === 'reading'
          ? 'switching'
          : phase === 'failed' || view === 'unanchored'
            ? 'degraded'
            : 'ready';
  return {
    record,
    title: reading?.title ?? null,
    customer: reading?.customer?.name ?? null,
    state,
    health: record ? site.health(record, window.document) : null,
  };
}
