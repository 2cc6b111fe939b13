import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '../../use-review-keys';

export interface Triage {
  next: () => void;
  previous: () => void;
  endorse: () => void;
  ask: () => void;
  challenge: () => void;
  undo: () => void;
  help: () => void;
}

const KEYS: Record<string, keyof Triage> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  e: 'endorse',
  a: 'ask',
  c: 'challenge',
  u: 'undo',
  '?': 'help',
};

/** Single keys for going through the examples. Heard while nothing else has the focus, and on the examples themselves. */
export function useTriageKeys(ways: Triage): void {
  const now = useRef(ways);
  now.current = ways;
  // with the page itself: the first key may come at once
  useLayoutEffect(() => {
    function hear(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const { target } = event;
      // A list, a menu or a link elsewhere keeps its own keys.
      const here =
        target === document.body ||
        (target instanceof Element && target.closest('.examples, .section-title'));
      const way = KEYS[event.key];
      if (!here || !way) return;
      event.preventDefault();
      now.current[way]();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
