import type { Papers } from '@/components/workspace/papers/papers';
import type { JointHalf, ThanksFile } from '@/lib/model/hand-files';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import type { RecordRef } from '@/lib/model/record';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Signer } from '@/lib/model/signed';

/** What became of an act; `sentence` says why not. */
export type Done<Result = null> = { ok: true; result: Result } | { ok: false; sentence: string };

/** What every file that was opened brings along. */
interface Brought {
  /** as it came, to be checked once more before anything is written */
  bytes: Uint8Array;
  /** somebody of this name signed with another key before */
  otherKey: boolean;
}

/** A colleague asks for the other half of a case. */
export interface Asked extends Brought {
  kind: 'asked';
  half: JointHalf;
  /** own evidence of the same record, newest first */
  pieces: EvidenceRow[];
}

/** A colleague's half of a case that was asked for here. */
export interface Answered extends Brought {
  kind: 'answered';
  half: JointHalf;
  /** the card as it will be */
  card: PaperOf<'jointCase'>;
  /** it takes the place of an earlier half by the same hand */
  replaces: boolean;
}

/** Thanks from a colleague. */
export interface Thanked extends Brought {
  kind: 'thanks';
  thanks: ThanksFile;
}

/** What a file is that somebody handed over; opening it writes nothing. */
export type Opened = Asked | Answered | Thanked | { kind: 'refused'; sentence: string };

/** One's own half of a case. */
export interface OwnHalf {
  evidence: string | null;
  name: string;
  words: string;
}

/** Thanks as they are written. */
type OwnThanks = Pick<PaperOf<'thanks'>, 'from' | 'to' | 'text' | 'about' | 'evidence'>;

/** What working with colleagues needs of the world. */
export interface TogetherDoor {
  papers: Papers;
  /** the name this person goes by in their plan; empty: none */
  ownName(): Promise<string>;
  /** own evidence that counts, newest first */
  pieces(): Promise<EvidenceRow[]>;
  /** the words as they are kept and sent */
  masked(words: string): string;
  /** keeps the card and hands over the file that asks; answers the card's id */
  ask(record: RecordRef, half: OwnHalf): Promise<Done<string>>;
  /** reads and checks a file; writes nothing */
  open(file: File): Promise<Opened>;
  /** keeps both halves as one card and hands over the file that answers */
  answer(asked: Asked, half: OwnHalf): Promise<Done<string>>;
  /** takes in what was opened */
  take(opened: Answered | Thanked): Promise<Done<string>>;
  /** keeps thanks given and hands over their file */
  give(thanks: OwnThanks): Promise<Done<string>>;
  /** hands over the same file once more */
  saveAgain(row: PaperRow<'jointCase'> | PaperRow<'thanks'>): Promise<Done>;
  /** the beginning of a key's fingerprint, to be compared aloud */
  fingerprint(signer: Signer): Promise<string>;
  /** where the record stands in its own system, null when nobody knows */
  addressOf(record: RecordRef): string | null;
  /** whether the text lies in the clipboard now */
  copy(text: string): Promise<boolean>;
  print(): void;
  now(): Date;
}
