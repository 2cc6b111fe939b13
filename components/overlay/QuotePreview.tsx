/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { MaskTools } from './MaskTools';
import { Press } from './Press';

interface Props {
  composing: Composing;
  acts: MarginActs;
}

/** The quotation exactly as it will be kept. Each bar is a switch. */
export function QuotePreview({ composing, acts }: Props) {
  const { about, fixed, hint, quotation } = composing;
  if (!quotation) return <p class="hint">{hint}</p>;
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
        {say(`quoteOf_${about?.kind}`)}
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
