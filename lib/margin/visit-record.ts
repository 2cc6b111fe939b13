import { askUntilAnswered } from '@/lib/messages/ask-worker';
import type { Recalled } from '@/lib/messages/table';
import type { Fetched } from '@/lib/model/fetched';
import type { RecordRef } from '@/lib/model/record';
import { askOfRecord } from './ask-of-record';
import type { Desk } from './desk';
import { startVisit } from './fetch-for-visit';
import { emptyState, type MarginState } from './state';

const SLOW_MS = 150;

export interface Visits {
  /** another record (or none) is in view */
  come(record: RecordRef | null, inView: boolean): Promise<void>;
  /** reads the record in view again */
  again(): Promise<void>;
  /** shows what is kept by now, without asking the host system anything */
  redraw(): Promise<void>;
  stop(): void;
}

/**
 * Reads the record in view and recalls what was tagged on it. Answers that arrive after the page has
 * moved on are dropped, and requests under way are stopped.
 * @param onReady called once both are there, with what the worker recalled
 */
export function createVisits(desk: Desk, onReady: (recalled: Recalled | null) => void): Visits {
  const { store, site, known } = desk;
  const lasting: Fetched[] = [];
  const begin = (record: RecordRef) => {
    const { lasting: lasts, screen, get } = site;
    const look = screen && (() => screen(record, desk.window.document));
    return startVisit(lasting, (path) => lasts?.(path) ?? false, desk.now, get, look);
  };
  /** the look under way; what is being written stays with the last whole one until this one is whole */
  let look = known.visit;
  let whole = false;

  function settle(isWhole: boolean): void {
    if (!isWhole && whole) return;
    if (known.visit !== look) known.visit.end();
    known.visit = look;
    whole = isWhole;
  }
  function end(): void {
    look.end();
    known.visit.end();
  }

  async function read(record: RecordRef, first: boolean): Promise<void> {
    if (look !== known.visit) look.end();
    look = begin(record);
    const visit = look;
    const { turn } = known;
    const isLate = () => look !== visit || !desk.isCurrent(turn);
    const slow = setTimeout(() => isLate() || store.set({ slow: true }), SLOW_MS);
    const [recalled, asked] = await Promise.all([
      first ? recall(desk, record) : null,
      askOfRecord({ visit }, 'read', { record, given: visit.given() }),
    ]);
    clearTimeout(slow);
    if (isLate()) return;
    if (!asked.ok) {
      store.set({ slow: false, silent: asked.why !== 'gone', phase: 'failed', lack: 'unavailable' });
      return;
    }
    const { sheet, visit: visited, drawn } = asked.value;
    const failed = sheet.lacks.find((one) => one.part === 'record');
    settle(!failed && !sheet.lacks.some((one) => one.part === 'interactions'));
    if (failed?.lack === 'signedOut') lasting.length = 0;
    const change: Partial<MarginState> = {
      sheet,
      slow: false,
      phase: failed ? 'failed' : 'ready',
      lack: failed?.lack ?? null,
    };
    // a record that could not be read says nothing about what was kept of it
    store.set(failed ? change : { ...change, drawn, tab: drawn.tab, tagged: visited.tagged.length });
    if (first) onReady(recalled);
  }

  return {
    async come(record, inView) {
      end();
      whole = false;
      const { settings, settled, silent } = store.get();
      const phase = !record ? 'none' : inView ? 'reading' : 'switching';
      store.set({
        ...emptyState,
        settings,
        settled,
        silent,
        record,
        phase,
        slow: phase === 'switching',
      });
      if (record && inView) await read(record, true);
      else if (!known.dressed) await recall(desk, null);
    },
    async redraw() {
      const { record } = store.get();
      const { turn, visit } = known;
      if (!record) return;
      const asked = await askOfRecord({ visit }, 'read', { record, given: visit.given() });
      if (!asked.ok || !desk.isCurrent(turn)) return;
      const { drawn, visit: visited } = asked.value;
      store.set({ drawn, tab: drawn.tab, tagged: visited.tagged.length });
    },
    async again() {
      const { record, phase } = store.get();
      if (!record || phase === 'switching') return;
      if (phase === 'failed') store.set({ phase: 'reading', slow: true });
      await read(record, phase === 'failed');
    },
    stop: end,
  };
}

/** Asks the worker what it knows; shows what it says, or that it is silent. */
async function recall(desk: Desk, record: RecordRef | null): Promise<Recalled | null> {
  const { store, known, window } = desk;
  const { turn } = known;
  const request = { record, host: window.location.hostname, styles: !known.dressed };
  const asked = await askUntilAnswered('recall', request, undefined, 20);
  if (asked.ok && asked.value.styles) {
    desk.dress(asked.value.styles);
    known.dressed = true;
  }
  if (!desk.isCurrent(turn)) return null;
  if (!asked.ok) {
    store.set({ silent: asked.why !== 'gone', settled: true });
    return null;
  }
  const { tagged, tab = '', settings } = asked.value;
  store.set({ tagged: tagged.length, tab, settings, settled: true, silent: false });
  return asked.value;
}
