import { NO_FINGERPRINT } from '@/lib/model/evidence';
import type { Standing } from '@/lib/model/facts';
import { isCovered } from '@/lib/model/promise';
import { hashInteraction } from './hash-text';
import type { TaggedPiece, Visit } from './visit';

/**
 * Whether the tagged interaction still stands as it did: found by its key, else by its alias, and
 * compared by hash, where one was kept. What lies outside the loaded span is unchecked, never gone.
 */
export async function checkStanding({ id, interaction }: TaggedPiece, visit: Visit): Promise<Standing> {
  if (!interaction) return 'unchecked';
  const names = [interaction.key, interaction.alias].filter((name) => name !== null);
  const found = visit.interactions.find(
    (one) => names.includes(one.key) || (one.alias && names.includes(one.alias)),
  );
  if (!found) return isCovered(interaction.at, visit.covers) ? 'gone' : 'unchecked';
  const text = visit.textOf(found.key);
  if (text === null || interaction.hash === NO_FINGERPRINT) return 'unchecked';
  return (await hashInteraction(id, text)) === interaction.hash ? 'exact' : 'changed';
}
