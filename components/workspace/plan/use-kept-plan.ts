import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '@/lib/model/plan';
import type { PlanDraft } from '@/lib/model/plan-file';
import { beginHistory, type EditHistory, edited, redone, replaced, undone } from './edit-history';
import type { PlanDoor } from './plan-door';

/** A plan is put away when typing has rested for this long, in milliseconds, and whenever the page is left. */
const REST = 400;

export interface KeptPlanState {
  plan: Plan | null;
  /** when it was last put away; null: nothing to put away yet */
  savedAt: string | null;
  /** an edit is not put away yet */
  waiting: boolean;
  /** why the last edit is not put away: key of the sentence */
  trouble: string | null;
  /** another page of ours was newer, and what is shown is what it wrote */
  overtaken: boolean;
  canUndo: boolean;
  canRedo: boolean;
  change: (plan: Plan | null) => void;
  undo: () => void;
  redo: () => void;
  /** puts away what waits; answers once it is there */
  flush: () => Promise<void>;
  /** begins anew with nothing to go back to, without writing */
  reset: (plan: Plan | null) => void;
}

/**
 * A plan being worked on: every edit can be undone, and is put away by itself. Of two open pages the newest edit
 * wins; the page that gave way says so, and its own state is one undo away.
 * @param stored what lies in the store now; undefined while that is being read
 */
export function useKeptPlan(
  door: Pick<PlanDoor, 'saveDraft' | 'now'>,
  stored: PlanDraft | null | undefined,
): KeptPlanState {
  const [history, setHistory] = useState<EditHistory<Plan | null>>(() => beginHistory(null));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const own = useRef({ history, savedAt, timer: 0, dirty: false, known: false, writing: Promise.resolve() });

  const show = useCallback((next: EditHistory<Plan | null>) => {
    own.current.history = next;
    setHistory(next);
  }, []);

  const flush = useCallback((): Promise<void> => {
    const mine = own.current;
    clearTimeout(mine.timer);
    if (!mine.dirty) return mine.writing;
    mine.dirty = false;
    mine.writing = mine.writing.then(async () => {
      const done = await door.saveDraft(mine.history.now);
      setTrouble(done.ok ? null : done.why);
      if (done.ok) {
        mine.savedAt = done.result;
        setSavedAt(done.result);
      } else mine.dirty = true;
      setWaiting(mine.dirty);
    });
    return mine.writing;
  }, [door]);

  const turn = useCallback(
    (next: EditHistory<Plan | null>) => {
      if (next === own.current.history) return;
      show(next);
      own.current.dirty = true;
      setWaiting(true);
      setOvertaken(false);
      clearTimeout(own.current.timer);
      own.current.timer = window.setTimeout(() => void flush(), REST);
    },
    [show, flush],
  );

  useEffect(() => {
    const mine = own.current;
    // What waits here is newer than what lies there, and follows in a moment.
    if (stored === undefined || mine.dirty) return;
    const theirs = stored?.savedAt ?? null;
    if (mine.known && theirs !== null && mine.savedAt !== null && theirs <= mine.savedAt) return;
    const differs = JSON.stringify(stored?.plan ?? null) !== JSON.stringify(mine.history.now);
    if (differs) {
      setOvertaken(mine.known && mine.history.now !== null);
      show(mine.known ? replaced(mine.history, stored?.plan ?? null) : beginHistory(stored?.plan ?? null));
    }
    mine.known = true;
    mine.savedAt = theirs;
    setSavedAt(theirs);
  }, [stored, show]);

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
    plan: history.now,
    savedAt,
    waiting,
    trouble,
    overtaken,
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    change: (plan) => turn(edited(own.current.history, plan, door.now().getTime())),
    undo: () => turn(undone(own.current.history)),
    redo: () => turn(redone(own.current.history)),
    flush,
    reset(plan) {
      clearTimeout(own.current.timer);
      own.current.dirty = false;
      own.current.savedAt = null;
      setWaiting(false);
      setSavedAt(null);
      show(beginHistory(plan));
    },
  };
}
