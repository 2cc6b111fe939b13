import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceRow } from '@/lib/model/rollup';
import { type EvidenceFilter, matcher } from './evidence-filter';

/** A stretch of the list and the place where the next one begins; null at the end. */
export interface EvidenceStretch {
  rows: EvidenceRow[];
  next: EvidencePlace | null;
}
/** Where to read on. Made and understood by the reading side alone. */
export type EvidencePlace = readonly [capturedAt: string, seq: number];
/** Reads at most `limit` rows, newest first, behind `after`. */
export type ReadEvidence = (after: EvidencePlace | null, limit: number) => Promise<EvidenceStretch>;

/** Rows shown at a time. */
export const PAGE = 50;
/** Rows read at one go while searching: a few tens of milliseconds of work. */
const CHUNK = 1000;

/** How far a run of reading has come. */
interface Found {
  rows: EvidenceRow[];
  seen: number;
  next: EvidencePlace | null;
}
const nothing: Found = { rows: [], seen: 0, next: null };

export interface EvidenceList {
  rows: EvidenceRow[];
  /** rows looked at so far, matching or not */
  seen: number;
  state: 'reading' | 'more' | 'complete' | 'failed';
  more(): void;
  /** stops reading on; what was found stays */
  cancel(): void;
  /** what is known to have changed shows at once: a row in the place of another, or null for gone */
  patch(change: (row: EvidenceRow) => EvidenceRow | null): void;
}

/**
 * The list under a filter, 50 rows at a time. A search reads on until it has 50 more or has seen
 * everything, and can be stopped at any moment. `version` grows when the ledger changed: then everything
 * seen so far is read again, and takes the place of the old rows when all of it is there.
 * @param held ids of taken-back evidence that stays listed; looked at anew with each reading
 */
export function useEvidenceList(
  read: ReadEvidence,
  filter: EvidenceFilter,
  version: number,
  held: ReadonlySet<string>,
): EvidenceList {
  const [found, setFound] = useState(nothing);
  const [wanted, setWanted] = useState(PAGE);
  const [state, setState] = useState<EvidenceList['state']>('reading');
  const run = useRef(0);
  const last = useRef({ filter, wanted: PAGE, seen: 0, reading: true, stale: false });

  const readOn = useCallback(
    async (from: Found, upTo: number, quiet: boolean) => {
      run.current += 1;
      const mine = run.current;
      const matches = matcher(filter, held);
      const { seen } = last.current;
      let now = from;
      last.current = { filter, wanted: upTo, seen, reading: !quiet, stale: quiet };
      setWanted(upTo);
      if (!quiet) setState('reading');
      const enough = () => (quiet ? now.seen >= seen : now.rows.length >= upTo);
      const show = () => {
        last.current.seen = now.seen;
        setFound(now);
      };
      try {
        while ((now.next && !enough()) || now === nothing) {
          const limit = now === nothing ? Math.min(quiet ? Math.max(seen, PAGE) : upTo, CHUNK) : CHUNK;
          const { rows, next } = await read(now.next, limit);
          if (mine !== run.current) return;
          now = { rows: [...now.rows, ...rows.filter(matches)], seen: now.seen + rows.length, next };
          if (!quiet) show();
        }
        show();
        setState(now.next || now.rows.length > upTo ? 'more' : 'complete');
        last.current = { ...last.current, reading: false, stale: false };
      } catch {
        if (mine === run.current) setState('failed');
      }
    },
    [read, filter, held],
  );

  useEffect(() => {
    const { filter: before, wanted: upTo, reading } = last.current;
    const again = version > 0 && before === filter;
    void readOn(nothing, again ? upTo : PAGE, again && !reading);
    return () => {
      run.current += 1;
    };
  }, [readOn, filter, version]);

  return {
    rows: found.rows.slice(0, wanted),
    seen: found.seen,
    state,
    // Rows that are being read again are not to be built upon.
    more: () => void readOn(last.current.stale ? nothing : found, wanted + PAGE, false),
    cancel() {
      run.current += 1;
      last.current.reading = false;
      setState('more');
    },
    patch(change) {
      setFound((now) => ({ ...now, rows: now.rows.flatMap((row) => change(row) ?? []) }));
    },
  };
}
