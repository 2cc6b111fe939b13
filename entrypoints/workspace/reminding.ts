import type { CheckinsDoor, Reminding } from '@/components/workspace/checkins/checkins-door';
import { renewReminder } from '@/entrypoints/background/reminders';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { browser } from '@/lib/platform/browser';
import { isReminder } from '@/lib/platform/reminder';

const NOTICES = { permissions: ['notifications' as const] };

/** Reminding as the person switches it: leave is asked for in answer to the press, and only then. */
export function createReminding(kept: KeptLedger): Pick<CheckinsDoor, 'reminding' | 'remind'> {
  async function reminding(): Promise<Reminding> {
    const { reminder } = await browser.storage.local.get('reminder');
    if (!isReminder(reminder) || !reminder.on) return 'off';
    return (await browser.permissions.contains(NOTICES)) ? 'on' : 'refused';
  }
  return {
    reminding,
    async remind(on) {
      // First of all: the browser forgets the press once anything else was waited for.
      if (on && !(await browser.permissions.request(NOTICES))) return 'refused';
      await browser.storage.local.set({ reminder: { on, toldOf: null } });
      await renewReminder(kept);
      return reminding();
    },
  };
}
