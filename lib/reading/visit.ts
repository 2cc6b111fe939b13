import type { TaggedInteraction } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';

/** What a later visit needs of a reading; every site's reading fits. */
export interface Visit {
  facts: RecordFacts;
  interactions: readonly Pick<TaggedInteraction, 'key' | 'alias' | 'kind' | 'at'>[];
  covers?: { from: string | null; to: string | null } | null;
  textOf(key: string): string | null;
  lacks: readonly { part: string }[];
}

/** What a later visit needs of one piece of evidence. */
export interface TaggedPiece {
  id: string;
  interaction: Pick<TaggedInteraction, 'key' | 'alias' | 'at' | 'hash'> | null;
  interactionFacts: InteractionFacts | null;
}
