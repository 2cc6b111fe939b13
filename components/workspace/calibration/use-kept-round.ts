import { useEffect, useRef, useState } from 'preact/hooks';
import type { Round } from '@/lib/model/calibration';
import type { CalibrationDoor } from './calibration-door';

/** Between two letters of a reason, in milliseconds; what comes faster is kept once. */
const PAUSE = 300;

/** A round that is kept while it is worked on, so that leaving the page loses nothing. */
export function useKeptRound(door: CalibrationDoor, first: Round) {
  const [round, setRound] = useState(first);
  const [trouble, setTrouble] = useState(false);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; round: Round } | null>(null);
  /** one after the other: an older one must not come last */
  const turn = useRef<Promise<void>>(Promise.resolve());

  function flush(): Promise<void> {
    if (!waiting.current) return turn.current;
    const { timer, round: last } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    turn.current = turn.current
      .then(() => door.saveRound(last))
      .then(
        () => setTrouble(false),
        () => setTrouble(true),
      );
    return turn.current;
  }

  useEffect(() => {
    const keep = () => void flush();
    document.addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return {
    round,
    /** the last change could not be kept */
    trouble,
    /** as it is now; kept at once, what is typed a moment later */
    change(next: Round, isTyped = false) {
      setRound(next);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { timer: setTimeout(() => void flush(), PAUSE), round: next };
      if (!isTyped) void flush();
    },
    /** as the door kept it: nothing is left to keep */
    settle: setRound,
    flush,
  };
}
