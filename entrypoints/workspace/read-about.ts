import type { EraseScope, HistoryLine } from '@/components/workspace/acts';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { iterateEntries } from '@/lib/ledger/read-entries';
import { iterateEvidence, readEvidenceOfRecord } from '@/lib/ledger/read-evidence';
import { draftEntrySchema, type Entry } from '@/lib/model/entry';
import type { EvidenceRow } from '@/lib/model/rollup';

/** How many pieces each way of erasing takes. The customer's are counted by reading everything once. */
export async function countScopes(kept: KeptLedger, row: EvidenceRow): Promise<Record<EraseScope, number>> {
  const ledger = await kept.ledger();
  const onRecord = await readEvidenceOfRecord(ledger, row.recordKey);
  let ofCustomer = 0;
  if (row.customer) {
    for await (const rows of iterateEvidence(ledger)) {
      ofCustomer += rows.filter((one) => one.customer === row.customer).length;
    }
  }
  return { one: 1, record: onRecord.length, customer: ofCustomer };
}

const KINDS: Record<string, HistoryLine['kind']> = {
  'evidence.kept': 'kept',
  'evidence.edited': 'edited',
  'evidence.retracted': 'retracted',
  'evidence.verified': 'verified',
  erased: 'erased',
};

/** Every entry about one piece, oldest first. */
export async function readHistory(kept: KeptLedger, row: EvidenceRow): Promise<HistoryLine[]> {
  const lines: HistoryLine[] = [];
  for await (const entries of iterateEntries(await kept.ledger())) {
    for (const entry of entries) {
      if (isAbout(entry, row)) lines.push({ id: entry.id, at: entry.at, kind: KINDS[entry.kind] ?? 'other' });
    }
  }
  return lines;
}

/** A later look at a record speaks of several pieces at once. */
function isAbout(entry: Entry, row: EvidenceRow): boolean {
  if (entry.kind !== 'evidence.verified') return entry.subject === row.id;
  const { id, at, kind, subject, body } = entry;
  const read = draftEntrySchema.safeParse({ id, at, kind, subject, body });
  return read.success && read.data.kind === 'evidence.verified' && row.id in read.data.body.evidence;
}
