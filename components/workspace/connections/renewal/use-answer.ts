import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '../renewal-door';

/** Asks once when it is drawn, and again on demand; null while the org is asked. */
export function useAnswer<T>(ask: () => Promise<Answered<T>>) {
  const [answer, setAnswer] = useState<Answered<T> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    setAnswer(null);
    void ask().then((came) => current && setAnswer(came));
    return () => {
      current = false;
    };
  }, [turn]);
  return { answer, again: () => setTurn(turn + 1) };
}
