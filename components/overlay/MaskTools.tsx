import { createRef } from 'preact';
import type { MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';

/** Ways to mask more: select words above, or type them. */
export function MaskTools({ acts }: { acts: MarginActs }) {
  const field = createRef<HTMLInputElement>();
  const mask = () => {
    const typed = field.current?.value.trim();
    if (!typed) return acts.maskSelection();
    acts.maskWords(typed);
    if (field.current) field.current.value = '';
  };
  return (
    <div class="tools">
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label={t('overlay_wordsToMask')}
        placeholder={t('overlay_wordsToMask')}
        data-enter="mask"
      />
      <button
        type="button"
        class="button quiet"
        data-act="mask"
        onMouseDown={(event) => event.preventDefault()}
        onClick={mask}
      >
        {t('overlay_maskSelection')}
      </button>
      <button type="button" class="button quiet" data-focus="quote" onClick={() => acts.quote(false)}>
        {t('overlay_dropQuote')}
      </button>
    </div>
  );
}
