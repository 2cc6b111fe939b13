import { canonicalJson } from '@/lib/ledger/canonical-json';
import { type JointHalf, jointHalfSchema } from '@/lib/model/hand-files';
import type { PaperOf } from '@/lib/model/papers';
import { sha256 } from '@/lib/platform/random';
import type { FileRead } from '../signed/file-fault';
import type { Hand } from '../signed/sign-text';
import { readSigned, type SignedKind, writeSigned } from '../signed/signed-file';

const HALF: SignedKind<JointHalf> = {
  format: 'throughline joint half',
  version: 1,
  schema: jointHalfSchema,
};

/** What one person says of a case: which record, who, when, and in what words. Nothing else of the evidence. */
export type SaidHalf = Pick<JointHalf, 'id' | 'madeAt' | 'by' | 'record' | 'words' | 'answers'>;

/** One's own half as a file. @param said `by` must be the hand's own */
export function writeHalf({ by: _, ...said }: SaidHalf, hand: Hand): Promise<string> {
  return writeSigned(HALF, said, hand);
}

/** A half as it came, checked whole. Never throws. */
export function readHalf(given: string | Uint8Array): Promise<FileRead<JointHalf>> {
  return readSigned(HALF, given);
}

/** SHA-256 of what a half says. Its signature is left out: a key may sign the same words twice, and differently. */
export function hashOfHalf({ id, madeAt, by, record, words, answers }: SaidHalf): Promise<string> {
  return sha256(canonicalJson({ id, madeAt, by, record, words, answers }));
}

/** What the file said that was made of a card here; null when none was made. */
export function ownHalf(id: string, { record, mine }: PaperOf<'jointCase'>): SaidHalf | null {
  const { name, words, file } = mine;
  if (!file) return null;
  const { madeAt, signer, answers } = file;
  return { id, madeAt, by: { name, signer }, record, words, answers };
}
