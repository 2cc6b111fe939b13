import { useEffect, useState } from 'preact/hooks';
import type { FiguresDoor, FiguresNow } from './figures-door';

/** What this place shows, read again whenever the ledger changed; null until it is there. */
export function useFigures(door: FiguresDoor, version: number): FiguresNow | 'trouble' | null {
  const [now, setNow] = useState<FiguresNow | 'trouble' | null>(null);
  useEffect(() => {
    let current = true;
    door.read().then(
      (read) => current && setNow(read),
      () => current && setNow('trouble'),
    );
    return () => {
      current = false;
    };
  }, [door, version]);
  return now;
}
