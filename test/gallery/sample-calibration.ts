import { practicePacks } from '@/lib/catalogue/practice-packs';
import { makePack } from '@/lib/exchange/calibration/make-pack';
import { practicePackOf } from '@/lib/exchange/calibration/practice-pack';
import { readRatings, writeRatings } from '@/lib/exchange/calibration/ratings-file';
import { resultPaper } from '@/lib/exchange/calibration/result-paper';
import type { CalibrationPack, PackRow, Round } from '@/lib/model/calibration';
import type { Paper } from '@/lib/model/papers';
import type { RubricId } from '@/lib/model/plan';
import { createCalibrationStore } from '@/lib/platform/calibration-store';
import { t } from '@/lib/platform/i18n';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';
import { pageStorage } from '../bench/page-storage.inside';
import { makeId } from '../ledger/make-entries';
import type { Fullness } from './fill.inside';
import { SAMPLE_COMPARED, SAMPLE_ROUND } from './sample-calibration-ids';
import { LONG } from './sample-papers';
import { handOf } from './sample-review';

const FACTS = ['Status: solved', 'Replies: 3', 'Customer waited: 3 h 10 min', 'Promise: kept in time'];
const PIECES = [
  'Found why the export stopped half way, and told the branch in the north before they asked.',
  'Asked for the log twice, since the first request named no place to find it.',
  'Wrote down the three steps so that their own desk could mend it the next time.',
];
/** Raters beside the person here, and what each gives to every piece. */
const OTHERS: Record<Fullness, [string, number[]][]> = {
  typical: [['Bo Lindgren', [3, 4, 3, 4, 3, 2, 4, 2, 2, 5, 3, 5]]],
  crowded: [
    ['Bo Lindgren', [3, 4, 3, 4, 3, 2, 4, 2, 2, 5, 3, 5]],
    ['Maximiliane Featherstonehaugh-Cholmondeley', [1, 4, 2, 4, 3, 2, 4, 1, 2, 5]],
    ['عبد الرحمن', [3, 5, 2, 5, 3, 3, 4, 1, 2, 4, 3, 5]],
    ['Cy', [2, 4, 2, 5, 4, 3, 4, 1, 3, 4, 3, 5]],
  ],
};
const OWN = [3, 4, 2, 5, 3, 3, 4, 1, 2, 4, 3, 5];

/** Rounds on the shelf, one with others' ratings; the papers that belong to them come back. */
export async function fillCalibration(fullness: Fullness, on: string): Promise<Paper[]> {
  const store = createCalibrationStore(pageStorage());
  const begun = await roundOf(await packOf(SAMPLE_ROUND, ['clarity', 'empathy'], fullness, on), [3, 4]);
  await store.save({ ...begun, at: 2 });
  const pack = await packOf(SAMPLE_COMPARED, ['clarity'], fullness, on);
  const compared = await roundOf(pack, OWN);
  const others = await Promise.all(OTHERS[fullness].map(([name, given]) => fileOf(pack, given, name)));
  const handed: Round = { ...compared, own: await fileOf(pack, OWN, 'Ana Ferrer'), others };
  const [exercise] = practicePacks;
  if (!exercise) throw new Error('no exercise');
  const practice = await practicePackOf(exercise, rowOf(exercise.row), on, t);
  const done = await roundOf(practice, [2, 3, 3, 1, 5, 4]);
  const answered = { ...done, practice: exercise.key, own: await fileOf(practice, [2, 3, 3, 1, 5, 4], 'Me') };
  await store.save({ ...handed, paper: SAMPLE_COMPARED });
  return [handed, answered].flatMap((round) => {
    const units = unitsOf(round.pack).map(({ id, item }) => ({ id, label: labelOf(item) }));
    return resultPaper(round, units, on) ?? [];
  });
}

function packOf(id: string, rows: RubricId[], fullness: Fullness, madeOn: string): Promise<CalibrationPack> {
  const pieces = OWN.map((_, n) => ({
    words: `${fullness === 'crowded' && n % 3 === 0 ? LONG : (PIECES[n % 3] ?? '')} (${n + 1})`,
    quote:
      n % 2 === 0 ? 'Dear ████, the limit is raised at midnight; I will write to you on Friday by noon.' : '',
    facts: FACTS.slice(0, 1 + (n % 4)),
  }));
  const title =
    fullness === 'crowded' ? `Autumn round of the northern and the southern desk` : 'Autumn round';
  const secrets = { people: [], words: [] };
  return makePack({ id, title, madeOn, seed: 7, rows: rows.map(rowOf), pieces, secrets });
}

function rowOf(row: RubricId): PackRow {
  const [one, three, five] = [1, 3, 5].map((point) => t(`rubric_${row}_${point}`));
  return { row, anchors: { one: one ?? '', three: three ?? '', five: five ?? '' } };
}

function givenTo(pack: CalibrationPack, ratings: readonly number[]) {
  return unitsOf(pack).flatMap(({ id: unit }, place) => {
    const rating = ratings[place];
    const reason = place % 5 === 2 ? 'The customer had to come back once.' : '';
    return rating === undefined ? [] : [{ unit, rating, reason }];
  });
}

async function roundOf(pack: CalibrationPack, ratings: readonly number[]): Promise<Round> {
  const given = givenTo(pack, ratings);
  const startedAt = new Date().toISOString();
  return { pack, practice: null, startedAt, at: 0, given, name: '', own: null, others: [], paper: null };
}

async function fileOf(pack: CalibrationPack, ratings: readonly number[], name: string) {
  const made = { id: makeId(), madeAt: new Date().toISOString(), pack, ratings: givenTo(pack, ratings) };
  const read = await readRatings(await writeRatings(made, await handOf(name)));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}
