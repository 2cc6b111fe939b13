import type { Papers } from '@/components/workspace/papers/papers';
import type { Report } from '@/components/workspace/use-long-work';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Review } from '@/lib/model/review';
import type { ReviewTemplate } from '@/lib/model/review-template';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { ShareChoice } from '@/lib/model/share';
import type { ReviewMaterial } from '@/lib/review/material';

/** What lies in a period and could be handed over; taken-back evidence is not among it. */
export interface Offer {
  /** newest first */
  pieces: EvidenceRow[];
  papers: PaperRow[];
}

/** A text that would be masked today. */
export interface Hit {
  /** the piece or paper it stands in */
  id: string;
  of: 'piece' | 'paper';
  /** where in a piece: own words, quotation; in a paper: any text of it */
  texts: { before: string; after: string }[];
}

/** What goes into a bundle. */
export interface Chosen {
  pieces: string[];
  papers: string[];
}

/** What became of an act; `why` is the key of a sentence. */
export type ShareDone<Result = null> = { ok: true; result: Result } | { ok: false; why: string };

/** What became of a file; a fault has its own sentence. */
export type Taken<Result> = { ok: true; result: Result } | { ok: false; sentence: string };

/** A file that was handed over. */
export interface MadeFile {
  name: string;
  /** length in bytes */
  bytes: number;
  pieces: number;
  /** earlier bundles that this record does not go on from, e.g. after it was restored */
  unproven: number;
}

/** A reply that holds, before it is taken in. */
export interface OpenedReply {
  review: Review;
  /** who handed it back */
  from: string;
  madeAt: string;
  /** `known`: the very same was taken in before; `newer`: an earlier state of it was */
  standing: 'new' | 'newer' | 'known';
  /** another key than in an earlier review of the same manager */
  otherKey: boolean;
  /** the file as it came, for taking it in */
  bytes: Uint8Array;
}

/** A review as the employee has it, with what it was written from. */
export interface ReviewBack {
  row: PaperRow<'reviewReply'>;
  material: ReviewMaterial;
  template: ReviewTemplate;
  /** what was remembered of the bundle is gone: figures are today's */
  figuresAnew: boolean;
  /** pieces that were erased since */
  gone: number;
}

/** What handing over needs of the world. */
export interface ShareDoor {
  papers: Papers;
  /** the newest version of every plan, the one in force first */
  plans(): Promise<Plan[]>;
  offer(plan: Plan, from: string, until: string): Promise<Offer>;
  /** the pieces with these ids that are still there */
  piecesOf(ids: readonly string[]): Promise<EvidenceRow[]>;
  choice(plan: string): Promise<ShareChoice | null>;
  /** answers false when it could not be put away */
  saveChoice(choice: ShareChoice): Promise<boolean>;
  /** what of it would be masked today */
  recheck(pieces: readonly EvidenceRow[], papers: readonly PaperRow[]): Promise<Hit[]>;
  /** keeps a piece anew as it reads now, masked, without its earlier wordings, and erases the old one; answers the new id */
  keepAnew(row: EvidenceRow): Promise<ShareDone<string>>;
  /** writes a paper again with what should be masked masked */
  maskPaper(row: PaperRow): Promise<ShareDone>;
  /** what the reader will see; writes nothing */
  preview(
    choice: ShareChoice,
    chosen: Chosen,
    report: Report,
    signal: AbortSignal,
  ): Promise<ShareDone<Preview>>;
  /** makes the file and hands it over; writes one entry at the very end. @param passphrase null: readable by whoever holds it */
  make(
    choice: ShareChoice,
    chosen: Chosen,
    passphrase: string | null,
    report: Report,
    signal: AbortSignal,
  ): Promise<ShareDone<MadeFile>>;
  /** reads and checks a reply; writes nothing */
  openReply(file: File): Promise<Taken<OpenedReply>>;
  /** answers the id of the review */
  takeReply(opened: OpenedReply): Promise<Taken<string>>;
  reviewBack(id: string): Promise<ReviewBack | null>;
  /** puts answers and objections away */
  saveAnswers(
    id: string,
    review: Review,
  ): Promise<{ ok: true; savedAt: string } | { ok: false; why: string }>;
  /** signs and hands the file over */
  signReview(id: string, review: Review, name: string): Promise<ShareDone<Review>>;
  /** hands over what was answered so far, unsigned */
  handBack(id: string, review: Review, name: string): Promise<ShareDone>;
  print(): void;
  newId(): string;
  now(): Date;
}

/** The page of the reader, made of the bundle as it would be now. */
export interface Preview {
  material: ReviewMaterial;
  review: Review;
  template: ReviewTemplate;
}
