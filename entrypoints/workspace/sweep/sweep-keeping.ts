import type { Trouble } from '@/components/shared/trouble';
import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';
import { troubleOf } from '@/entrypoints/popup/trouble-of';
import { byHandEntry } from '@/entrypoints/sidepanel/by-hand';
import { readEvidenceOfRecord } from '@/lib/ledger/read-evidence';
import type { DraftEntry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { World } from '../world';

/** What is kept on the records of a list, and keeping more: the same evidence by hand as the side panel's. */
export function createSweepKeeping({ kept, changed }: World): Pick<SweepDoor, 'keptOn' | 'keep' | 'undo'> {
  /** when each piece was first tried: a repeat is the very same entry */
  const begun = new Map<string, string>();

  async function append(entry: DraftEntry): Promise<Trouble | null> {
    try {
      await kept.append([entry]);
    } catch (error) {
      return troubleOf(error);
    }
    changed();
    return null;
  }
  return {
    async keptOn(records) {
      const ledger = await kept.ledger();
      const keys = [...new Set(records.map(recordKey))];
      const found = await Promise.all(
        keys.map(async (key) => {
          const rows = await readEvidenceOfRecord(ledger, key);
          return [key, rows.filter((row) => !row.retracted).map(({ id }) => id)] as const;
        }),
      );
      return new Map(found.filter(([, ids]) => ids.length > 0));
    },
    keep(id, record, said) {
      const at = begun.get(id) ?? instant();
      begun.set(id, at);
      return append(byHandEntry(id, { ...said, record, touch: null }, at));
    },
    undo: (id) =>
      append({
        id: newId(),
        at: instant(),
        kind: 'evidence.retracted',
        subject: id,
        body: { reason: 'undo' },
      }),
  };
}
