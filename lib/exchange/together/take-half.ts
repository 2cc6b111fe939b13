import type { JointHalf } from '@/lib/model/hand-files';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import { recordKey } from '@/lib/model/record-key';
import type { Signer } from '@/lib/model/signed';
import { sameSigner } from '../signed/fingerprint';
import { hashOfHalf, ownHalf } from './joint-half';

/**
 * Why a half joins nothing; each has its sentence under `together_refused_<code>`.
 * - `own`: it was made here
 * - `twice`: the card holds it; `older`: the card holds a later one by the same hand
 * - `noSuchCase`: it answers a case that is not here; `otherQuestion`: it answers other words than those kept here
 * - `otherRecord`: it speaks of another record than the card
 * - `taken`: the card holds the half of somebody else
 */
export type HalfRefused =
  | 'own'
  | 'twice'
  | 'older'
  | 'noSuchCase'
  | 'otherQuestion'
  | 'otherRecord'
  | 'taken';

/** What a half that came is: a question to answer, or a colleague's word on a case held here, with the card it makes. */
export type HalfTaken =
  | { ok: true; kind: 'asked' }
  | { ok: true; kind: 'answered'; id: string; card: PaperOf<'jointCase'> }
  | { ok: false; why: HalfRefused };

/**
 * Where a colleague's half belongs. `cases` are all that this installation holds. An answer must be to the very
 * words that were sent; a later one by the same hand takes the place of the earlier, and nobody else's ever does.
 * Writes nothing.
 */
export async function takeHalf(
  file: JointHalf,
  own: Signer,
  cases: readonly PaperRow<'jointCase'>[],
): Promise<HalfTaken> {
  if (sameSigner(file.by.signer, own)) return { ok: false, why: 'own' };
  const held = cases.find(({ id, removed }) => id === file.id && !removed);
  if (!held) return file.answers === null ? { ok: true, kind: 'asked' } : { ok: false, why: 'noSuchCase' };
  const why = await whyNot(held, file);
  return why
    ? { ok: false, why }
    : { ok: true, kind: 'answered', id: held.id, card: { ...held.paper, theirs: theirHalf(file) } };
}

async function whyNot(held: PaperRow<'jointCase'>, file: JointHalf): Promise<HalfRefused | null> {
  const { record, mine, theirs } = held.paper;
  if (mine.file && sameSigner(mine.file.signer, file.by.signer)) return 'own';
  if (recordKey(record) !== recordKey(file.record)) return 'otherRecord';
  if (theirs && !sameSigner(theirs.signer, file.by.signer)) return 'taken';
  if (theirs?.at === file.madeAt) return 'twice';
  const asked = mine.file?.answers === null ? ownHalf(held.id, held.paper) : null;
  if (!asked || file.answers !== (await hashOfHalf(asked))) return 'otherQuestion';
  return theirs && Date.parse(theirs.at) > Date.parse(file.madeAt) ? 'older' : null;
}

/** A colleague's half as a card keeps it. */
export function theirHalf({ by, words, madeAt }: JointHalf): NonNullable<PaperOf<'jointCase'>['theirs']> {
  return { name: by.name, words, at: madeAt, signer: by.signer };
}
