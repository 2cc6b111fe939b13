import type { Papers } from '@/components/workspace/papers/papers';
import type { SetUpFacts } from '@/components/workspace/plan/set-up-steps';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { countEvidence } from '@/lib/ledger/read-progress';

/** What happened beside the plan, for its set-up checklist. */
export async function readSetUp(kept: KeptLedger, papers: Papers): Promise<SetUpFacts> {
  const nouns = ['checkIn', 'experiment', 'initiative', 'lesson'] as const;
  const [evidence, [hasCheckIn = false, ...developed]] = await Promise.all([
    kept.ledger().then(countEvidence),
    Promise.all(nouns.map(async (noun) => (await papers.list(noun)).length > 0)),
  ]);
  return { hasEvidence: evidence.live > 0, hasCheckIn, hasDevelopment: developed.includes(true) };
}
