import type { Report } from '@/components/workspace/use-long-work';

/** How the file stands to what is here; see the ledger's `Relation`. */
export type BackupRelation =
  | { kind: 'empty' | 'same' }
  | { kind: 'ahead'; more: number }
  | { kind: 'behind'; fewer: number }
  | { kind: 'other'; shared: number; lost: number };

/** What a backup holds, said before anything is written. */
export interface BackupPreview {
  name: string;
  exportedAt: string;
  entries: number;
  /** pieces that count */
  live: number;
  /** calendar days of the first and the last piece kept; null: there is none */
  span: { from: string; to: string } | null;
  /** the plan adopted last, with its period */
  plan: { title: string; from: string; to: string } | null;
  relation: BackupRelation;
}

/** Why a backup was not taken. `entry` where there is one place to name. */
export interface BackupRefusal {
  why:
    | 'tooLarge'
    | 'tooDeep'
    | 'notJson'
    | 'notOurs'
    | 'newer'
    | 'cutShort'
    | 'damaged'
    | 'full'
    | 'unreadable';
  entry: number | null;
}

export type Looked = { ok: true; preview: BackupPreview } | ({ ok: false } & BackupRefusal);

/** What became of putting it in place. In every case but the first all is as it was. */
export type Restored = { ok: true; entries: number } | { ok: false; why: 'busy' | 'full' | 'readOnly' };

/** A backup on its way in. */
export interface Restoring {
  /** looks a file through; nothing here is changed */
  look(file: File, report: Report, signal: AbortSignal): Promise<Looked>;
  /** puts what was looked at in the place of what is here */
  bringIn(report: Report): Promise<Restored>;
  /** lets go of what was looked at */
  letGo(): Promise<void>;
}
