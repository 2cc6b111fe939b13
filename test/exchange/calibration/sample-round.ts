import { type Candidate, makePack } from '@/lib/exchange/calibration/make-pack';
import { readRatings, writeRatings } from '@/lib/exchange/calibration/ratings-file';
import type { CalibrationPack, CalibrationRatings, GivenRating, Round } from '@/lib/model/calibration';
import { unitsOf } from '@/lib/review/calibration/units';
import { handOf } from '../bundle/sample-bundle';

/** Ids of packs, files and papers in these tests. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ANCHORS = { one: 'Had to write again', three: 'Knew what comes next', five: 'Told a colleague' };

/** Nothing to hide. */
export const OPEN = { people: [], words: [] };

/** A pack of so many pieces on one row. */
export function samplePack(pieces = 3, change: Partial<Parameters<typeof makePack>[0]> = {}) {
  return makePack({
    id: uuid(1),
    title: 'Autumn',
    madeOn: '2026-11-20',
    seed: 7,
    rows: [{ row: 'clarity', anchors: ANCHORS }],
    pieces: Array.from(
      { length: pieces },
      (_, n): Candidate => ({
        words: `Words of piece ${n + 1}`,
        quote: `Quotation ${n + 1}`,
        facts: ['Replies: 3'],
      }),
    ),
    secrets: OPEN,
    ...change,
  });
}

/** These ratings for the units of a pack in order; null leaves one out. */
export function given(pack: CalibrationPack, ratings: readonly (number | null)[]): GivenRating[] {
  return unitsOf(pack).flatMap(({ id }, place) => {
    const rating = ratings[place] ?? null;
    return rating === null ? [] : [{ unit: id, rating, reason: '' }];
  });
}

/** The file of somebody's ratings, as text. `seed` makes their key, `n` the file's id. */
export async function ratingsText(
  pack: CalibrationPack,
  ratings: GivenRating[],
  { name = 'Ada', seed = 7, n }: { name?: string; seed?: number; n?: number } = {},
): Promise<string> {
  const made = { id: uuid(n ?? 100 + seed), madeAt: '2026-11-21T10:00:00Z', pack, ratings };
  return writeRatings(made, await handOf(name, seed));
}

/** The same as it is read again. */
export async function ratingsOf(...args: Parameters<typeof ratingsText>): Promise<CalibrationRatings> {
  const read = await readRatings(await ratingsText(...args));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** A round in which the person here handed in; `ratings` null: not yet. */
export async function sampleRound(pack: CalibrationPack, ratings: (number | null)[] | null): Promise<Round> {
  return {
    pack,
    practice: null,
    startedAt: '2026-11-21T09:00:00Z',
    at: 0,
    given: ratings ? given(pack, ratings) : [],
    name: 'Ada',
    own: ratings && (await ratingsOf(pack, given(pack, ratings))),
    others: [],
    paper: null,
  };
}
