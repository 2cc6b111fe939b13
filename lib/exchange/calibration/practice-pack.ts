import type { CalibrationPack, PackRow } from '@/lib/model/calibration';
import type { RubricId } from '@/lib/model/plan';
import { sealPack } from './pack-file';

/** What an exercise is made of; its texts are read with the given `t`. */
interface Exercise {
  key: string;
  id: string;
  row: RubricId;
  cases: readonly { quotes: boolean }[];
}

/** An exercise as a pack, in the order in which it was written: each case builds on the one before. */
export function practicePackOf(
  { key, id, cases }: Exercise,
  row: PackRow,
  /** `YYYY-MM-DD` */
  madeOn: string,
  t: (key: string) => string,
): Promise<CalibrationPack> {
  return sealPack({
    format: 'throughline calibration pack',
    version: 1,
    id,
    title: t(`practice_${key}`),
    madeOn,
    seed: 0,
    rows: [row],
    items: cases.map(({ quotes }, place) => ({
      id: `p${String(place + 1).padStart(2, '0')}`,
      words: t(`practice_${key}_${place + 1}`),
      quote: quotes ? t(`practice_${key}_${place + 1}_quote`) : '',
      facts: [t(`practice_${key}_${place + 1}_fact`)],
    })),
  });
}
