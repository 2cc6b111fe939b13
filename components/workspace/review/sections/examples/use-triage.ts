import { useRef, useState } from 'preact/hooks';
import type { Objection, Review } from '@/lib/model/review';
import { markOf, withMark, withObjection, withoutMark } from './edit-marks';
import { useTriageKeys } from './use-triage-keys';

type Form = 'ask' | 'challenge' | null;

/** Going through the examples: which one it is about, and what can be said to it. */
export interface Triaging {
  current: string | null;
  form: Form;
  /** grows with every step by key, so that the focus follows */
  step: number;
  /** whether the last step was made by key or act: the focus goes along, once */
  moved: () => boolean;
  goTo: (id: string) => void;
  endorse: (id: string) => void;
  open: (id: string, form: Form) => void;
  close: () => void;
  ask: (id: string, text: string) => void;
  challenge: (id: string, objection: Objection) => void;
  takeBack: (id: string) => void;
}

interface Given {
  /** the pieces that are looked at, in their order */
  ids: readonly string[];
  review: Review;
  change: (next: Review) => void;
  /** whether anything may be said */
  writes: boolean;
  today: string;
  onHelp: () => void;
}

/**
 * Endorsing, asking and challenging by key or press. Whatever was said by key, the next piece follows; `u` takes
 * back the word to this piece or, where there is none, the last one that was said here, and returns to it.
 */
export function useTriage({ ids, review, change, writes, today, onHelp }: Given): Triaging {
  const [current, setCurrent] = useState<string | null>(null);
  const [form, setForm] = useState<Form>(null);
  const [step, setStep] = useState(0);
  const said = useRef<string[]>([]);
  const follows = useRef(false);
  const place = current === null ? -1 : ids.indexOf(current);

  function go(id: string | undefined, nextForm: Form = null) {
    if (id === undefined) return;
    follows.current = nextForm === null;
    setCurrent(id);
    setForm(nextForm);
    setStep((before) => before + 1);
  }
  function say(id: string, next: Review) {
    said.current = [...said.current.filter((one) => one !== id), id];
    change(next);
  }
  /** to the piece after this one; stays at the last */
  function onward(id: string) {
    go(ids[ids.indexOf(id) + 1] ?? id);
  }
  const endorsed = (id: string) => withMark(review, { evidence: id, mark: 'endorsed', text: '', on: today });
  const here = (doing: (id: string) => void) => () => {
    const id = current ?? ids[0];
    if (writes && id !== undefined) doing(id);
  };

  useTriageKeys({
    next: () => go(ids[place + 1] ?? ids.at(-1)),
    previous: () => go(ids[Math.max(0, place - 1)]),
    endorse: here((id) => {
      say(id, endorsed(id));
      onward(id);
    }),
    ask: here((id) => go(id, 'ask')),
    challenge: here((id) => go(id, 'challenge')),
    undo: here((id) => {
      const last = markOf(review, id) ? id : said.current.at(-1);
      if (last === undefined) return;
      said.current = said.current.filter((one) => one !== last);
      change(withoutMark(review, last));
      go(last);
    }),
    help: onHelp,
  });

  return {
    current,
    form,
    step,
    moved() {
      const did = follows.current;
      follows.current = false;
      return did;
    },
    goTo(id) {
      setCurrent(id);
      setForm(null);
    },
    endorse(id) {
      const isOn = markOf(review, id)?.mark === 'endorsed';
      if (isOn) change(withoutMark(review, id));
      else say(id, endorsed(id));
      setCurrent(id);
      setForm(null);
    },
    open: (id, next) => {
      setCurrent(id);
      setForm(current === id && form === next ? null : next);
    },
    close() {
      if (current !== null) go(current);
    },
    ask(id, text) {
      say(id, withMark(review, { evidence: id, mark: 'asked', text, on: today }));
      onward(id);
    },
    challenge(id, objection) {
      say(id, withObjection(review, id, objection));
      onward(id);
    },
    takeBack(id) {
      change(withoutMark(review, id));
      go(id);
    },
  };
}
