import type { PageState, TabMessages } from '@/lib/messages/table';
import { pageBrowser } from '@/lib/platform/page-browser';
import type { View } from '@/lib/sites/contract';
import type { Desk } from './desk';
import { changeSettings } from './place-margin';
import type { MarginActs } from './state';

type Act = TabMessages['act']['request']['act'];
type Listener = Parameters<ReturnType<typeof pageBrowser>['runtime']['onMessage']['addListener']>[0];

/**
 * Answers the popup and the shortcut. Only our own extension is heard.
 * @param tagHere tags the reply under the selection, else the newest own reply, else the record
 * @returns a function that stops listening
 */
export function answerTab(desk: Desk, acts: MarginActs, tagHere: () => void, view: () => View): () => void {
  const { onMessage, id } = pageBrowser().runtime;
  const listen: Listener = (message, sender, respond) => {
    const { name, request } = (message ?? {}) as { name?: unknown; request?: { act?: Act } };
    if (name !== 'act' || sender.id !== id) return false;
    const act = request?.act;
    if (act === 'tag') tagHere();
    if (act === 'tagRecord') acts.tag(null);
    if (act === 'reset') changeSettings(desk, { hidden: false, top: null, side: 'right' });
    if (act === 'show') {
      changeSettings(desk, { hidden: false });
      acts.open();
    }
    respond(describe(desk, view()));
    return false;
  };
  onMessage.addListener(listen);
  return () => {
    try {
      onMessage.removeListener(listen);
    } catch {
      // the extension is gone, and its listeners with it
    }
  };
}

function describe({ store, site, window }: Desk, view: View): PageState {
  const { record, sheet, phase, lack, settings } = store.get();
  const state = settings.hidden
    ? 'hidden'
    : !record
      ? 'noRecord'
      : lack === 'signedOut'
        ? lack
        : phase === 'failed' || view === 'unanchored'
          ? 'degraded'
          : phase === 'ready'
            ? phase
            : 'switching';
  return {
    record,
    title: sheet?.title ?? null,
    customer: sheet?.customer?.name ?? null,
    state,
    health: record ? site.health(record, window.document) : null,
  };
}
