import type { MaskKind } from '@/lib/model/evidence';

export interface Hit {
  start: number;
  end: number;
  kind: MaskKind;
  /** may be a false hit: the person may lift it */
  doubtful: boolean;
}

/** What was found in a text so far. */
export interface Hits {
  /**
   * Claims `[start, end)`. A certain hit takes over what earlier ones held there; a doubtful one takes only
   * what is free, so that lifting it never bares another.
   */
  claim(start: number, end: number, kind: MaskKind, doubtful?: boolean): void;
  isFree(start: number, end: number): boolean;
  /** the claimed stretches from left to right, none overlapping */
  runs(): Hit[];
}

/** An empty list of hits. Claims take time in proportion to their length: hostile texts cannot make them pile up. */
export function collectHits(length: number): Hits {
  const owner = new Int32Array(length);
  const hits: Hit[] = [];
  return {
    claim(start, end, kind, doubtful = false) {
      const id = hits.push({ start, end, kind, doubtful });
      for (let i = start; i < end; i += 1) if (!doubtful || !owner[i]) owner[i] = id;
    },
    isFree: (start, end) => !owner.subarray(start, end).some(Boolean),
    runs() {
      const runs: Hit[] = [];
      owner.forEach((id, place) => {
        const hit = hits[id - 1];
        const last = runs.at(-1);
        if (hit && last?.end === place && owner[place - 1] === id) last.end += 1;
        else if (hit) runs.push({ ...hit, start: place, end: place + 1 });
      });
      return runs;
    },
  };
}

/** Calls `take` for every match of a pattern: what matched, where, and its groups. */
export function eachMatch(
  plain: string,
  pattern: RegExp,
  take: (found: string, start: number, groups: readonly (string | undefined)[]) => void,
): void {
  for (const match of plain.matchAll(pattern)) take(match[0], match.index, match);
}
