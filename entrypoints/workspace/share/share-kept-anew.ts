import type { DraftEntry } from '@/lib/model/entry';
import { type Evidence, evidenceSchema, NO_FINGERPRINT } from '@/lib/model/evidence';
import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import { maskAgain } from '@/lib/redact/mask-again';
import { redact } from '@/lib/redact/redact';

/**
 * The entries that keep a piece under a new id as it reads now, masked, and without what it said before. What the
 * record showed later comes along as a later look at it.
 */
export function keptAnew(
  row: EvidenceRow,
  id: string,
  record: RecordRow | null,
  fresh: { at: string; newId: () => string },
): DraftEntry[] {
  const { interaction, interactionFacts, quote, words } = row;
  const facts = interactionFacts && { ...interactionFacts, standing: 'unchecked' as const };
  const body: Evidence = evidenceSchema.parse({
    ...pick(row),
    id,
    words: redact(words, []).text,
    quote: quote && maskAgain(quote),
    // the fingerprint holds the id of the piece: under another id none can be made without the text
    interaction: interaction && { ...interaction, hash: NO_FINGERPRINT },
    interactionFacts: facts,
  });
  const entries: DraftEntry[] = [
    { id: fresh.newId(), at: fresh.at, kind: 'evidence.kept', subject: id, body },
  ];
  if (record && record.facts.readAt > row.facts.readAt)
    entries.push({
      id: fresh.newId(),
      at: fresh.at,
      kind: 'evidence.verified',
      subject: id,
      body: { record: row.record, facts: record.facts, evidence: facts ? { [id]: facts } : {} },
    });
  return entries;
}

/** What is evidence of a row, without what the list knows besides. */
function pick(row: EvidenceRow): Evidence {
  const { seq, recordKey, retracted, editedAt, checkedAt, openTouch, ...evidence } = row;
  return evidence;
}
