import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPapers } from '@/lib/ledger/read-papers';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { isReminder, nextCheckIn, REMINDER, setReminder } from '@/lib/platform/reminder';

/** Sets the alarm anew from what the ledger says. */
export async function renewReminder(kept: KeptLedger): Promise<void> {
  const rows = await readPapers(await kept.ledger(), 'checkIn');
  await setReminder({ storage: browser.storage.local, alarms: browser.alarms }, rows, now());
}

/** Listens for the alarm, shows the notice, and opens the check-ins when it is pressed. */
export function serveReminders(kept: KeptLedger): void {
  const renew = () => void renewReminder(kept).catch(() => undefined);
  // Where notices are not allowed yet, the browser does not even have a name for them.
  const notices = () => (browser as Partial<typeof browser>).notifications;
  const hear = () => notices()?.onClicked.addListener(() => void openCheckIns());
  browser.runtime.onStartup.addListener(renew);
  browser.runtime.onInstalled.addListener(renew);
  browser.permissions.onAdded.addListener(hear);
  hear();
  browser.alarms.onAlarm.addListener(async (alarm) => {
    const shown = notices();
    // Not allowed any more: then nobody was told.
    if (alarm.name !== REMINDER || !shown) return;
    const rows = await readPapers(await kept.ledger(), 'checkIn');
    const { reminder } = await browser.storage.local.get('reminder');
    if (!isReminder(reminder) || !reminder.on) return;
    await shown.create(REMINDER, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: t('reminder_title'),
      message: t('reminder_text'),
    });
    await browser.storage.local.set({ reminder: { on: true, toldOf: nextCheckIn(rows) } });
  });
}

function openCheckIns(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('workspace.html#checkins') });
}
