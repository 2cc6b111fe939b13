import type { PageState, TabMessages } from '@/lib/messages/table';
import { pageBrowser } from '@/lib/platform/page-browser';
import type { View } from '@/lib/sites/contract';
import type { Desk } from './desk';
import { changeSettings } from './place-margin';
import type { MarginActs } from './state';

type Request = Partial<TabMessages['act']['request'] & TabMessages['count']['request']>;
type Listener = Parameters<ReturnType<typeof pageBrowser>['runtime']['onMessage']['addListener']>[0];

/**
 * Answers the popup, the shortcut, and our own pages' count queries: one GET of a path that the site declares
 * for it, on this tab's own host. Only our own extension is heard.
 * @param tagHere tags the reply under the selection, else the newest own reply, else the record
 * @returns a function that stops listening
 */
export function answerTab(desk: Desk, acts: MarginActs, tagHere: () => void, view: () => View): () => void {
  const { onMessage, id } = pageBrowser().runtime;
  const listen: Listener = (message, sender, respond) => {
    if (sender.id !== id) return false;
    const { name, request = {} } = (message ?? {}) as { name?: unknown; request?: Request };
    const { act, host, path } = request;
    const { counts, get } = desk.site;
    if (name === 'count' && host === location.hostname && counts && get && path?.startsWith(counts)) {
      void get()(path).then(respond, () => respond(null));
      return true;
    }
    if (name !== 'act') return false;
    if (act === 'tag') tagHere();
    if (act === 'tagRecord') acts.tag(null);
    if (act === 'readAgain' && host === location.hostname) acts.readAgain();
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
    host: location.hostname,
    record,
    title: sheet?.title ?? null,
    customer: sheet?.customer?.name ?? null,
    state,
    health: record ? site.health(record, window.document) : null,
  };
}
