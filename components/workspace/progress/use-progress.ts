import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Progress, progressOf } from '@/lib/progress/progress-of';
import type { History, ProgressDoor, ProgressReading } from './progress-door';

/** What was read and calculated; undefined while it is being read, null: no plan yet. */
export interface Shown extends ProgressReading {
  progress: Progress;
}

/** Reads the standing first and the history once that is on the screen; again whenever the ledger changed. */
export function useProgress(door: ProgressDoor, version: number) {
  const [reading, setReading] = useState<ProgressReading | null | undefined>(undefined);
  const [history, setHistory] = useState<History | null>(null);

  useLayoutEffect(() => {
    let gone = false;
    // why nothing can be read, the page itself says
    void door.read().then(
      (found) => {
        if (!gone) setReading(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [door, version]);

  useLayoutEffect(() => {
    if (reading) performance.mark('throughline:content');
  }, [reading]);

  // An effect: it runs after the frame that shows the standing.
  useEffect(() => {
    if (!reading) return;
    let gone = false;
    void door.readHistory(reading).then(
      (found) => {
        if (!gone) setHistory(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [door, reading]);

  const shown = useMemo((): Shown | null | undefined => {
    return reading && { ...reading, progress: progressOf({ ...reading.data, today: door.now() }) };
  }, [reading]);
  return { shown, history };
}
