import { afterEach, vi } from 'vitest';
import { drawRecord } from '@/components/overlay/draw-record';
import { metricName } from '@/components/shared/metric-name';
import { firstChoices } from '@/lib/catalogue/first-choices';
import { createLedger, type KeptLedger } from '@/lib/ledger/create-ledger';
import { countEvidence } from '@/lib/ledger/read-progress';
import { createPageHandlers } from '@/lib/messages/page-handlers';
import type { ByReading } from '@/lib/messages/table';
import type { Keeping } from '@/lib/model/keeping';
import { createWorkingStore } from '@/lib/platform/working-store';
import { createReadings } from '@/lib/reading/readings';
import type { Reader, Reading } from '@/lib/sites/contract';
import { makeId } from '../ledger/make-entries';
import { mapStorage } from '../ledger/map-storage';
import { freshName } from '../ledger/open-test-ledger';
import { aReading } from '../reading/a-reading';

export const REPLY = 'Hi Mara, I moved the job to the new runner.';
export const NOW = '2026-11-23T10:00:00.000Z';

/** What the reader asks for before it can read. */
export const PATH = '/record';
export const given: ByReading['given'] = {
  fetched: [{ path: PATH, at: NOW, reply: { status: 200, json: {}, headers: {} } }],
  spent: 1,
};

const open: KeptLedger[] = [];
afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close();
});

/** A ledger and working state of their own, without a second copy. */
export function openStores() {
  const ledger = createLedger({ journal: null, name: freshName() });
  open.push(ledger);
  const area = mapStorage();
  const working = createWorkingStore({
    get: (keys) => area.get([keys].flat()),
    set: area.set,
    remove: (keys) => area.remove([keys].flat()),
  });
  const entries = async () => (await countEvidence(await ledger.ledger())).entries;
  return { ledger, working, stored: area.map, entries };
}

/** The worker's side of the road over a real ledger; its reader asks one path, then tells `record.reading`. */
export function openWorker(reading: Reading = aReading({ 'audit:1': REPLY })) {
  const record = { reading };
  const reader: Reader = {
    id: 'zendesk',
    adapter: 'zendesk 2026-11',
    async read(_, get) {
      await get(PATH);
      return record.reading;
    },
  };
  const stores = openStores();
  const now = () => new Date(NOW);
  const changed = vi.fn();
  const start = () =>
    createPageHandlers({
      ...stores,
      readings: createReadings((site) => (site === 'zendesk' ? reader : null), now),
      styles: ['/* tokens */', '/* margin */'],
      draw: drawRecord,
      firstChoices,
      nameOf: metricName,
      changed,
      openPlace: async () => undefined,
      now,
    });
  return {
    ...stores,
    record,
    changed,
    handlers: start(),
    /** as after the browser stopped it */ restart: start,
  };
}

/** A decision about the own reply of `aReading`. */
export function aKeeping(change: Partial<Keeping> = {}): Keeping {
  return {
    id: makeId(),
    evidence: makeId(),
    at: NOW,
    record: aReading({}).record,
    key: 'audit:1',
    quote: { text: 'I moved the job to the new runner.', masks: [] },
    words: 'Finance could close.',
    metrics: ['M12'],
    outcome: 'helped',
    colleague: false,
    story: false,
    ...change,
  };
}
