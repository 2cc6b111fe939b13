import type { PopupDoor } from '@/components/popup/popup-door';
import { supportEngineerPlan } from '@/lib/catalogue/support-engineer-plan';
import { createLedger } from '@/lib/ledger/create-ledger';
import { askTab } from '@/lib/messages/ask-tab';
import type { DraftEntry } from '@/lib/model/entry';
import { browser } from '@/lib/platform/browser';
import { instant, now } from '@/lib/platform/clock';
import { journalStore } from '@/lib/platform/journal-store';
import { newId } from '@/lib/platform/random';
import { checkCopies } from './check-copies';
import { readPopup, readSources } from './read-popup';
import { troubleOf } from './trouble-of';

/** The real world behind the popup: the ledger itself, the active tab, the extension's own storage. */
export function createPopupDoor(): PopupDoor {
  const kept = createLedger({ journal: journalStore(browser.storage.local) });
  const news = new BroadcastChannel('throughline');
  const append = (entry: DraftEntry) =>
    kept.append([entry]).then(
      () => {
        news.postMessage('changed');
        return null;
      },
      (error: unknown) => troubleOf(error),
    );
  const fresh = () => ({ id: newId(), at: instant() });
  return {
    read: () => readPopup(kept, now()),
    readSources: (metric) => readSources(kept, metric),
    check: () => checkCopies(kept),
    onChange(listen) {
      news.onmessage = listen;
      return () => {
        news.onmessage = null;
      };
    },
    adoptTrialPlan() {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const plan = supportEngineerPlan({ id: newId(), today: now(), timeZone, createdAt: instant() });
      return append({ ...fresh(), kind: 'plan.adopted', subject: plan.id, body: plan });
    },
    undo: (row) =>
      append({ ...fresh(), kind: 'evidence.retracted', subject: row.id, body: { reason: 'undo' } }),
    bringBack: (row) =>
      append({ ...fresh(), kind: 'evidence.restored', subject: row.id, body: { reason: 'undo' } }),
    async lastBackup() {
      const { lastBackup } = await browser.storage.local.get('lastBackup');
      return typeof lastBackup === 'string' ? lastBackup : null;
    },
    look: () => askTab(browser.tabs, { act: 'look' }),
    tell: async (act) => (await askTab(browser.tabs, { act })) !== null,
    openWorkspace(part) {
      void browser.tabs.create({ url: browser.runtime.getURL(`workspace.html#${part}`) }).then(() => close());
    },
    close: () => close(),
    now,
  };
}
