import { useRef, useState } from 'preact/hooks';
import type { Trouble } from '@/components/shared/trouble';
import { localDate } from '@/lib/model/local-date';
import { doneTouch, droppedTouch } from '@/lib/model/open-touch';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Touch } from '@/lib/model/touch';
import type { PopupDoor } from './popup-door';

/** A touch that was settled here: the piece as it was before, and what was said of it. */
export interface Settled {
  row: EvidenceRow;
  said: 'useful' | 'notUseful' | 'unknown' | 'dropped';
}

/**
 * Settles touches and takes that back, as often as wished, until the popup closes.
 * @param load reads the record again
 * @param tell hears what became of it, null: all went well
 */
export function useTouches(
  door: Pick<PopupDoor, 'sayOfTouch' | 'now'>,
  load: () => Promise<void>,
  tell: (trouble: Trouble | null) => void,
) {
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const busy = useRef(new Set<string>());

  async function say(row: EvidenceRow, touch: Touch, said: Settled['said'] | null) {
    // Two quick presses are one wish.
    if (busy.current.has(row.id)) return;
    busy.current.add(row.id);
    const trouble = await door.sayOfTouch(row.id, touch);
    tell(trouble);
    // Erased elsewhere: there is nothing left to bring back.
    const gone = trouble === 'refused';
    if (said && !trouble) mark(row.id, { row, said });
    await load();
    if (!said && (!trouble || gone)) mark(row.id, null);
    busy.current.delete(row.id);
  }

  function mark(id: string, one: Settled | null) {
    setSettled((before) => {
      const after = new Map(before);
      if (one) after.set(id, one);
      else after.delete(id);
      return after;
    });
  }

  return {
    settled,
    done(row: EvidenceRow, useful: boolean | null) {
      const now = door.now();
      const said = useful === null ? 'unknown' : useful ? 'useful' : 'notUseful';
      if (row.touch) void say(row, doneTouch(row.touch, now.toISOString(), localDate(now), useful), said);
    },
    drop(row: EvidenceRow) {
      if (row.touch) void say(row, droppedTouch(row.touch), 'dropped');
    },
    undo(row: EvidenceRow) {
      if (row.touch) void say(row, row.touch, null);
    },
  };
}
