import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import { leftOut } from './mapping-text';

/** Measures that a mapping leaves unavailable, each with the reason. */
export function LeftOut({ mapping }: { mapping: RenewalMapping }) {
  const missing = leftOut(mapping);
  if (missing.length === 0) return null;
  return (
    <ul class="left-out">
      {missing.map(({ id, why }) => (
        <li key={id}>{t(`connections_leftOut_${why}`, t(`measures_${id}`))}</li>
      ))}
    </ul>
  );
}
