/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { say, t } from '@/lib/platform/i18n';
import { MaskTools } from './MaskTools';
import { Press } from './Press';

interface Props {
  composing: Composing;
  /** this host is set to keep no quotations */
  none: boolean;
  acts: MarginActs;
}

/** The quotation exactly as it will be kept. Each bar is a switch. */
export function QuotePreview({ composing, none, acts }: Props) {
  const { about, fixed, quotation } = composing;
  const kind = about?.kind;
  const hint =
    !kind || kind === 'automation'
      ? 'overlay_wholeRecordHint'
      : none
        ? 'overlay_referenceOnly'
        : quotation
          ? null
          : 'overlay_noText';
  if (hint || !quotation) return <p class="hint">{t(hint ?? '')}</p>;
  const { pieces, cut, quoting } = quotation;
  if (!quoting.on) {
    return (
      <p class="restored">
        <span>{say('noQuote')}</span>
        <Press look="quiet" focus="quote" onPress={() => acts.quote(true)}>
          {say('bringQuoteBack')}
        </Press>
      </p>
    );
  }
  return (
    <div class="field">
      <p class="label" id="quoted">
        {say(`quoteOf_${kind}`)}
      </p>
      <blockquote class="quote" dir="auto" aria-labelledby="quoted">
        {pieces.map((piece) =>
          piece.kind ? (
            <button
              key={piece.id}
              type="button"
              role="switch"
              class={piece.on ? 'mask' : 'mask lifted'}
              aria-checked={piece.on}
              aria-disabled={piece.fixed !== null}
              aria-label={piece.name}
              onClick={() => acts.flipMask(piece.id)}
            >
              {piece.text}
            </button>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      <p class="why" role="status">
        {fixed ?? (cut ? say('quoteCut') : null)}
      </p>
      <MaskTools acts={acts} />
    </div>
  );
}
