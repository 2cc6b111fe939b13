import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidenceOfCustomer } from '@/lib/ledger/read-evidence';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { WorkingStore } from '@/lib/platform/working-store';
import { pseudonymOf } from '@/lib/reading/pseudonym';
import type { ContextFigure, Reading } from '@/lib/sites/contract';

/** Kinds of record on which one looks at the customer, not at one conversation. */
const OF_CUSTOMER: ReadonlySet<string> = new Set(['account', 'opportunity', 'contract']);

/**
 * What the person's own ledger says of the customer in view: promises that are still open, evidence so far.
 * Nothing where the record does not tell whose it is, or is about one conversation only.
 */
export async function keptFigures(
  ledger: KeptLedger,
  working: WorkingStore,
  reading: Reading,
  now: Date,
): Promise<ContextFigure[]> {
  if (!reading.customer || !OF_CUSTOMER.has(reading.record.kind)) return [];
  const pseudonym = await pseudonymOf(reading, await working.salt());
  const rows = pseudonym ? await readEvidenceOfCustomer(await ledger.ledger(), pseudonym) : [];
  const live = rows.filter((row) => !row.retracted);
  const figure = (id: 'promises' | 'evidence', value: number): ContextFigure => ({
    id,
    value,
    of: null,
    unit: 'count',
    business: null,
    source: 'Throughline',
    readAt: now.toISOString(),
    lack: null,
  });
  return [figure('promises', live.filter(isOpen).length), figure('evidence', live.length)];
}

/** A time was named and it is not told yet whether it was kept; or a contact was agreed and is still to come. */
function isOpen({ interactionFacts, touch }: EvidenceRow): boolean {
  const promised = interactionFacts?.promisedBy && interactionFacts.promiseKept === null;
  const agreed = touch?.dueOn && !touch.doneAt && !touch.dropped;
  return Boolean(promised || agreed);
}
