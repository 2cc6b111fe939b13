import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * An act that waits `delay` ms and can be called off until then. Turning away from the page, or the
 * card leaving the list, does it at once: what a person asked for is not forgotten.
 */
export function useDeferred(act: () => void, delay: number) {
  const [waiting, setWaiting] = useState(false);
  const latest = useRef(act);
  const due = useRef(false);
  latest.current = act;

  function mark(asked: boolean) {
    due.current = asked;
    setWaiting(asked);
  }

  useEffect(() => {
    if (!waiting) return;
    const doIt = () => {
      if (due.current) latest.current();
      mark(false);
    };
    const hide = () => document.visibilityState === 'hidden' && doIt();
    const timer = setTimeout(doIt, delay);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [waiting, delay]);

  useEffect(
    () => () => {
      if (due.current) latest.current();
    },
    [],
  );

  return { waiting, ask: () => mark(true), callOff: () => mark(false) };
}
