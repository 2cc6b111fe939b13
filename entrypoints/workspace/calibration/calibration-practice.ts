import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import { practicePacks } from '@/lib/catalogue/practice-packs';
import { practicePackOf } from '@/lib/exchange/calibration/practice-pack';
import { localDate } from '@/lib/model/local-date';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { rowWith } from './calibration-anchors';
import type { CalibrationWorld } from './calibration-world';

/** Begins an exercise afresh; what was answered of it before is kept until it is answered again. */
export const startPractice =
  ({ rounds, begin }: Pick<CalibrationWorld, 'rounds' | 'begin'>): CalibrationDoor['startPractice'] =>
  async (key) => {
    const found = practicePacks.find((one) => one.key === key);
    if (!found) return { ok: false, why: t('calibration_noSuchRound') };
    const pack = await practicePackOf(found, rowWith(found.row), localDate(now()), t);
    await rounds.drop(pack.id);
    return begin(pack, key);
  };
