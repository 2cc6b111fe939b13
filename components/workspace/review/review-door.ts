import type { Report } from '@/components/workspace/use-long-work';
import type { FileFault } from '@/lib/exchange/signed/file-fault';
import type { BundleHead } from '@/lib/model/bundle';
import type { Review } from '@/lib/model/review';
import type { Doubt, ShelfLine } from '@/lib/model/review-shelf';
import type { ReviewTemplate } from '@/lib/model/review-template';
import type { ReviewMaterial } from '@/lib/review/material';

/** What became of a wish; `why` is the key of a sentence. */
export type ReviewDone<Result = null> = { ok: true; result: Result } | { ok: false; why: string };

/** A bundle that holds, before anything of it is kept. */
export interface OpenedBundle {
  head: BundleHead;
  pieces: number;
  /** the sender's key, short enough to be read out */
  fingerprint: string;
  /** first: nothing is known of this key or name; known: seen before; other: this name came with another key */
  key: 'first' | 'known' | 'other';
  /** an instant; null: this is the first time */
  knownSince: string | null;
  history: ShelfLine['bundles'][number]['history'];
  doubt: Doubt;
  /** the review this bundle is already part of */
  here: string | null;
  /** the review it would join, and what that means for it */
  joins: { id: string; gone: number; unsigned: boolean } | null;
  /** the file as it came */
  text: string;
}

/** An employee's answers that hold, before anything of them is kept. */
export interface OpenedAnswers {
  review: Review;
  from: string;
  madeAt: string;
  answers: number;
  questions: number;
  objections: number;
  signed: boolean;
}

/** What a file turned out to be. */
export type OpenedFile =
  | { kind: 'bundle'; opened: OpenedBundle }
  | { kind: 'answers'; opened: OpenedAnswers }
  /** wants a passphrase; `wrong`: the one given does not open it */
  | { kind: 'sealed'; wrong: boolean }
  | { kind: 'fault'; fault: FileFault }
  /** a reply that cannot be taken, or a file of ours that belongs elsewhere: key of the sentence */
  | { kind: 'other'; why: string };

/** A review with what it is written from. */
export interface ReviewOnDesk {
  line: ShelfLine;
  review: Review;
  material: ReviewMaterial;
  template: ReviewTemplate;
  fingerprint: string;
}

/** What reviews need of the world. */
export interface ReviewDoor {
  /** `setAside`: something could not be read and was put away; `dropped`: names whose bundles retention has taken just now */
  list(): Promise<{ lines: ShelfLine[]; setAside: boolean; dropped: string[] }>;
  /** reads and checks a file; writes nothing */
  openFile(file: File, passphrase: string | null, report: Report, signal: AbortSignal): Promise<OpenedFile>;
  /** answers the id of the review it now belongs to */
  keep(opened: OpenedBundle): Promise<ReviewDone<string>>;
  /** answers the id of the review */
  takeAnswers(opened: OpenedAnswers): Promise<ReviewDone<string>>;
  /** the review, or the key of a sentence why it cannot be shown */
  read(id: string): Promise<ReviewDone<ReviewOnDesk>>;
  /** @param gates what still has to be settled, for the shelf */
  save(review: Review, gates: number): Promise<{ ok: true; savedAt: string } | { ok: false; why: string }>;
  /** takes it off the shelf, with its bundles; what was signed or handed back stays in the record */
  remove(id: string): Promise<ReviewDone>;
  /** signs, keeps a paper and hands the file over; answers the review with the signature */
  sign(review: Review, name: string): Promise<ReviewDone<Review>>;
  /** hands over what stands so far, unsigned */
  handBack(review: Review, name: string): Promise<ReviewDone>;
  print(): void;
  newId(): string;
  now(): Date;
}
