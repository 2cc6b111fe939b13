import type { InteractionFacts } from '@/lib/model/facts';
import { promiseKept } from '@/lib/model/promise';
import { type FoundPromise, findPromise } from './find-promise';
import type { Occasion } from './suggestion';

/** The promise in the person's own reply, if it makes one. */
export function promiseIn({ reading, interaction, timeZone }: Occasion): FoundPromise | null {
  if (!interaction?.mine || interaction.kind !== 'reply') return null;
  return findPromise(reading.textOf(interaction.key) ?? '', interaction.at, timeZone);
}

/** What the record says of the interaction at the moment it is tagged. */
export function interactionFactsOf(occasion: Omit<Occasion, 'metrics'>): InteractionFacts | null {
  const { reading, interaction, now } = occasion;
  if (!interaction) return null;
  const by = promiseIn({ ...occasion, metrics: [] })?.by ?? null;
  return {
    standing: 'exact',
    promisedBy: by,
    promiseKept:
      by === null ? null : promiseKept({ at: interaction.at, by }, reading.interactions, reading.covers, now),
  };
}
