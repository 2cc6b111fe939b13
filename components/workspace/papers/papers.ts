import type { Noun, Paper, PaperOf, PaperRow, Unsaved } from '@/lib/model/papers';

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
  /** for good, with every version; the chain keeps that something stood there */
  erase(id: string): Promise<Written>;
  versions(id: string): Promise<PaperVersion[]>;
  /** the form of this kind that was left before it was saved, null when there is none */
  unsaved<N extends Noun>(noun: N): Promise<Unsaved<N> | null>;
  /** keeps a form while it is filled in; it is forgotten when its paper is written */
  keepUnsaved(unsaved: { id: string | null; paper: Paper }): Promise<void>;
  forgetUnsaved(noun: Noun): Promise<void>;
}

/** The paper a form works on: a new one (no id), or the next version of one that exists. */
export interface Editing<N extends Noun> {
  id: string | null;
  paper: PaperOf<N>;
  /** as it was left unsaved */
  isLeft?: boolean;
}

/** What the form of a paper is given, and whom it tells. */
export interface FormOf<N extends Noun> {
  paper: PaperOf<N>;
  isNew: boolean;
  onTyped: (paper: PaperOf<N>) => void;
  onSave: (paper: PaperOf<N>) => void;
  onCancel: () => void;
  onLeave: () => void;
  /** given when the form was brought back as it was left */
  onAfresh: (() => void) | undefined;
}
