import { defineBackground } from 'wxt/utils/define-background';
import { drawRecord } from '@/components/overlay/draw-record';
import { metricName } from '@/components/shared/metric-name';
import { startWhole } from '@/entrypoints/restore/finish-restore';
import { firstChoices } from '@/lib/catalogue/first-choices';
import { createLedger } from '@/lib/ledger/create-ledger';
import { askTab } from '@/lib/messages/ask-tab';
import type { Sender } from '@/lib/messages/check-sender';
import { createPageHandlers } from '@/lib/messages/page-handlers';
import { createServer } from '@/lib/messages/serve';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { journalStore } from '@/lib/platform/journal-store';
import { speakInWorker } from '@/lib/platform/speak-in-worker';
import { closeToPages } from '@/lib/platform/storage-access';
import { createWorkingStore } from '@/lib/platform/working-store';
import { createReadings } from '@/lib/reading/readings';
import { siteAt } from '@/lib/sites';
import { readerOf } from '@/lib/sites/readers';
import { reachOrgs } from './reach-orgs';
import { serveReminders } from './reminders';
import { styles } from './styles';

/** Listeners stand in the first turn: a worker that was just woken must not miss what woke it. */
export default defineBackground({
  type: 'module',
  main() {
    speakInWorker();
    const local = browser.storage.local;
    const ledger = createLedger({ journal: journalStore(local) });
    const working = createWorkingStore(local);
    const news = new BroadcastChannel('throughline');
    const handlers = createPageHandlers({
      ledger,
      working,
      readings: createReadings(readerOf, now, reachOrgs()),
      styles,
      draw: drawRecord,
      nameOf: metricName,
      now,
      firstChoices,
      changed: () => news.postMessage('changed'),
      openPlace: (place) => browser.tabs.create({ url: browser.runtime.getURL(`workspace.html#${place}`) }),
    });
    const serve = createServer(handlers, {
      ownId: browser.runtime.id,
      isServed: (url) => siteAt(url) !== null,
      time: () => now().getTime(),
    });

    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => serve(message, sender));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'tag-this') void askTab(browser.tabs, { act: 'tag' });
    });
    browser.runtime.onStartup.addListener(() => void working.dropOldDrafts(now()));
    serveReminders(ledger);
    void closeToPages(local);
    void startWhole(ledger).catch(() => undefined);
  },
});
