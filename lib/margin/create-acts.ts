import { askUntilAnswered } from '@/lib/messages/ask-worker';
import type { RecordRef } from '@/lib/model/record';
import type { Captures } from './captures';
import * as edit from './composing';
import type { Desk } from './desk';
import { selectedStretch } from './mask-selection';
import { changeSettings } from './place-margin';
import type { Composing, MarginActs } from './state';
import type { Visits } from './visit-record';

interface Parts {
  desk: Desk;
  captures: Captures;
  visits: Visits;
  root: ShadowRoot;
  /** a fresh look at the page: the record that may be tagged, null while it switches */
  inView(): RecordRef | null;
  /** what is selected inside this reply in the page, if anything */
  selectedIn(key: string): string | null;
  /** gives the focus back to where it was before the margin took it */
  giveFocusBack(): void;
}

/** What each press in the margin does. */
export function createActs(parts: Parts): MarginActs {
  const { desk, captures, visits, root } = parts;
  const { store } = desk;
  const change = (step: (composing: Composing) => Composing) => {
    const { composing } = store.get();
    if (composing) captures.change(step(composing));
  };
  return {
    open() {
      changeSettings(desk, { open: true });
      desk.focus(store.get().composing ? 'words' : 'panel');
    },
    collapse() {
      captures.flush();
      changeSettings(desk, { open: false });
      parts.giveFocusBack();
    },
    hideHere() {
      store.set({ composing: null, last: null });
      changeSettings(desk, { hidden: true, open: false });
      parts.giveFocusBack();
    },
    reload: () => location.reload(),
    readAgain: () => void visits.again(),
    connect: () =>
      void askUntilAnswered('open', { what: 'connection', host: location.hostname }, undefined, 3),
    tag(key, touch) {
      const { phase, detached } = store.get();
      if (detached) return;
      const selected = key === null ? null : parts.selectedIn(key);
      if (!store.get().settings.open) changeSettings(desk, { open: true });
      // the page may have moved on between drawing the button and pressing it
      if (parts.inView() && phase === 'ready') void captures.start(key, selected, touch);
    },
    write: (words) => change((composing) => ({ ...composing, words })),
    flipMetric: (metric) => change((composing) => edit.flipMetric(composing, metric)),
    setOutcome: (outcome) => change((composing) => edit.flipOutcome(composing, outcome)),
    flip: (flag) => change((composing) => ({ ...composing, [flag]: !composing[flag] })),
    flipTouch: (touch, stays) => change((composing) => edit.flipTouch(composing, touch, stays)),
    flipMask(id) {
      const { composing } = store.get();
      const piece = composing?.quotation?.pieces.find((one) => one.id === id);
      if (composing && piece?.fixed) store.set({ composing: { ...composing, fixed: piece.fixed } });
      else void captures.mask([id], null);
    },
    mask() {
      const field = root.querySelector<HTMLInputElement>('[data-focus="mask"]');
      const stretch = selectedStretch(root);
      if (field?.value.trim()) {
        void captures.mask([], field.value);
        field.value = '';
      } else if (stretch) void captures.mask([stretch], null);
      else field?.focus();
    },
    quote(on) {
      change(({ quotation, ...rest }) => ({
        ...rest,
        quotation: quotation && { ...quotation, quoting: { ...quotation.quoting, on } },
      }));
      desk.focus('quote');
    },
    keep: () => void captures.keep(),
    cancel() {
      const key = store.get().composing?.about?.key;
      captures.setAside();
      if (!store.get().composing) desk.focus(key ?? 'record');
    },
    discard() {
      captures.discard();
      desk.focus('record');
    },
    resume() {
      const { draft } = store.get();
      if (draft) void captures.restore(draft).then(() => desk.focus('words'));
    },
    undo: () => void captures.undo(),
  };
}
