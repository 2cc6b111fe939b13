import { createLedger, type KeptLedger } from '@/lib/ledger/create-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import type { EvidenceRow } from '@/lib/model/rollup';
import { evidence } from '../components/shared/samples';

let count = 0;

/** A ledger of its own, without a second copy. */
export function ownLedger(): KeptLedger {
  count += 1;
  return createLedger({ journal: null, name: `sample-${count}` });
}

/** The entry that keeps a sample piece. */
export function keeping(seq: number, change: Partial<EvidenceRow> = {}): DraftEntry {
  const { seq: _, recordKey, retracted, editedAt, ...body } = evidence(seq, change);
  return { id: crypto.randomUUID(), at: body.capturedAt, kind: 'evidence.kept', subject: body.id, body };
}
