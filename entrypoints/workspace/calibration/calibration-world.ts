import type { Done } from '@/components/workspace/calibration/calibration-door';
import type { SigningKey } from '@/lib/ledger/signing-key';
import type { CalibrationPack } from '@/lib/model/calibration';
import type { createCalibrationStore } from '@/lib/platform/calibration-store';
import { instant } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import type { ReviewStore } from '@/lib/platform/review-store';
import type { World } from '../world';

/** What the parts of calibration share. */
export interface CalibrationWorld extends World {
  rounds: ReturnType<typeof createCalibrationStore>;
  reviews: ReviewStore;
  key: () => Promise<SigningKey>;
  /** hands a file to the person */
  save: (text: string, name: string) => void;
  /** puts a pack on the shelf; one that lies there already goes on where it was */
  begin: (pack: CalibrationPack, practice: string | null) => Promise<Done<string>>;
}

/**
 * Begins a round, or goes on with the one of the same pack. Refused: a pack of the same id with other content, and
 * a real one whose ratings were handed in before, since others' may have been seen since.
 */
export function beginRounds(
  rounds: CalibrationWorld['rounds'],
  wasRated: (pack: string) => Promise<boolean>,
): CalibrationWorld['begin'] {
  return async (pack, practice) => {
    const held = await rounds.read(pack.id);
    if (held && held.pack.hash !== pack.hash) return { ok: false, why: t('calibration_refused_changedPack') };
    if (held) return { ok: true, result: pack.id };
    if (practice === null && (await wasRated(pack.id)))
      return { ok: false, why: t('calibration_ratedBefore') };
    const fresh = { at: 0, given: [], name: '', own: null, others: [], paper: null };
    try {
      await rounds.save({ pack, practice, startedAt: instant(), ...fresh });
    } catch {
      return { ok: false, why: t('shared_failed_full') };
    }
    return { ok: true, result: pack.id };
  };
}
