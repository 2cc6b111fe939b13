import type { Quote as Kept } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import { cutQuote } from './cut-quote';

interface Props {
  quote: Kept;
  /** at most this many characters are shown; the rest becomes an ellipsis */
  limit?: number;
}

/** A kept quotation, its masked stretches drawn as bars. The direction follows its own first letter. */
export function Quote({ quote, limit }: Props) {
  return (
    <blockquote class="quote" dir="auto">
      {cutQuote(quote, limit).map((part, at) =>
        part.mask ? (
          <span key={at} class="mask" style={{ width: `${part.width}ch` }}>
            <span class="unseen">{t(`shared_mask_${part.mask}`)}</span>
          </span>
        ) : (
          part.text
        ),
      )}
    </blockquote>
  );
}
