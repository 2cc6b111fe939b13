import type { Done, EraseScope, EvidenceActs } from '@/components/workspace/acts';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { readPapers } from '@/lib/ledger/read-papers';
import type { DraftEntry } from '@/lib/model/entry';
import type { EvidenceRow } from '@/lib/model/rollup';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';
import { addressOf } from '@/lib/sites/addresses';
import { countScopes, readFactsNow, readHistory } from './read-about';
import { reasonOf } from './reason-of';

/** An entry about a piece, before it has an id, a time and a subject. */
type Said = {
  [Kind in DraftEntry['kind']]: Pick<Extract<DraftEntry, { kind: Kind }>, 'kind' | 'body'>;
}['evidence.edited' | 'evidence.retracted' | 'evidence.restored'];

/** What a person does to their evidence here, as ledger entries; every one is told to the other pages. */
export function createEvidenceActs(kept: KeptLedger, changed: () => void): EvidenceActs {
  async function doIt(act: () => Promise<Omit<Extract<Done, { ok: true }>, 'ok'>>): Promise<Done> {
    try {
      const done = await act();
      changed();
      return { ok: true, ...done };
    } catch (error) {
      return { ok: false, why: reasonOf(error) };
    }
  }
  const erased = (row: EvidenceRow, scope: EraseScope) => {
    if (scope === 'customer' && row.customer) return kept.eraseCustomer(row.customer, 'customer');
    if (scope === 'record') return kept.eraseRecord(row.recordKey, 'person');
    return kept.erase([row.id], 'person');
  };
  /** What one entry makes of a piece. What is written is written, whether it can be shown at once or not. */
  const write = (row: EvidenceRow, entry: Said) =>
    doIt(async () => {
      await kept.append([{ id: newId(), at: instant(), subject: row.id, ...entry }]);
      const now = await readEvidence(await kept.ledger(), row.id).catch(() => null);
      return { row: now ?? undefined };
    });
  return {
    edit(row, edit) {
      const words = edit.words === undefined ? {} : { words: redact(edit.words, []).text };
      return write(row, { kind: 'evidence.edited', body: { ...edit, ...words } });
    },
    takeBack: (row) => write(row, { kind: 'evidence.retracted', body: { reason: 'retract' } }),
    bringBack: (row) => write(row, { kind: 'evidence.restored', body: { reason: 'undo' } }),
    erase: (row, scope) => doIt(async () => ({ copyLater: (await erased(row, scope))?.copyDone === false })),
    countScopes: (row) => countScopes(kept, row),
    history: (row) => readHistory(kept, row),
    factsNow: (row) => readFactsNow(kept, row),
    challenges: async () => readPapers(await kept.ledger(), 'challenge'),
    addressOf: (row) => addressOf(row.record),
  };
}
