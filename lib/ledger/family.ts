import type { Evidence, EvidenceEdit } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import { dueDayOf } from '@/lib/model/open-touch';
import { recordKey } from '@/lib/model/record-key';
import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import { knownOf, newestFacts, newestKnown } from './newest';

/** A record and all evidence on it. Everything derived splits into families that know nothing of each other. */
export interface Family {
  record: RecordRow | null;
  /** by id, in the order of the ledger */
  evidence: ReadonlyMap<string, EvidenceRow>;
}

export const EMPTY_FAMILY: Family = { record: null, evidence: new Map() };

/** A new piece of evidence, at the position of its entry. */
export function withKept(family: Family, seq: number, body: Evidence): Family {
  const key = recordKey(body.record);
  const row = withOpenTouch({
    ...body,
    seq,
    recordKey: key,
    retracted: false,
    editedAt: null,
    checkedAt: body.facts.readAt,
  });
  const record: RecordRow = {
    key,
    ref: body.record,
    facts: family.record ? newestFacts(family.record.facts, body.facts) : body.facts,
    customer: body.customer ?? family.record?.customer ?? null,
    evidence: 0,
  };
  return counted(record, new Map(family.evidence).set(row.id, row));
}

/** The person's own words and links changed; the record's facts never do. */
export function withEdited(family: Family, id: string, edit: EvidenceEdit, at: string): Family {
  const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  return withRow(family, id, (row) => ({ ...row, ...said, editedAt: at }));
}

/** Evidence that no longer counts; it stays to be seen until it is erased. */
export function withRetracted(family: Family, id: string): Family {
  return withRow(family, id, (row) => ({ ...row, retracted: true }));
}

/** Retracted evidence that counts again, with everything learned of it meanwhile. */
export function withRestored(family: Family, id: string): Family {
  return withRow(family, id, (row) => ({ ...row, retracted: false }));
}

/** A later look at the record. Evidence it does not name keeps what was known of it. */
export function withVerified(
  family: Family,
  facts: RecordFacts,
  named: Record<string, InteractionFacts>,
): Family {
  if (!family.record) return family;
  const evidence = new Map(family.evidence);
  for (const [id, interactionFacts] of Object.entries(named)) {
    const row = evidence.get(id);
    if (!row) continue;
    evidence.set(id, { ...row, ...newestKnown(knownOf(row), { interactionFacts, checkedAt: facts.readAt }) });
  }
  return counted({ ...family.record, facts: newestFacts(family.record.facts, facts) }, evidence);
}

function withRow(family: Family, id: string, change: (row: EvidenceRow) => EvidenceRow): Family {
  const row = family.evidence.get(id);
  if (!row || !family.record) return family;
  return counted(family.record, new Map(family.evidence).set(id, withOpenTouch(change(row))));
}

/** The row with the day of the touch that is still to be made, by which it is found; without one, no column. */
export function withOpenTouch({ openTouch: _, ...row }: EvidenceRow): EvidenceRow {
  const openTouch = row.retracted ? null : dueDayOf(row.touch);
  return openTouch === null ? row : { ...row, openTouch };
}

function counted(record: RecordRow, evidence: ReadonlyMap<string, EvidenceRow>): Family {
  let live = 0;
  for (const row of evidence.values()) if (!row.retracted) live++;
  return { record: { ...record, evidence: live }, evidence };
}
