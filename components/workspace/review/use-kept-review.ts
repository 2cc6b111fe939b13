import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  beginHistory,
  type EditHistory,
  edited,
  redone,
  undone,
} from '@/components/workspace/plan/edit-history';
import type { Review } from '@/lib/model/review';

/** A review is put away when typing has rested for this long, in milliseconds, and whenever the page is left. */
const REST = 400;

/** That a review is put away, and the way back. */
export interface Kept {
  /** when it was last put away; null: nothing was yet */
  savedAt: string | null;
  /** a change is not put away yet */
  waiting: boolean;
  /** why the last change is not put away: key of the sentence */
  trouble: string | null;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}

interface Store {
  save(review: Review): Promise<{ ok: true; savedAt: string } | { ok: false; why: string }>;
  now(): Date;
}

export interface KeptReview extends Kept {
  review: Review;
  change: (next: Review) => void;
  /** puts away what waits; answers once it is there */
  flush: () => Promise<void>;
  /** goes on from something that is put away already, with nothing to go back to */
  reset: (review: Review) => void;
}

/** A review being written: every change can be undone, and is put away by itself. */
export function useKeptReview(store: Store, first: Review): KeptReview {
  const [history, setHistory] = useState<EditHistory<Review>>(() => beginHistory(first));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const own = useRef({ history, dirty: false, timer: 0, writing: Promise.resolve() });

  const flush = useCallback((): Promise<void> => {
    const mine = own.current;
    clearTimeout(mine.timer);
    if (!mine.dirty) return mine.writing;
    mine.dirty = false;
    mine.writing = mine.writing.then(async () => {
      const done = await store.save(mine.history.now);
      setTrouble(done.ok ? null : done.why);
      if (done.ok) setSavedAt(done.savedAt);
      else mine.dirty = true;
      setWaiting(mine.dirty);
    });
    return mine.writing;
  }, [store]);

  const turn = useCallback(
    (next: EditHistory<Review>) => {
      const mine = own.current;
      if (next === mine.history) return;
      mine.history = next;
      setHistory(next);
      mine.dirty = true;
      setWaiting(true);
      clearTimeout(mine.timer);
      mine.timer = window.setTimeout(() => void flush(), REST);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return {
    review: history.now,
    savedAt,
    waiting,
    trouble,
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    change: (next) => turn(edited(own.current.history, next, store.now().getTime())),
    undo: () => turn(undone(own.current.history)),
    redo: () => turn(redone(own.current.history)),
    flush,
    reset(review) {
      const mine = own.current;
      clearTimeout(mine.timer);
      mine.dirty = false;
      mine.history = beginHistory(review);
      setWaiting(false);
      setHistory(mine.history);
    },
  };
}
