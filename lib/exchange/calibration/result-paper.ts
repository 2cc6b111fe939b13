import type { Round } from '@/lib/model/calibration';
import type { PaperOf } from '@/lib/model/papers';

/** One thing that was rated: its id and the words it is recognised by. */
interface Named {
  id: string;
  label: string;
}

/**
 * A round as it is kept: who rated, and what each gave to each thing; oneself first. null before own ratings were
 * handed in. The words of what was rated stay in the pack; a label is kept of each.
 */
export function resultPaper(
  round: Round,
  units: readonly Named[],
  on: string,
): PaperOf<'calibration'> | null {
  const { pack, practice, own, others } = round;
  if (!own) return null;
  const given = [own, ...others].map(({ ratings }) => new Map(ratings.map((one) => [one.unit, one.rating])));
  return {
    noun: 'calibration',
    on,
    pack: pack.id,
    title: pack.title,
    practice: practice !== null,
    raters: [own, ...others].map(({ by }) => by.name),
    own: 0,
    items: units.map(({ id, label }) => ({
      id,
      label,
      ratings: given.map((ratings) => ratings.get(id) ?? null),
    })),
  };
}
