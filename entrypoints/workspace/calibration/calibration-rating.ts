import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import { faultText } from '@/components/workspace/fault-text';
import type { Papers } from '@/components/workspace/papers/papers';
import { readRatings } from '@/lib/exchange/calibration/ratings-file';
import { takeRatings } from '@/lib/exchange/calibration/take-ratings';
import { t } from '@/lib/platform/i18n';
import { createCalibrationHanding } from './calibration-handing';
import { keepResult } from './calibration-results';
import type { CalibrationWorld } from './calibration-world';

type Rating = Pick<
  CalibrationDoor,
  'rounds' | 'saveRound' | 'dropRound' | 'handIn' | 'saveRatings' | 'openRatings'
>;

/** Rating, handing in, and putting others' ratings beside one's own. */
export function createCalibrationRating(world: CalibrationWorld, papers: Papers): Rating {
  const { rounds } = world;
  return {
    rounds: rounds.list,
    dropRound: rounds.drop,
    async saveRound(round) {
      const held = await rounds.read(round.pack.id);
      // what was handed in is locked, whatever another page still shows
      if (!held?.own || round.own) await rounds.save(round);
    },
    ...createCalibrationHanding(world, papers),
    async openRatings(id, file) {
      const round = await rounds.read(id);
      if (!round) return { ok: false, why: t('calibration_noSuchRound') };
      const read = await readRatings(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return { ok: false, why: faultText(read.fault) };
      const taken = takeRatings(round, read.value);
      if (!taken.ok) return { ok: false, why: t(`calibration_refused_${taken.why}`, read.value.by.name) };
      try {
        const kept = await keepResult(papers, taken.round);
        await rounds.save(kept);
        return { ok: true, result: kept };
      } catch {
        return { ok: false, why: t('calibration_notTaken') };
      }
    },
  };
}
