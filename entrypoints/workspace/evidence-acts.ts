import type { Done, EvidenceActs } from '@/components/workspace/acts';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { LedgerError } from '@/lib/ledger/ledger-error';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';
import { addressOf } from '@/lib/sites/addresses';
import { countScopes, readHistory } from './read-about';

/** What a person does to their evidence here, as ledger entries; every one is told to the other pages. */
export function createEvidenceActs(kept: KeptLedger, changed: () => void): EvidenceActs {
  async function doIt(act: () => Promise<{ copyDone?: boolean } | object | null>): Promise<Done> {
    try {
      const done = await act();
      changed();
      return { ok: true, copyLater: done !== null && 'copyDone' in done && !done.copyDone };
    } catch (error) {
      return { ok: false, why: reasonOf(error) };
    }
  }
  const fresh = () => ({ id: newId(), at: instant() });
  return {
    edit: (row, edit) =>
      doIt(() => {
        const words = edit.words === undefined ? {} : { words: redact(edit.words, []).text };
        const body = { ...edit, ...words };
        return kept.append([{ ...fresh(), kind: 'evidence.edited', subject: row.id, body }]);
      }),
    takeBack: (row) =>
      doIt(() =>
        kept.append([
          { ...fresh(), kind: 'evidence.retracted', subject: row.id, body: { reason: 'retract' } },
        ]),
      ),
    bringBack: (row) =>
      doIt(() =>
        kept.append([{ ...fresh(), kind: 'evidence.restored', subject: row.id, body: { reason: 'undo' } }]),
      ),
    erase: (row, scope) =>
      doIt(() => {
        if (scope === 'customer' && row.customer) return kept.eraseCustomer(row.customer, 'customer');
        if (scope === 'record') return kept.eraseRecord(row.recordKey, 'person');
        return kept.erase([row.id], 'person');
      }),
    countScopes: (row) => countScopes(kept, row),
    history: (row) => readHistory(kept, row),
    addressOf: (row) => addressOf(row.record),
  };
}

function reasonOf(error: unknown): Extract<Done, { ok: false }>['why'] {
  const code = error instanceof LedgerError ? error.code : 'failed';
  if (code === 'full' || code === 'busy') return code;
  return code === 'invalid' || code === 'refused' ? 'invalid' : 'readOnly';
}
