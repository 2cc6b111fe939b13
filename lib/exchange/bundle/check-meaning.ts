import type { Bundle, BundlePiece, BundleRecord } from '@/lib/model/bundle';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import type { FileFault, Place } from '../signed/file-fault';

/**
 * Whether a bundle whose parts all hold says something whole: its plan is there, each piece begins with its own
 * entry and goes on with its own edits, each paper points at itself, records come in order and each is used.
 * What passes here can be opened up as material.
 */
export function checkMeaning(bundle: Bundle): FileFault | null {
  const { head, records, pieces, papers } = bundle;
  if (head.from > head.until) return { code: 'doesNotFit', place: { at: 'part', part: 'head' } };
  const bySeq = new Map(records.map(({ entry }) => [entry.seq, entry]));
  const used = new Set<number>();

  const unordered = records.findIndex(
    ({ entry }, index) => entry.seq <= (records[index - 1]?.entry.seq ?? 0),
  );
  if (unordered !== -1) return atRecord('doesNotFit', unordered, records);
  if (!planIsThere(bundle)) return { code: 'planMissing', place: { at: 'part', part: 'head' } };

  const pieceIds = new Set<string>();
  for (const [index, piece] of pieces.entries()) {
    if (pieceIds.has(piece.id) || !isWhole(piece, bySeq))
      return { code: 'pieceBroken', place: { at: 'piece', number: index + 1, of: pieces.length } };
    pieceIds.add(piece.id);
    for (const seq of piece.entries) used.add(seq);
  }
  const paperIds = new Set<string>();
  for (const [index, { id, seq }] of papers.entries()) {
    const entry = bySeq.get(seq);
    const place: Place = { at: 'paper', number: index + 1, of: papers.length };
    if (paperIds.has(id) || entry?.kind !== 'paper.written' || entry.subject !== id)
      return { code: 'paperBroken', place };
    paperIds.add(id);
    used.add(seq);
  }
  const unused = records.findIndex(({ entry }) => entry.kind !== 'plan.adopted' && !used.has(entry.seq));
  return unused === -1 ? null : atRecord('recordUnused', unused, records);
}

function planIsThere({ head, records }: Bundle): boolean {
  return records.some(({ entry }) => {
    const said = saidBy(entry);
    return (
      said.kind === 'plan.adopted' &&
      said.subject === head.plan.id &&
      said.body.id === head.plan.id &&
      said.body.version === head.plan.version
    );
  });
}

/** Its own first entry, then its own edits in their order. */
function isWhole({ id, entries }: BundlePiece, bySeq: ReadonlyMap<number, Entry>): boolean {
  return entries.every((seq, index) => {
    const entry = bySeq.get(seq);
    if (entry?.subject !== id || (index > 0 && seq <= (entries[index - 1] ?? 0))) return false;
    const said = saidBy(entry);
    return index === 0
      ? said.kind === 'evidence.kept' && said.body.id === id
      : said.kind === 'evidence.edited';
  });
}

function atRecord(
  code: 'doesNotFit' | 'recordUnused',
  index: number,
  { length }: readonly BundleRecord[],
): FileFault {
  return { code, place: { at: 'record', number: index + 1, of: length } };
}

/** Every body went through its schema in `checkEntries`. */
function saidBy({ id, at, kind, subject, body }: Entry): DraftEntry {
  return { id, at, kind, subject, body } as DraftEntry;
}
