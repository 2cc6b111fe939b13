import type { CalibrationRatings, Round } from '@/lib/model/calibration';
import { sameSigner } from '../signed/fingerprint';

/** Why somebody's ratings do not join a round; each has its sentence under `calibration_refused_<code>`. */
export type RatingsRefused =
  | 'handInFirst'
  | 'otherPack'
  | 'changedPack'
  | 'own'
  | 'twice'
  | 'sameRater'
  | 'notInPack'
  | 'ratedTwice'
  | 'full';

/** As many as a result has columns for, oneself included. */
const MOST_RATERS = 30;

/**
 * A round with another person's ratings in it. Own ratings come first: nobody sees others' before. A rater counts
 * once, told by key and by name, whichever file they sent.
 */
export function takeRatings(
  round: Round,
  file: CalibrationRatings,
): { ok: true; round: Round } | { ok: false; why: RatingsRefused } {
  const why = whyNot(round, file);
  return why ? { ok: false, why } : { ok: true, round: { ...round, others: [...round.others, file] } };
}

function whyNot({ own, others, pack }: Round, file: CalibrationRatings): RatingsRefused | null {
  if (!own) return 'handInFirst';
  if (file.pack !== pack.id) return 'otherPack';
  if (file.packHash !== pack.hash) return 'changedPack';
  if (sameSigner(file.by.signer, own.by.signer)) return 'own';
  if (others.some((one) => one.id === file.id)) return 'twice';
  if ([own, ...others].some((one) => isSameRater(one, file))) return 'sameRater';
  const units = new Set(pack.rows.flatMap(({ row }) => pack.items.map(({ id }) => `${row}/${id}`)));
  const rated = file.ratings.map(({ unit }) => unit);
  if (rated.some((unit) => !units.has(unit))) return 'notInPack';
  if (new Set(rated).size < rated.length) return 'ratedTwice';
  return others.length + 1 >= MOST_RATERS ? 'full' : null;
}

function isSameRater({ by: a }: CalibrationRatings, { by: b }: CalibrationRatings): boolean {
  return sameSigner(a.signer, b.signer) || fold(a.name) === fold(b.name);
}

const fold = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
