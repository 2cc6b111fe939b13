import { canonicalJson } from '@/lib/ledger/canonical-json';
import type {
  Bundle,
  BundleFigures,
  BundleHead,
  BundlePaper,
  BundlePiece,
  Consistency,
} from '@/lib/model/bundle';
import type { Entry } from '@/lib/model/entry';
import type { FileFault } from '../signed/file-fault';
import { type Hand, signText } from '../signed/sign-text';
import { createHashNode } from './hash-node';
import { openBundle } from './open-bundle';
import type { Watching } from './pace';
import { partHashes, signedHead } from './part-hashes';
import { growTree, type HashTree } from './tree';
import { verifyConsistency } from './verify-tree';

/** Everything that goes into a bundle, as the caller gathered it. */
export interface BundleContent
  extends Pick<BundleHead, 'id' | 'madeAt' | 'to' | 'purpose' | 'from' | 'until' | 'plan'> {
  /** every entry about the chosen pieces and papers, and the versions of the plan; what stays at home is left out here */
  entries: readonly Entry[];
  /** the hash of every entry of the ledger, in the order of their positions */
  hashes: readonly string[];
  pieces: readonly Pick<BundlePiece, 'id' | 'now'>[];
  papers: readonly Pick<BundlePaper, 'id' | 'writtenAt'>[];
  figures: BundleFigures;
  /** where the chain stood when earlier bundles were handed over */
  earlier: readonly { size: number; root: string }[];
}

/**
 * Why no bundle was made; `about` is the id of the piece or paper, or empty.
 * - `erased`: its text is gone; `retracted`, `removed`: it was taken back; `notThere`: no entry is about it
 * - `planMissing`: the version named is not among the entries
 * - `ledgerChanged`: an entry is not what the chain says
 * - `doesNotOpen`: the file would not open at the other end, see `fault`
 */
export type Refusal = {
  reason: 'erased' | 'retracted' | 'removed' | 'notThere' | 'planMissing' | 'ledgerChanged' | 'doesNotOpen';
  about: string;
  fault?: FileFault;
};

export type Made =
  | {
      ok: true;
      text: string;
      bundle: Bundle;
      /** earlier states this ledger does not go on from, e.g. after it was restored; no proof of them is given */
      unproven: { size: number; root: string }[];
    }
  | { ok: false; refusal: Refusal };

/**
 * Makes the file that is handed over, and opens it once as its reader will.
 * @throws the signal's reason when aborted, TypeError when something in it cannot be written down faithfully
 */
export async function makeBundle(content: BundleContent, hand: Hand, watching: Watching = {}): Promise<Made> {
  const chosen = chooseEntries(content);
  if ('reason' in chosen) return { ok: false, refusal: chosen };
  const { entries, pieces, papers } = chosen;
  const tree = await growTree(content.hashes, watching);
  const { consistency, unproven } = await proveEarlier(content.earlier, tree);
  const parts = {
    records: entries.map((entry) => ({ entry, proof: tree.inclusion(entry.seq - 1) })),
    pieces,
    papers,
    figures: content.figures,
    consistency,
  };
  const { id, madeAt, to, purpose, from, until, plan, hashes } = content;
  const head: BundleHead = {
    ...{ format: 'throughline bundle', version: 1, id, madeAt, by: hand.by },
    ...{ to, purpose, from, until, plan },
    checkpoint: { size: tree.size, root: tree.root, head: hashes.at(-1) ?? '' },
    records: entries.map(({ hash }) => hash),
    parts: await partHashes(parts),
  };
  const signature = await signText(hand, signedHead(head));
  const text = canonicalJson({ head, signature, ...parts });
  const opened = await openBundle(text, { signal: watching.signal });
  return opened.ok
    ? { ok: true, text, bundle: opened.bundle, unproven }
    : { ok: false, refusal: { reason: 'doesNotOpen', about: '', fault: opened.fault } };
}

type Chosen = Pick<Bundle, 'pieces' | 'papers'> & { entries: Entry[] };

/** What travels of the entries given, and how pieces and papers point at it. */
function chooseEntries({ entries, hashes, pieces, papers, plan }: BundleContent): Chosen | Refusal {
  const inOrder = [...entries].sort((a, b) => a.seq - b.seq);
  const bySubject = groupBySubject(inOrder);
  const plans = inOrder.filter(({ kind }) => kind === 'plan.adopted');
  const chosen: Chosen = { entries: [...plans], pieces: [], papers: [] };
  for (const { id, now } of pieces) {
    const own = bySubject.get(id) ?? [];
    const told = own.filter(({ kind }) => kind === 'evidence.kept' || kind === 'evidence.edited');
    const refusal = refuse(
      id,
      told,
      isTakenBack(own, 'evidence.retracted', 'evidence.restored'),
      'retracted',
    );
    if (refusal) return refusal;
    chosen.entries.push(...told);
    chosen.pieces.push({ id, entries: told.map(({ seq }) => seq), now });
  }
  for (const { id, writtenAt } of papers) {
    const own = bySubject.get(id) ?? [];
    const told = own.filter(({ kind }) => kind === 'paper.written').slice(-1);
    const refusal = refuse(id, told, isTakenBack(own, 'paper.removed', 'paper.written'), 'removed');
    if (refusal) return refusal;
    chosen.entries.push(...told);
    chosen.papers.push({ id, seq: told[0]?.seq ?? 0, writtenAt });
  }
  const strange = chosen.entries.find(({ seq, hash }) => hashes[seq - 1] !== hash);
  if (strange) return { reason: 'ledgerChanged', about: strange.subject };
  if (!plans.some(({ subject }) => subject === plan.id)) return { reason: 'planMissing', about: plan.id };
  chosen.entries.sort((a, b) => a.seq - b.seq);
  return chosen;
}

function refuse(
  about: string,
  told: readonly Entry[],
  takenBack: boolean,
  reason: 'retracted' | 'removed',
): Refusal | null {
  if (told.length === 0) return { reason: 'notThere', about };
  if (told.some(({ body, salt }) => body === null || salt === null)) return { reason: 'erased', about };
  return takenBack ? { reason, about } : null;
}

/** Whether the last word of the two is that it was taken back. */
function isTakenBack(own: readonly Entry[], back: string, again: string): boolean {
  return own.filter(({ kind }) => kind === back || kind === again).at(-1)?.kind === back;
}

function groupBySubject(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.subject);
    if (group) group.push(entry);
    else groups.set(entry.subject, [entry]);
  }
  return groups;
}

type State = BundleContent['earlier'][number];

/** Proofs of the earlier states this ledger goes on from, each once, the shortest first; and the others. */
async function proveEarlier(
  earlier: readonly State[],
  tree: HashTree,
): Promise<{ consistency: Consistency[]; unproven: State[] }> {
  const consistency: Consistency[] = [];
  const unproven: State[] = [];
  const hashNode = createHashNode();
  const once = new Map(earlier.map(({ size, root }) => [`${size} ${root}`, { size, root }]));
  for (const state of [...once.values()].sort((a, b) => a.size - b.size)) {
    const path = state.size <= tree.size ? tree.consistency(state.size) : [];
    if (await verifyConsistency(state, tree, path, hashNode)) consistency.push({ ...state, path });
    else unproven.push(state);
  }
  return { consistency, unproven };
}
