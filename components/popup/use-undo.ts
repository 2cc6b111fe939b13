import { useRef, useState } from 'preact/hooks';
import type { Trouble } from '@/components/shared/trouble';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { PopupDoor } from './popup-door';

/**
 * Takes pieces back and brings them back, as often as wished, until the popup closes.
 * @param load reads the record again
 * @param tell hears what became of it, null: all went well
 */
export function useUndo(door: PopupDoor, load: () => Promise<void>, tell: (trouble: Trouble | null) => void) {
  const [takenBack, setTakenBack] = useState<ReadonlyMap<string, EvidenceRow>>(new Map());
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const busy = useRef(new Set<string>());

  function mark(row: EvidenceRow, taken: boolean) {
    setTakenBack((before) => {
      const after = new Map(before);
      if (taken) after.set(row.id, row);
      else after.delete(row.id);
      return after;
    });
  }

  async function turn(row: EvidenceRow, taken: boolean) {
    // Two quick presses are one wish.
    if (busy.current.has(row.id)) return;
    busy.current.add(row.id);
    const trouble = await (taken ? door.bringBack(row) : door.undo(row));
    tell(trouble);
    setBroughtBack(taken && !trouble ? row.id : null);
    if (!taken && !trouble) mark(row, true);
    // Until the record was read again the line must not go: the focus is on its button.
    await load();
    if (taken && (!trouble || trouble === 'refused')) mark(row, false);
    busy.current.delete(row.id);
  }

  return {
    takenBack,
    broughtBack,
    undo: (row: EvidenceRow) => void turn(row, false),
    bringBack: (row: EvidenceRow) => void turn(row, true),
  };
}
