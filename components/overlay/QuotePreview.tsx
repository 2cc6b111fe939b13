import type { Composing, MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { MaskTools } from './MaskTools';
import { type QuotePiece, quotePieces } from './quote-pieces';

interface Props {
  composing: Composing;
  /** this host is set to keep no quotations */
  none: boolean;
  acts: MarginActs;
}

const WHOSE = { reply: 'overlay_yourReply', note: 'overlay_yourNote', customer: 'overlay_theirMessage' };

/** The quotation exactly as it will be kept. Each bar is a switch. */
export function QuotePreview({ composing, none, acts }: Props) {
  const { about } = composing;
  if (!about || about.kind === 'automation') return <p class="hint">{t('overlay_wholeRecordHint')}</p>;
  if (none) return <p class="hint">{t('overlay_referenceOnly')}</p>;
  if (!composing.pieces) return <p class="hint">{t('overlay_noText')}</p>;
  if (!composing.quoted) {
    return (
      <p class="restored">
        <span>{t('overlay_noQuote')}</span>
        <button type="button" class="button quiet" data-focus="quote" onClick={() => acts.quote(true)}>
          {t('overlay_bringQuoteBack')}
        </button>
      </p>
    );
  }
  const { shown, cut } = quotePieces(composing);
  return (
    <div class="field">
      <p class="label" id="quoted">
        {t(WHOSE[about.kind])}
      </p>
      <blockquote class="quote" dir="auto" aria-labelledby="quoted" data-quote>
        {shown.map((piece) =>
          piece.mask ? (
            <MaskSwitch key={piece.id} piece={piece} onFlip={() => acts.flipMask(piece.id)} />
          ) : (
            <span key={piece.id} data-from={piece.from}>
              {piece.text}
            </span>
          ),
        )}
        {cut ? '…' : null}
      </blockquote>
      {cut ? <p class="why">{t('overlay_quoteCut')}</p> : null}
      <div role="status">
        {composing.fixed ? <p class="why">{t(`overlay_fixed_${composing.fixed}`)}</p> : null}
      </div>
      <MaskTools acts={acts} />
    </div>
  );
}

function MaskSwitch({ piece, onFlip }: { piece: QuotePiece; onFlip: () => void }) {
  const { mask, on, fixed, text } = piece;
  return (
    <button
      type="button"
      role="switch"
      class={on ? 'mask' : 'mask lifted'}
      aria-checked={on}
      aria-disabled={fixed}
      aria-label={t('overlay_maskSwitch', t(`overlay_mask_${mask}`))}
      title={t(fixed ? `overlay_fixed_${mask}` : on ? 'overlay_lift' : 'overlay_maskAgain')}
      style={on ? { width: `${text.length}ch` } : undefined}
      onClick={onFlip}
    >
      {on ? null : text}
    </button>
  );
}
