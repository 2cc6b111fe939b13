import { t } from '@/lib/platform/i18n';
import type { Verdict as Word } from '@/lib/progress/verdict';

/** One of three words with its own shape: filled disc, hollow triangle, hollow disc. */
export function Verdict({ verdict }: { verdict: Word }) {
  return (
    <span class="verdict" data-verdict={verdict}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
        {verdict === 'met' && <circle cx="5" cy="5" r="5" fill="currentColor" />}
        {verdict === 'notMet' && (
          <path
            d="M5 1.4 9.2 8.8H.8Z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linejoin="round"
          />
        )}
        {verdict === 'tooEarly' && (
          <circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" />
        )}
      </svg>
      {t(`shared_verdict_${verdict}`)}
    </span>
  );
}
