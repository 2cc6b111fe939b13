import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { LedgerError } from '@/lib/ledger/ledger-error';
import { readEvidence } from '@/lib/ledger/read-evidence';
import type { DraftEntry } from '@/lib/model/entry';
import type { Keeping, Undoing } from '@/lib/model/keeping';
import type { WorkingStore } from '@/lib/platform/working-store';
import { completeEvidence } from '@/lib/reading/complete-evidence';
import type { Reading } from '@/lib/sites/contract';
import type { Appended } from './table';
import { toTaggedHere } from './tagged-here';

/**
 * Appends a piece of evidence. The same evidence again is answered as kept, whatever the record says by
 * now: the page may not have heard the first answer.
 */
export async function keepEvidence(
  ledger: KeptLedger,
  working: WorkingStore,
  keeping: Keeping,
  reading: Reading,
): Promise<Appended> {
  const kept = async (): Promise<Appended | null> => {
    const row = await readEvidence(await ledger.ledger(), keeping.evidence);
    return row && { ok: true, tagged: row.retracted ? null : toTaggedHere(row) };
  };
  try {
    const twin = await kept();
    if (twin) return twin;
    const { referenceOnly } = await working.settings(keeping.record.host);
    const salt = await working.salt();
    const entry = await completeEvidence(keeping, reading, { adapter: reading.adapter, salt, referenceOnly });
    if (!entry) return { ok: false, why: 'refused' };
    await ledger.append([entry]);
    return (await kept()) ?? { ok: true, tagged: null };
  } catch (error) {
    // two tries at once: the other one was first
    return (await kept().catch(() => null)) ?? { ok: false, why: reasonOf(error) };
  }
}

/** Takes evidence back. A page may undo only what was kept on its own host. */
export async function undoEvidence(ledger: KeptLedger, undoing: Undoing, host: string): Promise<Appended> {
  const { id, at, evidence: subject } = undoing;
  const entry: DraftEntry = { id, at, kind: 'evidence.retracted', subject, body: { reason: 'undo' } };
  try {
    const row = await readEvidence(await ledger.ledger(), subject);
    if (row && row.record.host !== host) return { ok: false, why: 'refused' };
    await ledger.append([entry]);
    return { ok: true, tagged: null };
  } catch (error) {
    return { ok: false, why: reasonOf(error) };
  }
}

/** The reason in the words of the message table; anything unforeseen asks for another try. */
function reasonOf(error: unknown): Extract<Appended, { ok: false }>['why'] {
  const code = error instanceof LedgerError ? error.code : 'failed';
  if (code === 'invalid' || code === 'refused' || code === 'full') return code;
  return code === 'readOnly' || code === 'upgradeFailed' || code === 'newer' ? 'readOnly' : 'busy';
}
