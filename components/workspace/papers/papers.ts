import type { Noun, Paper, PaperOf, PaperRow } from '@/lib/model/papers';

/** What became of a wish to write: the paper's id, or why not. */
export type Written = { ok: true; id: string } | { ok: false; why: 'busy' | 'full' | 'readOnly' | 'invalid' };

/** An earlier version of a paper; null: it was taken away then. */
export interface PaperVersion {
  at: string;
  paper: Paper | null;
}

/** The drawer with everything a person writes down beside evidence and figures. */
export interface Papers {
  /** newest first; taken-away ones only when asked for */
  list<N extends Noun>(noun: N, options?: { removed?: boolean }): Promise<PaperRow<N>[]>;
  /** writes a new paper, or the next version of one; texts are masked before they are kept */
  write(paper: Paper, id?: string): Promise<Written>;
  /** takes a paper away; writing it again brings it back */
  remove(id: string): Promise<Written>;
  versions(id: string): Promise<PaperVersion[]>;
}

/** The paper a form works on: a new one, or the next version of one that exists. */
export interface Editing<N extends Noun> {
  id: string | undefined;
  paper: PaperOf<N>;
}
