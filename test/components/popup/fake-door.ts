import type { MarginState, PopupData, PopupDoor, PopupReading } from '@/components/popup/popup-door';
import { evidence, plan, rollup, TODAY } from '../shared/samples';

/** A page on ticket #48213 on which everything works. */
export const ticketPage: MarginState = {
  record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48213' },
  state: 'ready',
  health: { adapter: 'zendesk 2026-11', parts: [{ part: 'replies', state: 'works' }] },
};

/** A believable first paint. */
export function data(change: Partial<PopupData> = {}): PopupData {
  return {
    plan: plan(),
    measurements: [],
    earlier: [],
    challenges: [],
    absences: [],
    rollups: [rollup('M01'), rollup('M02'), rollup('M08', { known: 0, good: 0, tagged: 3 })],
    recent: [evidence(1), evidence(2)],
    touches: [],
    thisWeek: 2,
    all: 61,
    ...change,
  };
}

export interface FakeDoor extends PopupDoor {
  did: string[];
  reading: PopupReading;
  change(): void;
}

/** A world that writes down what it was asked for. */
export function fakeDoor(change: Partial<PopupDoor> = {}, reading?: PopupReading): FakeDoor {
  const did: string[] = [];
  let listener = () => {};
  const note = (what: string) => {
    did.push(what);
  };
  const door: FakeDoor = {
    did,
    reading: reading ?? { state: 'ready', data: data() },
    change: () => listener(),
    read: async () => door.reading,
    check: async () => null,
    onChange(listen) {
      listener = listen;
      return () => {
        listener = () => {};
      };
    },
    adoptTrialPlan: async (role) => {
      note(`adopt ${role}`);
      door.reading = { state: 'ready', data: data({ rollups: [], recent: [], thisWeek: 0, all: 0 }) };
      return null;
    },
    undo: async (row) => {
      note(`undo ${row.record.id}`);
      door.reading = {
        state: 'ready',
        data: data({ recent: data().recent.filter((one) => one.id !== row.id) }),
      };
      return null;
    },
    bringBack: async (row) => {
      note(`bring back ${row.record.id}`);
      door.reading = { state: 'ready', data: data() };
      return null;
    },
    sayOfTouch: async (id, { doneOn, dropped, useful }) => {
      note(`touch ${id.slice(-2)} ${dropped ? 'dropped' : doneOn ? `done ${doneOn} ${useful}` : 'open'}`);
      return null;
    },
    readSources: async () => ({ rows: [evidence(1)], readAt: TODAY.toISOString() }),
    lastBackup: async () => null,
    look: async () => ticketPage,
    onTab: () => () => {},
    tell: async (act) => {
      note(`tell ${act}`);
      return true;
    },
    openWorkspace: (part) => note(`open ${part}`),
    keepOpen: null,
    close: () => note('close'),
    now: () => TODAY,
    ...change,
  };
  return door;
}
