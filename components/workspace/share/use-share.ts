import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '@/lib/model/plan';
import type { Level, ShareChoice } from '@/lib/model/share';
import { withLevel } from './levels';
import type { Offer, ShareDoor } from './share-door';

/** Between two changes, in milliseconds; what is changed faster is put away once. */
const REST = 300;

/** A choice nobody has made yet. */
export function freshChoice(plan: Plan, at: string): ShareChoice {
  return {
    plan: plan.id,
    to: plan.people.manager,
    name: plan.people.employee,
    purpose: plan.purpose.slice(0, 400),
    from: plan.from,
    until: plan.to,
    levels: {},
    readings: {},
    savedAt: at,
  };
}

/** What is being put together for one plan: read, changed, and put away by itself. */
export function useShare(door: ShareDoor, wanted: string | null, version: number) {
  const [plans, setPlans] = useState<Plan[] | null>(null);
  const [choice, setChoice] = useState<ShareChoice | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const waiting = useRef<{ timer: number; choice: ShareChoice } | null>(null);
  const newest = useRef<ShareChoice | null>(null);
  const plan = plans?.find(({ id }) => id === wanted) ?? plans?.[0] ?? null;

  useEffect(() => {
    void door.plans().then(setPlans);
  }, [version]);

  async function flush(): Promise<void> {
    const mine = waiting.current;
    if (!mine) return;
    clearTimeout(mine.timer);
    waiting.current = null;
    setUnsaved(!(await door.saveChoice(mine.choice)));
  }

  useEffect(() => {
    if (!plan) return;
    let late = false;
    void door.choice(plan.id).then((kept) => {
      if (late) return;
      newest.current = kept ?? freshChoice(plan, door.now().toISOString());
      setChoice(newest.current);
    });
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      late = true;
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [plan?.id]);

  const period = choice && choice.from <= choice.until ? `${choice.from} ${choice.until}` : null;
  useEffect(() => {
    if (!plan || !choice || !period) return;
    let late = false;
    void door.offer(plan, choice.from, choice.until).then((found) => !late && setOffer(found));
    return () => {
      late = true;
    };
  }, [plan?.id, period, version]);

  function change(turn: (before: ShareChoice) => ShareChoice) {
    if (!newest.current) return;
    const next = { ...turn(newest.current), savedAt: door.now().toISOString() };
    newest.current = next;
    setChoice(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { timer: window.setTimeout(() => void flush(), REST), choice: next };
  }

  return {
    plans,
    plan,
    choice: choice && choice.plan === plan?.id ? choice : null,
    offer,
    unsaved,
    flush,
    set: (part: Partial<ShareChoice>) => change((before) => ({ ...before, ...part })),
    setLevel: (ids: readonly string[], level: Level) => change((before) => withLevel(before, ids, level)),
    setReading: (metric: string, text: string | null) =>
      change(({ readings: { [metric]: _, ...others }, ...before }) => ({
        ...before,
        readings: text === null ? others : { ...others, [metric]: text },
      })),
  };
}
export type Share = ReturnType<typeof useShare>;
