import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import { faultText } from '@/components/workspace/fault-text';
import type { Papers } from '@/components/workspace/papers/papers';
import { readRatings, writeRatings } from '@/lib/exchange/calibration/ratings-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Round } from '@/lib/model/calibration';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { maskTexts } from '@/lib/redact/mask-texts';
import { sharedFileName } from '../share/share-file-name';
import { keepResult } from './calibration-results';
import type { CalibrationWorld } from './calibration-world';

/** Handing ratings in: they are signed, kept, and locked from then on. */
export function createCalibrationHanding(
  world: CalibrationWorld,
  papers: Papers,
): Pick<CalibrationDoor, 'handIn' | 'saveRatings'> {
  const { rounds } = world;
  function saveRatings({ own, pack }: Round): void {
    if (own)
      world.save(canonicalJson(own), sharedFileName(`ratings ${pack.title} ${own.by.name}`, now(), 'UTC'));
  }
  async function lock(round: Round, name: string) {
    const { signer, sign } = await world.key();
    const { by, ratings } = maskTexts({ by: name, ratings: round.given });
    const given = { id: newId(), madeAt: instant(), pack: round.pack, ratings };
    return readRatings(await writeRatings(given, { by: { name: by, signer }, sign }));
  }
  return {
    saveRatings,
    async handIn(id, name) {
      const round = await rounds.read(id);
      if (!round) return { ok: false, why: t('calibration_noSuchRound') };
      if (round.own) return { ok: true, result: round };
      try {
        const own = await lock(round, name);
        if (!own.ok) return { ok: false, why: faultText(own.fault) };
        const kept = await keepResult(papers, { ...round, name, own: own.value });
        if (kept.practice !== null) await rounds.drop(id);
        else {
          await rounds.save(kept);
          saveRatings(kept);
        }
        return { ok: true, result: kept };
      } catch {
        return { ok: false, why: t('calibration_notHandedIn') };
      }
    },
  };
}
