import { useState } from 'preact/hooks';
import type { TogetherDoor } from './together-door';

/** Hands a file over once more, and says so when that cannot be. */
export function useSaveAgain(door: TogetherDoor) {
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    trouble,
    async save(row: Parameters<TogetherDoor['saveAgain']>[0]) {
      const done = await door.saveAgain(row);
      setTrouble(done.ok ? null : done.sentence);
    },
  };
}
