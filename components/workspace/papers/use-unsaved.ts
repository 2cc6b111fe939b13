import { useEffect, useRef, useState } from 'preact/hooks';
import type { Noun, PaperOf, Unsaved } from '@/lib/model/papers';
import type { Papers } from './papers';

/** Between two changes of a form, in milliseconds; what is typed faster is kept once. */
const PAUSE = 400;

export interface Keeping<N extends Noun> {
  /** what was left unsaved; null: nothing, undefined: not known yet */
  left: Unsaved<N> | null | undefined;
  /** the form as it is now */
  typed(id: string | null, paper: PaperOf<N>): void;
  /** it was saved, or the person let it go */
  forget(): void;
}

/** Keeps the form of one kind of paper while it is filled in, so that leaving the page loses nothing. */
export function useUnsaved<N extends Noun>(papers: Papers, noun: N): Keeping<N> {
  const [left, setLeft] = useState<Unsaved<N> | null | undefined>(undefined);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; unsaved: Unsaved<N> } | null>(null);

  function keepNow(): void {
    if (!waiting.current) return;
    const { timer, unsaved } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    void papers.keepUnsaved(unsaved).catch(() => undefined);
  }

  useEffect(() => {
    papers.unsaved(noun).then(setLeft, () => setLeft(null));
    // hidden comes before gone, and leaves more time
    document.addEventListener('visibilitychange', keepNow);
    addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', keepNow);
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  return {
    left,
    typed(id, paper) {
      const unsaved = { id, paper };
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { timer: setTimeout(keepNow, PAUSE), unsaved };
      setLeft(unsaved);
    },
    forget() {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setLeft(null);
      void papers.forgetUnsaved(noun).catch(() => undefined);
    },
  };
}
