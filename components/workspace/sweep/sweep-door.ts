import type { Said } from '@/components/shared/HandFields';
import type { Trouble } from '@/components/shared/trouble';
import type { Papers } from '@/components/workspace/papers/papers';
import type { BroughtList, NoList } from '@/lib/exchange/import/brought-list';
import type { Handed } from '@/lib/exchange/import/read-table';
import type { Plan } from '@/lib/model/plan';
import type { RecordRef } from '@/lib/model/record';
import type { Sweep } from './sweep';

/** The last seven days of the newest import of ratings. */
export interface LastRatings {
  /** file name, or empty for pasted text */
  name: string;
  from: string;
  to: string;
  /** the records, as the file named them */
  refs: string[];
}

/** Ids of the evidence that counts on each record, by record key; records without any are not in it. */
export type KeptOn = ReadonlyMap<string, readonly string[]>;

/** What this place needs of the world. */
export interface SweepDoor {
  papers: Papers;
  plan(): Promise<{ plan: Plan | null }>;
  /** host names that evidence was kept on, the newest first */
  hosts(): Promise<string[]>;
  ratings(): Promise<LastRatings | null>;
  /** a list as records; nothing of it is kept */
  read(handed: Handed, host: string): BroughtList | NoList;
  keptOn(records: readonly RecordRef[]): Promise<KeptOn>;
  addressOf(record: RecordRef): string | null;
  /** the words as they will be kept */
  masked(words: string): string;
  /** null when it was kept, else what went wrong; safe to repeat with the same id */
  keep(id: string, record: RecordRef, said: Said): Promise<Trouble | null>;
  /** takes back what was just kept */
  undo(id: string): Promise<Trouble | null>;
  /** the list being swept: in this page's memory alone, and gone with the page */
  held(): Sweep | null;
  hold(sweep: Sweep | null): void;
  /** whether the person wants to be reminded here of a week without a draw */
  nudge(): Promise<boolean>;
  setNudge(on: boolean): Promise<void>;
  newId(): string;
  /** a whole number from 0 to under 2^32, by chance */
  seed(): number;
  now(): Date;
}
