import type { EraseScope, HistoryLine } from '@/components/workspace/acts';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEntriesAbout } from '@/lib/ledger/read-entries';
import { countOfCustomer, readEvidenceOfRecord, readRecord } from '@/lib/ledger/read-evidence';
import { draftEntrySchema, type Entry } from '@/lib/model/entry';
import type { RecordFacts } from '@/lib/model/facts';
import type { EvidenceRow } from '@/lib/model/rollup';

/** How many pieces each way of erasing takes. */
export async function countScopes(kept: KeptLedger, row: EvidenceRow): Promise<Record<EraseScope, number>> {
  const ledger = await kept.ledger();
  const [onRecord, ofCustomer] = await Promise.all([
    readEvidenceOfRecord(ledger, row.recordKey),
    row.customer === null ? 0 : countOfCustomer(ledger, row.customer),
  ]);
  return { one: 1, record: onRecord.length, customer: ofCustomer };
}

const KINDS: Record<string, HistoryLine['kind']> = {
  'evidence.kept': 'kept',
  'evidence.edited': 'edited',
  'evidence.retracted': 'retracted',
  'evidence.restored': 'restored',
  'evidence.verified': 'verified',
};

/** Every entry about one piece, oldest first, found among those about its record. */
export async function readHistory(kept: KeptLedger, row: EvidenceRow): Promise<HistoryLine[]> {
  const entries = await readEntriesAbout(await kept.ledger(), row.recordKey);
  return entries
    .filter((entry) => isAbout(entry, row))
    .map(({ id, at, kind }) => ({ id, at, kind: KINDS[kind] ?? 'other' }));
}

/** A later look at a record speaks of several pieces at once. */
function isAbout(entry: Entry, row: EvidenceRow): boolean {
  if (entry.kind !== 'evidence.verified') return entry.subject === row.id;
  const { id, at, kind, subject, body } = entry;
  const read = draftEntrySchema.safeParse({ id, at, kind, subject, body });
  return read.success && read.data.kind === 'evidence.verified' && row.id in read.data.body.evidence;
}

/** What the record showed when it was last read; null when that was the time of tagging. */
export async function readFactsNow(kept: KeptLedger, row: EvidenceRow): Promise<RecordFacts | null> {
  const record = await readRecord(await kept.ledger(), row.recordKey);
  return record && record.facts.readAt > row.facts.readAt ? record.facts : null;
}
