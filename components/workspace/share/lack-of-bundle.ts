import type { EvidenceRow } from '@/lib/model/rollup';
import type { ShareChoice } from '@/lib/model/share';
import type { Hit } from './share-door';
import { strengthOf } from './strength';

interface Given {
  choice: ShareChoice;
  pieces: readonly EvidenceRow[];
  /** null: being looked for */
  hits: readonly Hit[] | null;
  /** null: the file is not to be locked */
  secret: { once: string; twice: string } | null;
}

/** Why no file can be made yet; the key of a sentence, or null. */
export function lackOfBundle({ choice, pieces, hits, secret }: Given) {
  if (choice.to.trim() === '') return 'to';
  if (choice.name.trim() === '') return 'name';
  if (choice.purpose.trim() === '') return 'purpose';
  if (choice.until < choice.from) return 'period';
  if (Object.keys(choice.readings).length > 0) return 'readings';
  if (hits === null) return 'checking';
  if (hits.length > 0) return 'hits';
  if (pieces.length === 0) return 'pieces';
  if (secret && strengthOf(secret.once) === 'short') return 'short';
  if (secret && secret.once !== secret.twice) return 'twice';
  return null;
}
