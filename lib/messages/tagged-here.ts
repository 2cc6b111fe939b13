import type { EvidenceRow } from '@/lib/model/rollup';
import type { TaggedHere } from './table';

/** A piece of evidence as the margin lists it. */
export function toTaggedHere(
  row: Omit<EvidenceRow, 'seq' | 'recordKey' | 'retracted' | 'editedAt'>,
): TaggedHere {
  const { id, interaction, words, metrics, capturedAt, interactionFacts } = row;
  return { id, interaction, words, metrics, capturedAt, interactionFacts };
}
