import type { Papers } from '@/components/workspace/papers/papers';
import type { CalibrationPack, Round } from '@/lib/model/calibration';
import type { Plan, RubricId } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';

/** What became of an act; `why` is a sentence. */
export type Done<T = null> = { ok: true; result: T } | { ok: false; why: string };

/** Where pieces of a pack come from: own evidence, or a review on the shelf. */
export interface PackSource {
  key: string;
  /** whose; empty: one's own */
  from: string;
}

/** A piece that may go into a pack. */
export type PackPiece = Pick<EvidenceRow, 'id' | 'record' | 'capturedAt' | 'words' | 'quote'>;

/** What somebody wants in a pack. */
export interface PackWish {
  title: string;
  source: string;
  pieces: string[];
  rows: RubricId[];
  /** further words to hide, as typed: one to a line or between commas */
  hide: string;
}

/** What calibration needs of the world. */
export interface CalibrationDoor {
  papers: Papers;
  plan(): Promise<{ plan: Plan | null }>;
  sources(): Promise<PackSource[]>;
  pieces(source: string): Promise<PackPiece[]>;
  /** the pack as it would be saved */
  makePack(wish: PackWish): Promise<CalibrationPack>;
  /** looks at every word again, saves the file, and puts the pack on the shelf to be rated here too */
  savePack(pack: CalibrationPack, wish: PackWish): Promise<Done<string>>;
  rounds(): Promise<Round[]>;
  openPack(file: File): Promise<Done<string>>;
  startPractice(key: string): Promise<Done<string>>;
  /** keeps what was rated so far; ratings that were handed in stay as they are */
  saveRound(round: Round): Promise<void>;
  dropRound(pack: string): Promise<void>;
  /** locks the ratings and saves their file */
  handIn(pack: string, name: string): Promise<Done<Round>>;
  /** saves the file of ratings handed in once more */
  saveRatings(round: Round): void;
  openRatings(pack: string, file: File): Promise<Done<Round>>;
  print(): void;
  now(): Date;
}
