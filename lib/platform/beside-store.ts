import * as z from 'zod/mini';

/** What lies in extension storage beside the ledger and belongs to the person: without it a restore is not the same state. */
const NAMES: ReadonlySet<string> = new Set([
  'installation',
  'planDraft',
  'planReceived',
  'planPack',
  'reminder',
  'drafts',
  'reviewShelf',
  'signers',
  'calibrationRounds',
]);

/** One key for each host, record, paper or review. */
const FAMILIES: ReadonlySet<string> = new Set([
  'settings',
  'draft',
  'unsaved',
  'review',
  'reviewBundle',
  'shareChoice',
  'calibrationRound',
]);

/** What is to lie there once the ledger ends as it says. */
const WAITING = 'restoring';
const waitingSchema = z.object({
  end: z.object({ seq: z.int(), hash: z.string() }),
  items: z.record(z.string(), z.unknown()),
  lastBackup: z.string(),
});

/** The part of `storage.local` that is needed; `getKeys` spares reading the second copy where a browser has it. */
export interface BesideArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  getKeys?(): Promise<string[]>;
}

/** Where a chain ends, and what is to lie beside it. */
export interface Waiting {
  end: { seq: number; hash: string };
  items: ReadonlyMap<string, unknown>;
  /** instant of the backup it came from */
  lastBackup: string;
}

/**
 * Whether what lies under a key travels in a backup. Not: the second copy (it is written anew), connections to
 * orgs (they are made anew, with the permissions of the other browser) and the signing key, which cannot.
 */
export function travels(key: string): boolean {
  const colon = key.indexOf(':');
  return colon < 0 ? NAMES.has(key) : FAMILIES.has(key.slice(0, colon)) && !key.endsWith(':setAside');
}

/** What lies beside the ledger: read for a backup, and put back by one. */
export function createBesideStore(area: BesideArea) {
  const keys = async () => {
    const all = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
    return all.filter(travels).sort();
  };
  return {
    /** One after another, by key: some are whole bundles. */
    async *read(): AsyncGenerator<{ key: string; value: unknown }> {
      for (const key of await keys()) {
        const { [key]: value } = await area.get(key);
        if (value !== undefined) yield { key, value };
      }
    },
    /** Lays out what is to lie there once the ledger was replaced; until then nothing changes. */
    async prepare({ end, items, lastBackup }: Waiting): Promise<void> {
      const kept = Object.fromEntries([...items].filter(([key]) => travels(key)));
      await area.set({ [WAITING]: { end, items: kept, lastBackup } });
    },
    /**
     * Puts in place what was laid out if the ledger was replaced, and clears it away if it was not. May be cut off
     * and repeated; does nothing when nothing waits.
     * @param hashAt the ledger's hash at a position
     */
    async finish(hashAt: (seq: number) => Promise<string | undefined>): Promise<boolean> {
      const { [WAITING]: raw } = await area.get(WAITING);
      if (raw === undefined) return false;
      const waiting = z.safeParse(waitingSchema, raw);
      const replaced = waiting.success && (await hashAt(waiting.data.end.seq)) === waiting.data.end.hash;
      if (replaced) {
        const { items, lastBackup } = waiting.data;
        const old = (await keys()).filter((key) => !(key in items));
        await area.remove(old);
        await area.set({ ...items, lastBackup });
      }
      await area.remove(WAITING);
      return replaced;
    },
  };
}
