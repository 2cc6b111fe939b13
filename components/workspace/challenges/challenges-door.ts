import type { Papers } from '@/components/workspace/papers/papers';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Figure } from '@/lib/progress/challenge';

/** What a challenge changes: the figure and the total with the challenged cases and without them. */
export interface BothWays {
  figure: { with: Figure /** null: what it takes out cannot be counted */; without: Figure | null } | null;
  /** null: this plan shows no total, or not enough is present for one */
  total: { with: number | null; without: number | null } | null;
}

/** What objections need of the world. */
export interface ChallengesDoor {
  papers: Papers;
  plan(): Promise<{ plan: Plan | null }>;
  /** both figures and both totals, whatever was decided */
  bothWays(challenge: Challenge, id: string | undefined): Promise<BothWays>;
  evidenceFor(metric: string | null, limit: number): Promise<EvidenceRow[]>;
  evidenceOf(ids: readonly string[]): Promise<EvidenceRow[]>;
  print(): void;
  now(): Date;
}
