import { ask, askUntilAnswered } from '@/lib/messages/ask-worker';
import type { Recalled } from '@/lib/messages/table';
import type { RecordRef } from '@/lib/model/record';
import { getSameOrigin } from '@/lib/page/get-same-origin';
import { verifyVisit } from '@/lib/page/verify-visit';
import { newId } from '@/lib/platform/random';
import type { Reading } from '@/lib/sites/contract';
import { deliver } from './deliver';
import { type Desk, stamp } from './desk';
import { newsOf } from './news';
import { emptyState } from './state';

const SLOW_MS = 150;
/** GET requests per look at a record, so as to be a light guest. */
const BUDGET = 4;

export interface Visits {
  /** another record (or none) is in view */
  come(record: RecordRef | null, settled: boolean): Promise<void>;
  /** reads the record in view again */
  again(): Promise<void>;
  stop(): void;
}

/**
 * Reads the record in view and recalls what was tagged on it. Answers that arrive after the page has
 * moved on are dropped, and requests under way are stopped.
 * @param onReady called once both are there, with what the worker recalled
 */
export function createVisits(desk: Desk, onReady: (recalled: Recalled | null) => void): Visits {
  const { store, site, known } = desk;
  let under: AbortController | null = null;

  async function read(record: RecordRef, first: boolean): Promise<void> {
    under?.abort();
    const mine = new AbortController();
    under = mine;
    const isLate = () => mine.signal.aborted || !desk.isCurrent(known.turn);
    const slow = setTimeout(() => isLate() || store.set({ slow: true }), SLOW_MS);
    const get = getSameOrigin({ signal: mine.signal });
    const [recalled, reading] = await Promise.all([
      recall(desk, record),
      site.read(record, get, { now: desk.now, budget: BUDGET }),
    ]);
    clearTimeout(slow);
    if (isLate()) return;
    show(reading);
    if (first) onReady(recalled);
    if (recalled) await verify(reading, recalled);
  }

  function show(reading: Reading): void {
    const failed = reading.lacks.find((one) => one.part === 'record');
    store.set({
      reading,
      slow: false,
      phase: failed ? 'failed' : 'ready',
      lack: failed?.lack ?? null,
      retryAfter: failed?.retryAfter ?? null,
    });
  }

  /** What the record says now about evidence tagged earlier, as a new entry when it changed. */
  async function verify(reading: Reading, { tagged, recordFacts }: Recalled): Promise<void> {
    const turn = known.turn;
    const found = await verifyVisit(tagged, recordFacts, reading, desk.now());
    if (!desk.isCurrent(turn)) return;
    const news = Object.fromEntries(
      tagged.map((one) => [
        one.id,
        newsOf(one.facts ?? recordFacts, found.facts, found.evidence[one.id] ?? one.interactionFacts),
      ]),
    );
    store.set({ news });
    const subject = tagged[0]?.id;
    if (!found.changed || !subject) return;
    const body = { record: reading.record, facts: found.facts, evidence: found.evidence };
    await deliver({ id: newId(), at: stamp(desk), kind: 'evidence.verified', subject, body });
  }

  return {
    async come(record, settled) {
      under?.abort();
      const { settings, metrics, silent } = store.get();
      store.set({ ...emptyState, settings, metrics, silent, record, phase: record ? 'switching' : 'none' });
      if (!record) {
        if (known.salt === null) await recall(desk, null);
        return;
      }
      if (!settled) return store.set({ slow: true });
      store.set({ phase: 'reading' });
      await read(record, true);
    },
    async again() {
      const { record, phase } = store.get();
      if (!record || phase === 'switching') return;
      if (phase === 'failed') store.set({ phase: 'reading', slow: true });
      await read(record, phase === 'failed');
    },
    stop: () => under?.abort(),
  };
}

/** Asks the worker what it knows; shows what it says, or that it is silent. */
export async function recall(desk: Desk, record: RecordRef | null): Promise<Recalled | null> {
  const { store, known, window } = desk;
  const turn = known.turn;
  const request = { record, host: window.location.hostname };
  const asked = record
    ? await askUntilAnswered('recall', request, undefined, 20)
    : await ask('recall', request);
  if (!desk.isCurrent(turn)) return null;
  if (!asked.ok) {
    store.set({ silent: asked.why !== 'gone' });
    return null;
  }
  const { tagged, metrics, settings, salt, recordFacts } = asked.value;
  known.salt = salt;
  known.recordFacts = recordFacts;
  store.set({ tagged, metrics, settings, silent: false });
  return asked.value;
}
