import type { EvidenceActs } from '@/components/workspace/acts';
import type { EvidencePlace, ReadEvidence } from '@/components/workspace/use-evidence-list';
import type { AreaDoors, Overview, WorkspaceDoor } from '@/components/workspace/workspace-door';
import type { EvidenceEdit } from '@/lib/model/evidence';
import type { EvidenceRow } from '@/lib/model/rollup';
import { TODAY } from '../shared/samples';
import { fakeExportDoor } from './export/fake-export-door';

/** Reads from a plain list, newest first, as the ledger does; counts how much was asked for. */
export function reader(rows: EvidenceRow[]): ReadEvidence & { asked: number[] } {
  const asked: number[] = [];
  const read = async (after: EvidencePlace | null, limit: number) => {
    asked.push(limit);
    const from = after ? rows.findIndex((row) => row.seq === after[1]) + 1 : 0;
    const page = rows.slice(from, from + limit);
    const last = page.at(-1);
    const end = from + page.length >= rows.length;
    return { rows: page, next: last && !end ? ([last.capturedAt, last.seq] as const) : null };
  };
  return Object.assign(read, { asked });
}

export interface WrittenActs extends EvidenceActs {
  did: string[];
  edits: EvidenceEdit[];
}

/** Acts that write down what they were asked for. */
export function fakeActs(change: Partial<EvidenceActs> = {}): WrittenActs {
  const did: string[] = [];
  const edits: EvidenceEdit[] = [];
  const done = async (what: string, row?: EvidenceRow) => {
    did.push(what);
    return { ok: true, row } as const;
  };
  return {
    did,
    edits,
    edit(row, edit) {
      edits.push(edit);
      return done(`edit ${row.record.id}`);
    },
    takeBack: (row) => done(`take back ${row.record.id}`, { ...row, retracted: true }),
    bringBack: (row) => done(`bring back ${row.record.id}`, { ...row, retracted: false }),
    erase: (row, scope) => done(`erase ${scope} ${row.record.id}`),
    countScopes: async () => ({ one: 1, record: 2, customer: 14 }),
    history: async () => [{ id: 'a', at: TODAY.toISOString(), kind: 'kept' }],
    factsNow: async () => null,
    challenges: async () => [],
    addressOf: (row) => `https://acme.zendesk.com/agent/tickets/${row.record.id}`,
    ...change,
  };
}

export interface FakeDoor extends WorkspaceDoor {
  change(): void;
}

/** A workspace over a plain list of rows. */
export function fakeDoor(rows: EvidenceRow[], change: Partial<WorkspaceDoor> = {}): FakeDoor {
  let listener = () => {};
  const overview = async (): Promise<Overview> => ({
    live: rows.filter((row) => !row.retracted).length,
    all: rows.length,
    months: ['2026-11', '2026-10'],
    metrics: ['M01', 'M12'],
    named: { metrics: [] },
    lastBackup: null,
  });
  return {
    overview,
    read: reader(rows),
    acts: fakeActs(),
    // each place is tested with a door of its own
    areas: {} as AreaDoors,
    sweepDue: async () => false,
    check: async () => null,
    exporting: fakeExportDoor(),
    onChange(listen) {
      listener = listen;
      return () => {};
    },
    change: () => listener(),
    now: () => TODAY,
    ...change,
  };
}
