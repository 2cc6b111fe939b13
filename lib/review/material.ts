import type { Bundle, BundleFigures, BundleHead, BundlePiece, SharedEvidence } from '@/lib/model/bundle';
import { currentPlan } from '@/lib/model/current-plan';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import type { Noun, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';

/** What a review is written from: a bundle that holds, opened up. The sender's preview is made of the same. */
export interface ReviewMaterial {
  head: BundleHead;
  /** the version the bundle names, and all that came with it, oldest first */
  plan: Plan;
  versions: Plan[];
  /** newest first */
  evidence: SharedEvidence[];
  papers: PaperRow[];
  figures: BundleFigures;
}

/** Opens up a bundle whose checks passed. @throws RangeError when a piece, paper or plan is not among the records */
export function materialOf(bundle: Bundle): ReviewMaterial {
  const bySeq = new Map(bundle.records.map(({ entry }) => [entry.seq, entry]));
  const versions = [...bySeq.values()]
    .flatMap((entry) => {
      const said = saidBy(entry);
      return said.kind === 'plan.adopted' ? [currentPlan(said.body)] : [];
    })
    .sort((a, b) => a.version - b.version);
  const { id, version } = bundle.head.plan;
  const plan = versions.find((one) => one.id === id && one.version === version);
  if (!plan) throw new RangeError('the plan is not among the records');
  return {
    head: bundle.head,
    plan,
    versions,
    evidence: bundle.pieces
      .map((piece) => sharedOf(piece, bySeq))
      .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
    papers: bundle.papers.map(({ id: paper, seq, writtenAt }) =>
      paperOf(paper, entryAt(bySeq, seq), writtenAt),
    ),
    figures: bundle.figures,
  };
}

/** The papers of one kind. */
export function papersOf<N extends Noun>({ papers }: Pick<ReviewMaterial, 'papers'>, noun: N) {
  return papers.filter((row): row is PaperRow & PaperRow<N> => row.noun === noun);
}

/** One piece as it reads after its edits. @throws RangeError when an entry is missing or about something else */
function sharedOf(piece: BundlePiece, bySeq: ReadonlyMap<number, Entry>): SharedEvidence {
  const [first, ...edits] = piece.entries.map((seq) => entryAt(bySeq, seq));
  const kept = first && saidBy(first);
  if (kept?.kind !== 'evidence.kept' || kept.subject !== piece.id)
    throw new RangeError('a piece does not begin with its own entry');
  const { now } = piece;
  let row: SharedEvidence = {
    ...kept.body,
    editedAt: null,
    earlierWords: [],
    factsNow: now.facts,
    standing: now.interactionFacts,
    checkedAt: now.checkedAt,
  };
  for (const entry of edits) {
    const edit = saidBy(entry);
    if (edit.kind !== 'evidence.edited' || edit.subject !== piece.id)
      throw new RangeError('an edit of another piece');
    const { words } = edit.body;
    const earlierWords =
      words !== undefined && words !== row.words ? [...row.earlierWords, row.words] : row.earlierWords;
    row = { ...row, ...edit.body, earlierWords, editedAt: edit.at };
  }
  return row;
}

function paperOf(id: string, entry: Entry, writtenAt: string): PaperRow {
  const said = saidBy(entry);
  if (said.kind !== 'paper.written' || said.subject !== id) throw new RangeError('a paper of another id');
  const { body: paper, at } = said;
  return { id, noun: paper.noun, paper, writtenAt, changedAt: at, versions: 1, removed: false };
}

function entryAt(bySeq: ReadonlyMap<number, Entry>, seq: number): Entry {
  const entry = bySeq.get(seq);
  if (!entry) throw new RangeError(`entry ${seq} is not among the records`);
  return entry;
}

/** Every body went through its schema when the bundle was opened. */
function saidBy({ id, at, kind, subject, body }: Entry): DraftEntry {
  return { id, at, kind, subject, body } as DraftEntry;
}
