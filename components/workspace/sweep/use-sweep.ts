import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDay } from '@/components/workspace/papers/day-text';
import { usePapers } from '@/components/workspace/papers/use-papers';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import { drawFrom, drawOf, weekOfDay, withFate } from '@/lib/review/draw';
import { keyOf, type Sweep } from './sweep';
import type { KeptOn, SweepDoor } from './sweep-door';

type Fate = { evidence: string } | { skipped: string } | null;

/** The list in hand, the draws, and what is kept on the records of both. */
export function useSweep(door: SweepDoor, version: number, today: Date) {
  const [sweep, setSweep] = useState(door.held);
  const [keptOn, setKeptOn] = useState<KeptOn | null>(null);
  const draws = usePapers(door.papers, 'draw', version);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const day = isoDay(today);
  const week = weekOfDay(day);
  const drawnRecords = (draws.rows ?? []).flatMap(({ paper }) =>
    paper.drawn.flatMap((one) => one.record ?? []),
  );
  const records = [...(sweep?.rows.map(({ record }) => record) ?? []), ...drawnRecords];

  useEffect(() => {
    let late = false;
    door.keptOn(records).then(
      (found) => late || setKeptOn(found),
      () => late || setKeptOn(new Map()),
    );
    return () => {
      late = true;
    };
  }, [door, version, sweep?.rows, draws.rows?.length]);

  function change(next: Sweep | null) {
    door.hold(next);
    setSweep(next);
  }

  /**
   * Writes into a draw what became of one of its records. One after the other, each on what the one before left:
   * two told in quick succession both stay.
   */
  function settle(row: PaperRow<'draw'>, place: number, fate: Fate): Promise<unknown> {
    const done = turn.current.then(async () => {
      const newest = (await door.papers.list('draw')).find(({ id }) => id === row.id) ?? row;
      return draws.write(withFate(newest.paper, place, fate), row.id);
    });
    turn.current = done.catch(() => undefined);
    return done;
  }

  return {
    sweep,
    keptOn,
    week,
    draws: draws.rows,
    trouble: draws.trouble,
    /** the draw that was made this week from the list in hand */
    drawn: sweep && draws.rows ? drawOf([...draws.rows, ...draws.away], sweep.name, week) : null,
    change,
    settle,
    /** Draws from the list in hand, unless another page of ours did so meanwhile. */
    async draw() {
      if (!sweep) return;
      const before = await door.papers.list('draw', { removed: true });
      if (drawOf(before, sweep.name, week)) return;
      const seed = door.seed();
      const found = drawFrom(sweep.rows, keyOf, seed);
      const kept = await door.keptOn(found.map(({ record }) => record));
      const paper: PaperOf<'draw'> = {
        noun: 'draw',
        on: day,
        week,
        list: sweep.name,
        size: sweep.rows.length,
        seed,
        drawn: found.map(({ ref, record }) => ({
          ref,
          record,
          evidence: kept.get(recordKey(record))?.[0] ?? null,
          skipped: '',
        })),
      };
      await draws.write(paper);
    },
    /** Something was kept on a record: every draw that waits for it learns of it. */
    async learn(record: RecordRef, evidence: string) {
      const key = recordKey(record);
      for (const row of draws.rows ?? []) {
        const place = row.paper.drawn.findIndex((one) => one.record && recordKey(one.record) === key);
        const one = row.paper.drawn[place];
        if (one && one.evidence === null) await settle(row, place, { evidence });
      }
    },
    /** What was kept was taken back: the draws that counted it wait again. */
    async unlearn(evidence: string) {
      for (const row of draws.rows ?? []) {
        const place = row.paper.drawn.findIndex((one) => one.evidence === evidence);
        if (place >= 0) await settle(row, place, null);
      }
    },
  };
}

export type SweepWork = ReturnType<typeof useSweep>;
