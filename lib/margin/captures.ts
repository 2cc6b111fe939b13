import type { TaggedHere } from '@/lib/messages/table';
import type { PageEntry } from '@/lib/model/entry';
import type { RecordRef } from '@/lib/model/record';
import type { Draft } from '@/lib/model/working';
import { newId } from '@/lib/platform/random';
import { interactionFactsOf, promiseIn } from '@/lib/suggest/promise-facts';
import { isWorthKeeping, metricsOf, startComposing, toDraft } from './composing';
import { deliver } from './deliver';
import { type Desk, stamp } from './desk';
import { buildKept, buildUndo } from './evidence-entry';
import { occasionOf, propose } from './propose';
import { quoteRange } from './quote-range';
import { createDraftSaver } from './save-draft';
import type { Composing } from './state';
import { recall } from './visit-record';

/** From a reply to kept evidence, and back. */
export interface Captures {
  start(key: string | null, range: readonly [number, number] | null): void;
  /** shows a changed composer and saves its draft after a pause */
  change(composing: Composing): void;
  keep(): Promise<void>;
  setAside(): void;
  discard(): void;
  /** brings a draft back: into the composer, or to its end when it was already sent */
  restore(draft: Draft): Promise<void>;
  undo(): Promise<void>;
  flush(): void;
}

export function createCaptures(desk: Desk): Captures {
  const { store, known } = desk;
  const saver = createDraftSaver();
  /** sent and not acknowledged: only this very entry is sent again */
  let pending: PageEntry | null = null;
  let undoing: PageEntry | null = null;

  function open(key: string | null, range: readonly [number, number] | null, draft: Draft | null): boolean {
    const { reading } = store.get();
    const about = reading?.interactions.find((one) => one.key === key) ?? null;
    if (!reading || (key !== null && !about)) return false;
    pending = null;
    const occasion = occasionOf(reading, about, store.get().metrics, desk.now());
    const text = about && reading.textOf(about.key);
    const quoted =
      range ?? quoteRange({ text, selection: null, anchor: null, sentence: promiseIn(occasion) });
    const options = { id: newId(), about, range: quoted, draft, proposals: propose(occasion) };
    store.set({ composing: startComposing(reading, options), draft: null, last: null, working: null });
    return true;
  }

  async function send(record: RecordRef, entry: PageEntry, turn: number): Promise<void> {
    const delivered = await deliver(entry);
    if (delivered === 'kept') {
      pending = null;
      void saver.now(record, null);
    }
    if (!desk.isCurrent(turn)) return;
    if (delivered === 'kept') return showKept(entry);
    const { composing } = store.get();
    if (delivered !== 'silent') pending = null;
    if (composing) {
      const locked = delivered === 'silent';
      store.set({
        composing: { ...composing, keeping: false, locked, problem: `overlay_problem_${delivered}` },
      });
    } else store.set({ silent: true });
  }

  function showKept(entry: PageEntry): void {
    if (entry.kind !== 'evidence.kept') return;
    const { id, interaction, words, metrics, capturedAt, interactionFacts, facts } = entry.body;
    const kept: TaggedHere = { id, interaction, words, metrics, capturedAt, interactionFacts, facts };
    const others = store.get().tagged.filter((one) => one.id !== id);
    const last = { what: 'kept' as const, evidence: id, metrics, undoing: false, problem: false };
    store.set({ tagged: [...others, kept], composing: null, draft: null, last });
    desk.focus('undo');
  }

  return {
    start(key, range) {
      const { draft } = store.get();
      const own = draft?.interactionKey === key ? draft : null;
      if (open(key, range, own)) desk.focus('words');
    },
    change(composing) {
      const { record, composing: before } = store.get();
      if (!record || !before || before.locked) return;
      store.set({ composing: { ...composing, saved: false } });
      saver.later(record, toDraft(composing, stamp(desk)), (saved) => {
        const now = store.get().composing;
        if (now?.id === composing.id) store.set({ composing: { ...now, saved } });
      });
    },
    async keep() {
      const { composing, reading, record, settings } = store.get();
      const { turn } = known;
      if (!composing || composing.keeping || !reading || !record) return;
      if (
        metricsOf(composing).length === 0 &&
        composing.outcome !== 'lesson' &&
        composing.about?.kind !== 'customer'
      ) {
        store.set({ composing: { ...composing, problem: 'overlay_problem_noMetric' } });
        return desk.focus('metrics');
      }
      store.set({ composing: { ...composing, keeping: true, problem: null }, last: null });
      if (known.salt === null) await recall(desk, record);
      if (known.salt === null) {
        return store.set({ composing: { ...composing, problem: 'overlay_problem_silent' } });
      }
      const at = stamp(desk);
      pending ??= await buildKept(composing, reading, {
        adapter: desk.site.adapter,
        salt: known.salt,
        at,
        referenceOnly: settings.referenceOnly,
        interactionFacts: interactionFactsOf(occasionOf(reading, composing.about, [], desk.now())),
      });
      await saver.now(record, { ...toDraft(composing, at), pending });
      await send(record, pending, turn);
    },
    setAside() {
      const { composing, record } = store.get();
      if (!composing || !record || composing.keeping) return;
      const draft = isWorthKeeping(composing) ? { ...toDraft(composing, stamp(desk)), pending } : null;
      void saver.now(record, draft);
      store.set({ composing: null, draft });
    },
    discard() {
      const { record } = store.get();
      if (record) void saver.now(record, null);
      store.set({ composing: null, draft: null });
    },
    async restore(draft) {
      const { record } = store.get();
      if (!record) return;
      if (draft.pending) return send(record, draft.pending, known.turn);
      if (!open(draft.interactionKey, null, draft)) store.set({ draft });
    },
    async undo() {
      const { last } = store.get();
      if (last?.what !== 'kept' || last.undoing) return;
      store.set({ last: { ...last, undoing: true, problem: false } });
      if (undoing?.subject !== last.evidence) undoing = buildUndo(last.evidence, stamp(desk));
      const turn = known.turn;
      const delivered = await deliver(undoing);
      if (!desk.isCurrent(turn)) return;
      if (delivered !== 'kept') return store.set({ last: { ...last, undoing: false, problem: true } });
      store.set({
        last: { what: 'undone' },
        tagged: store.get().tagged.filter((one) => one.id !== last.evidence),
      });
      desk.focus('hide');
    },
    flush: saver.flush,
  };
}
