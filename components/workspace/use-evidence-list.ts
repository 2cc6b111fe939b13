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
const CHUNK = 500;

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
}

/**
 * The list under a filter, 50 rows at a time. A search reads on until it has 50 more or has seen
 * everything, and can be stopped at any moment. `version` grows when the ledger changed: then as many
 * rows as were shown are read again from the top.
 */
export function useEvidenceList(read: ReadEvidence, filter: EvidenceFilter, version: number): EvidenceList {
  const [found, setFound] = useState(nothing);
  const [wanted, setWanted] = useState(PAGE);
  const [state, setState] = useState<EvidenceList['state']>('reading');
  const run = useRef(0);
  const last = useRef({ filter, wanted });

  const readOn = useCallback(
    async (from: Found, upTo: number) => {
      run.current += 1;
      const mine = run.current;
      const matches = matcher(filter);
      let now = from;
      setWanted(upTo);
      setState('reading');
      last.current = { filter, wanted: upTo };
      try {
        while (now.rows.length < upTo && (now.next || now === nothing)) {
          const { rows, next } = await read(now.next, now === nothing ? PAGE : CHUNK);
          if (mine !== run.current) return;
          now = { rows: [...now.rows, ...rows.filter(matches)], seen: now.seen + rows.length, next };
          setFound(now);
        }
        setState(now.next || now.rows.length > upTo ? 'more' : 'complete');
      } catch {
        if (mine === run.current) setState('failed');
      }
    },
    [read, filter],
  );

  useEffect(() => {
    const again = version > 0 && last.current.filter === filter ? last.current.wanted : PAGE;
    void readOn(nothing, again);
    return () => {
      run.current += 1;
    };
  }, [readOn, filter, version]);

  return {
    rows: found.rows.slice(0, wanted),
    seen: found.seen,
    state,
    more: () => void readOn(found, wanted + PAGE),
    cancel() {
      run.current += 1;
      setState('more');
    },
  };
}
