import type { Report } from '@/components/workspace/use-long-work';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Restoring } from './restoring';

/** What checking the chain of entries brought. */
export type ChainResult = { ok: true; entries: number } | { ok: false; entry: number };

/** Where one metric of the plan stands, as a line of text. */
export interface StandingLine {
  name: string;
  sentence: string;
}

/** What answers to questions elsewhere are made of. */
export interface CopyMaterial {
  /** what counts and was kept in the plan's period, newest first; without a plan, whatever was kept last */
  evidence: EvidenceRow[];
  standing: StandingLine[];
}

/** Everything that leaves and comes in as a file. Each answers with how many entries, rows or pieces it held. */
export interface ExportDoor {
  /** a file with everything */
  exportJson(report: Report, signal: AbortSignal): Promise<number>;
  /** a table of the live evidence */
  exportCsv(report: Report, signal: AbortSignal): Promise<number>;
  /** evidence, plan and standing as a text to be read */
  exportMarkdown(report: Report, signal: AbortSignal): Promise<number>;
  checkChain(report: Report, signal: AbortSignal): Promise<ChainResult>;
  restoring: Restoring;
  copyMaterial(): Promise<CopyMaterial>;
  /** saves answers as a table of question, answer, evidence */
  saveAnswers(rows: readonly (readonly string[])[]): void;
}
