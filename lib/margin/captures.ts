import type { Keeping, Undoing } from '@/lib/model/keeping';
import type { Quoting } from '@/lib/model/quoting';
import type { Touch } from '@/lib/model/touch';
import type { Draft } from '@/lib/model/working';
import { newId } from '@/lib/platform/random';
import type { Chip } from '@/lib/reading/offer';
import { askOfRecord } from './ask-of-record';
import { isWorthKeeping, lackOf, startComposing, toDraft, toKeeping } from './composing';
import { deliver } from './deliver';
import { type Desk, type Known, stamp } from './desk';
import { createDraftSaver } from './save-draft';
import type { Composing } from './state';

/** A longer selection than this says nothing more about where a quotation begins, in UTF-16 units. */
const MOST_SELECTED = 4000;

/** From a reply to kept evidence, and back. */
export interface Captures {
  /**
   * @param selected what the person has selected inside that reply
   * @param touch one that is switched on from the start
   */
  start(key: string | null, selected: string | null, touch?: Touch): Promise<void>;
  /** shows a changed composer and saves its draft after a pause */
  change(composing: Composing): void;
  /** changes the masks of the quotation: by one more step, or by words to mask wherever they stand */
  mask(step: Quoting['masking'], words: string | null): Promise<void>;
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
  const saver = createDraftSaver(known);
  /** sent and not acknowledged: only this very decision is sent again */
  let pending: Keeping | null = null;
  let undoing: Undoing | null = null;
  /** one change of the masks after the other; false: the last one did not work */
  let masking = Promise.resolve(true);
  let masksUnderWay = 0;

  async function open(
    key: string | null,
    selected: string | null,
    draft: Draft | null,
    touch?: Touch,
  ): Promise<boolean> {
    const { sheet, record } = store.get();
    const { turn } = known;
    const about = sheet?.interactions.find((one) => one.key === key) ?? null;
    if (!record || !sheet || (key !== null && !about)) return false;
    pending = null;
    const request = {
      record,
      key,
      selected: selected?.slice(0, MOST_SELECTED) ?? null,
      quoting: draft?.quoting,
      given: null,
    };
    const asked = await askOfRecord(known, 'prepare', request);
    if (!desk.isCurrent(turn)) return false;
    if (!asked.ok || !asked.value.prepared) {
      store.set({ silent: !asked.ok });
      return false;
    }
    const composing = startComposing(asked.value.prepared, { id: newId(), about, draft, touch });
    store.set({ composing, draft: null, last: null });
    return true;
  }

  /** @returns false when the worker did not take it, and will not */
  async function send(
    keeping: Keeping,
    { turn, visit }: Pick<Known, 'turn' | 'visit'>,
    chips: Chip[] = [],
  ): Promise<boolean> {
    const delivered = await deliver({ visit }, { what: 'keep', keeping, given: null });
    const locked = delivered.end === 'silent';
    if (!locked && pending?.id === keeping.id) pending = null;
    if (delivered.end === 'kept') void saver.now(keeping.record, null);
    if (!desk.isCurrent(turn)) return true;
    if (delivered.end === 'kept') {
      const last = {
        what: 'kept' as const,
        evidence: keeping.evidence,
        names: chips.filter(({ metric }) => keeping.metrics.includes(metric)).map(({ name }) => name),
        undoing: false,
        problem: false,
      };
      store.set({ composing: null, draft: null, last });
      desk.redraw();
      desk.focus('undo');
      return true;
    }
    const { composing } = store.get();
    const problem = `overlay_problem_${delivered.end}`;
    if (composing) store.set({ composing: { ...composing, keeping: false, locked, problem } });
    else store.set({ silent: locked });
    return locked;
  }

  function change(composing: Composing): void {
    const { record, composing: before } = store.get();
    if (!record || !before || before.locked) return;
    store.set({ composing: { ...composing, saved: false } });
    saver.later(record, toDraft(composing, stamp(desk)), ({ ok, wordMasks }) => {
      const now = store.get().composing;
      if (now?.id === composing.id) store.set({ composing: { ...now, saved: ok, wordMasks } });
    });
  }

  async function maskOnce(step: Quoting['masking'], words: string | null): Promise<boolean> {
    const { composing, record } = store.get();
    const before = composing?.quotation?.quoting;
    if (!before || !record || composing.locked || composing.keeping) return false;
    const quoting = { ...before, masking: [...before.masking, ...step] };
    const key = composing.about?.key ?? null;
    const request = { record, key, selected: null, quoting, words, given: null };
    const asked = await askOfRecord(known, 'prepare', request);
    const now = store.get().composing;
    if (now?.id !== composing.id) return false;
    const quotation = asked.ok && asked.value.prepared?.quotation;
    // left out or brought back meanwhile: that needs no worker
    const on = now.quotation?.quoting.on ?? true;
    if (quotation) {
      change({ ...now, quotation: { ...quotation, quoting: { ...quotation.quoting, on } }, fixed: null });
    }
    if (!quotation) store.set({ composing: { ...now, problem: 'overlay_problem_notMasked' } });
    return Boolean(quotation);
  }

  return {
    async start(key, selected, touch) {
      const { draft } = store.get();
      const own = draft?.interactionKey === key ? draft : null;
      if (await open(key, selected, own, touch)) desk.focus('words');
    },
    change,
    async mask(step, words) {
      masksUnderWay++;
      masking = masking.then(() => maskOnce(step, words));
      await masking;
      masksUnderWay--;
    },
    async keep() {
      // what was just masked must be masked in what is kept
      if (masksUnderWay > 0 && !(await masking)) return;
      const { composing, record } = store.get();
      // as they are now: by the time it is sent another record may be in view
      const { turn, visit } = known;
      if (!composing || composing.keeping || !record) return;
      const lack = lackOf(composing);
      if (lack) {
        store.set({ composing: { ...composing, problem: `overlay_problem_no${lack}` } });
        return desk.focus(lack);
      }
      store.set({ composing: { ...composing, keeping: true, problem: null }, last: null });
      const at = stamp(desk);
      pending ??= toKeeping(composing, { id: newId(), at, record });
      const keeping = pending;
      await saver.now(record, { ...toDraft(composing, at), pending: keeping });
      await send(keeping, { turn, visit }, composing.chips);
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
      const { turn } = known;
      if (draft.pending && (await send(draft.pending, known))) return;
      const own = { ...draft, pending: null };
      if (!(await open(own.interactionKey, null, own)) && desk.isCurrent(turn)) store.set({ draft: own });
    },
    async undo() {
      const { last } = store.get();
      if (last?.what !== 'kept' || last.undoing) return;
      store.set({ last: { ...last, undoing: true, problem: false } });
      if (undoing?.evidence !== last.evidence) {
        undoing = { id: newId(), evidence: last.evidence, at: stamp(desk) };
      }
      const turn = known.turn;
      const delivered = await deliver(known, { what: 'undo', undoing });
      if (!desk.isCurrent(turn)) return;
      if (delivered.end !== 'kept') return store.set({ last: { ...last, undoing: false, problem: true } });
      store.set({ last: { what: 'undone' } });
      desk.redraw();
      desk.focus('hide');
    },
    flush: saver.flush,
  };
}
