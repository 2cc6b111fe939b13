import type { PopupDoor } from '@/components/popup/popup-door';
import { askTab } from '@/lib/messages/ask-tab';
import { browser } from '@/lib/platform/browser';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { checkCopies } from './check-copies';
import type { PopupWorld } from './popup-world';
import { readPopup, readSources } from './read-popup';
import { sideOpener } from './side-place';

/** The real world behind the popup: the ledger itself, the active tab, the extension's own storage. */
export function createPopupDoor({ reading, whole, append, onChange }: PopupWorld): PopupDoor {
  const fresh = () => ({ id: newId(), at: instant() });
  return {
    read: () => readPopup(reading, now()),
    readSources: (metric) => readSources(reading, metric),
    check: async () => checkCopies(await whole()),
    onChange,
    async adoptTrialPlan(role) {
      // needed once in the life of a plan, so nobody else waits for it
      const { presetPlan } = await import('@/lib/catalogue/preset-plan');
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const plan = presetPlan(role, { id: newId(), today: now(), timeZone, createdAt: instant(), t });
      return append({ ...fresh(), kind: 'plan.adopted', subject: plan.id, body: plan });
    },
    undo: (row) =>
      append({ ...fresh(), kind: 'evidence.retracted', subject: row.id, body: { reason: 'undo' } }),
    bringBack: (row) =>
      append({ ...fresh(), kind: 'evidence.restored', subject: row.id, body: { reason: 'undo' } }),
    sayOfTouch: (subject, touch) => append({ ...fresh(), kind: 'evidence.edited', subject, body: { touch } }),
    async lastBackup() {
      const { lastBackup } = await browser.storage.local.get('lastBackup');
      return typeof lastBackup === 'string' ? lastBackup : null;
    },
    look: () => askTab(browser.tabs, { act: 'look' }),
    // a popup closes when another tab comes to the front
    onTab: () => () => undefined,
    tell: async (act) => (await askTab(browser.tabs, { act })) !== null,
    openWorkspace(route) {
      void browser.tabs
        .create({ url: browser.runtime.getURL(`workspace.html#${route}`) })
        .then(() => close());
    },
    keepOpen: sideOpener(),
    close: () => close(),
    now,
  };
}
