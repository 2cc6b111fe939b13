/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { Press } from './Press';

/** Ways to mask more: select words above, or type them. */
export function MaskTools({ acts }: { acts: MarginActs }) {
  return (
    <div class="tools">
      <input data-focus="mask" dir="auto" aria-label={say('wordsToMask')} placeholder={say('wordsToMask')} />
      <Press look="quiet still" onPress={acts.mask}>
        {say('maskSelection')}
      </Press>
      <Press look="quiet" focus="quote" onPress={() => acts.quote(false)}>
        {say('dropQuote')}
      </Press>
    </div>
  );
}
