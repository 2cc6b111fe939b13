/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { Press } from './Press';

/** Ways to mask more: select words above, or type them. */
export function MaskTools({ acts }: { acts: MarginActs }) {
  return (
    <div class="tools">
      <input
        data-focus="mask"
        dir="auto"
        aria-label={t('overlay_wordsToMask')}
        placeholder={t('overlay_wordsToMask')}
      />
      <Press look="quiet still" onPress={acts.mask}>
        {t('overlay_maskSelection')}
      </Press>
      <Press look="quiet" focus="quote" onPress={() => acts.quote(false)}>
        {t('overlay_dropQuote')}
      </Press>
    </div>
  );
}
