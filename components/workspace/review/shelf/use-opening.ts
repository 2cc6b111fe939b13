import { useRef, useState } from 'preact/hooks';
import type { OpenedAnswers, OpenedBundle, OpenedFile, ReviewDoor } from '../review-door';

/** How far opening a file is. */
export type Opening =
  | { state: 'idle' }
  | { state: 'checking'; name: string; done: number; whole: number }
  | { state: 'sealed'; file: File; wrong: boolean }
  | { state: 'refused'; name: string; opened: Extract<OpenedFile, { kind: 'fault' | 'other' }> }
  | { state: 'failed'; name: string }
  | { state: 'cancelled' }
  | { state: 'bundle'; opened: OpenedBundle; trouble: string | null }
  | { state: 'answers'; opened: OpenedAnswers; trouble: string | null };

/** Opens one file at a time; nothing of it is kept before a person says so. */
export function useOpening(door: Pick<ReviewDoor, 'openFile' | 'keep' | 'takeAnswers'>) {
  const [now, setNow] = useState<Opening>({ state: 'idle' });
  const stopper = useRef<AbortController | null>(null);

  async function open(file: File, passphrase: string | null = null) {
    stopper.current?.abort();
    const mine = new AbortController();
    stopper.current = mine;
    const { name } = file;
    setNow({ state: 'checking', name, done: 0, whole: 0 });
    const report = (done: number, whole: number) => {
      if (!mine.signal.aborted) setNow({ state: 'checking', name, done, whole });
    };
    const found = await door.openFile(file, passphrase, report, mine.signal).catch(() => null);
    if (mine.signal.aborted) return;
    if (found === null) setNow({ state: 'failed', name });
    else if (found.kind === 'sealed') setNow({ state: 'sealed', file, wrong: found.wrong });
    else if (found.kind === 'fault' || found.kind === 'other')
      setNow({ state: 'refused', name, opened: found });
    else if (found.kind === 'bundle') setNow({ state: 'bundle', opened: found.opened, trouble: null });
    else setNow({ state: 'answers', opened: found.opened, trouble: null });
  }

  function cancel() {
    stopper.current?.abort();
    setNow({ state: 'cancelled' });
  }

  /** keeps what was opened, and goes to the review it belongs to */
  async function keep() {
    if (now.state !== 'bundle' && now.state !== 'answers') return;
    const done = now.state === 'bundle' ? await door.keep(now.opened) : await door.takeAnswers(now.opened);
    if (done.ok) location.hash = `#reviews/${done.result}`;
    else setNow({ ...now, trouble: done.why });
  }

  return { now, open, cancel, keep, leave: () => setNow({ state: 'idle' }) };
}
