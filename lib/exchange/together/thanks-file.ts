import { type ThanksFile, thanksFileSchema } from '@/lib/model/hand-files';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import type { Signer } from '@/lib/model/signed';
import type { FileRead } from '../signed/file-fault';
import { sameSigner } from '../signed/fingerprint';
import type { Hand } from '../signed/sign-text';
import { readSigned, type SignedKind, writeSigned } from '../signed/signed-file';

const THANKS: SignedKind<ThanksFile> = {
  format: 'throughline thanks',
  version: 1,
  schema: thanksFileSchema,
};

/** Thanks as a file that the colleague can take in. */
export function writeThanks(
  given: Pick<ThanksFile, 'id' | 'madeAt' | 'to' | 'text' | 'about'>,
  hand: Hand,
): Promise<string> {
  return writeSigned(THANKS, given, hand);
}

/** Thanks as they came, checked whole. Never throws. */
export function readThanks(given: string | Uint8Array): Promise<FileRead<ThanksFile>> {
  return readSigned(THANKS, given);
}

/** Why thanks are not taken in; each has its sentence under `together_refused_<code>`. */
export type ThanksRefused = 'ownThanks' | 'twiceThanks';

export type ThanksTaken =
  | { ok: true; id: string; paper: PaperOf<'thanks'> }
  | { ok: false; why: ThanksRefused };

/**
 * Thanks that came, as they are kept. The file's id is the paper's, so that twice is once.
 * @param on today, `YYYY-MM-DD`
 */
export function takeThanks(
  { id, by, to, text, about }: ThanksFile,
  own: Signer,
  held: readonly PaperRow<'thanks'>[],
  on: string,
): ThanksTaken {
  if (sameSigner(by.signer, own)) return { ok: false, why: 'ownThanks' };
  const before = held.find((one) => one.id === id);
  if (before?.paper.direction === 'given') return { ok: false, why: 'ownThanks' };
  if (before && !before.removed) return { ok: false, why: 'twiceThanks' };
  return {
    ok: true,
    id,
    paper: {
      noun: 'thanks',
      on,
      direction: 'received',
      from: by.name,
      to,
      text,
      ...(about && { about }),
      evidence: null,
      signer: by.signer,
    },
  };
}
