import { number, t, tn } from '@/lib/platform/i18n';
import type { RaterProfile } from '@/lib/review/rater-profile';

/** How far one's own ratings lie from the others', who are not named. */
export function ProfileLines({ profile }: { profile: RaterProfile }) {
  const { items, lean, interval, spread } = profile;
  const way = Math.abs(lean) < 0.005 ? 'same' : lean > 0 ? 'milder' : 'stricter';
  return (
    <ul class="profile-lines figures">
      <li>{t(`calibration_lean_${way}`, number(Math.abs(lean), 2))}</li>
      {interval && (
        <li>{t('calibration_leanInterval', number(interval.low, 2), number(interval.high, 2))}</li>
      )}
      {spread !== null && <li>{t('calibration_spread', number(spread, 2))}</li>}
      <li>{tn('calibration_leanItems', items)}</li>
    </ul>
  );
}
