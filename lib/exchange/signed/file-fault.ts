/** Parts of a file that a fault can lie in. */
export type FilePart =
  | 'head'
  | 'signature'
  | 'records'
  | 'pieces'
  | 'papers'
  | 'figures'
  | 'consistency'
  | 'proofs'
  | 'content';

/** Where a fault was found. Numbers count from 1. */
export type Place =
  | { at: 'file' }
  | { at: 'character'; number: number }
  | { at: 'part'; part: FilePart }
  | { at: 'record' | 'piece' | 'paper' | 'earlier'; number: number; of: number };

/**
 * What is wrong with a file. Each has its sentence in the message file under `bundleFault_<code>`.
 *
 * Cannot be read as a file of ours at all:
 * - `tooLarge`, `tooDeep`: beyond the limits; `notText`: no UTF-8; `notJson`; `notOurs`: another kind of file
 * - `newer`: of a later format
 * - `cannotCheck`: this browser does not know the kind of signature
 * - `sealed`: it wants a passphrase; `passphraseWrong`; `sealRefused`: its work factor is out of bounds
 *
 * Changed after it was made:
 * - `notCanonical`: the same content in another spelling, e.g. saved by an editor
 * - `doesNotFit`: a field is missing, unknown or out of bounds
 * - `signatureWrong`: head or signature
 * - `partChanged`: a part is not what the head says
 * - `recordsMissing` (`count` of them), `recordAdded`, `recordDoubled`, `recordsSwapped`, `recordChanged`
 * - `notInChain`: the record does not stand in the chain where it says
 * - `earlierBroken`: an earlier state is no beginning of this one
 * - `sealDamaged`: a sealed file is not as it was written
 *
 * Signed, and yet without sense:
 * - `bodyGone`, `planMissing`, `pieceBroken`, `paperBroken`, `recordUnused`
 */
export type FaultCode =
  | 'tooLarge'
  | 'tooDeep'
  | 'notText'
  | 'notJson'
  | 'notOurs'
  | 'newer'
  | 'cannotCheck'
  | 'sealed'
  | 'passphraseWrong'
  | 'sealRefused'
  | 'notCanonical'
  | 'doesNotFit'
  | 'signatureWrong'
  | 'partChanged'
  | 'recordsMissing'
  | 'recordAdded'
  | 'recordDoubled'
  | 'recordsSwapped'
  | 'recordChanged'
  | 'notInChain'
  | 'earlierBroken'
  | 'sealDamaged'
  | 'bodyGone'
  | 'planMissing'
  | 'pieceBroken'
  | 'paperBroken'
  | 'recordUnused';

export interface FileFault {
  code: FaultCode;
  place: Place;
  /** how many, where the sentence says so */
  count?: number;
}

/** A file as it was read, or why not. */
export type FileRead<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/** The shortest way to say that something is wrong. */
export function fault(code: FaultCode, place: Place = { at: 'file' }): { ok: false; fault: FileFault } {
  return { ok: false, fault: { code, place } };
}

const UNREADABLE: readonly FaultCode[] = [
  'tooLarge',
  'tooDeep',
  'notText',
  'notJson',
  'notOurs',
  'newer',
  'cannotCheck',
  'sealed',
  'passphraseWrong',
  'sealRefused',
];

/** Whether the file could not even be read as one of ours, as against one that was changed. */
export function isUnreadable({ code }: FileFault): boolean {
  return UNREADABLE.includes(code);
}
