/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs, MarginState } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { ChipRows } from './ChipRows';
import { ComposerFoot } from './ComposerFoot';
import { MetricChips } from './MetricChips';
import { OwnWords } from './OwnWords';
import { Press } from './Press';
import { QuotePreview } from './QuotePreview';

interface Props {
  composing: Composing;
  state: MarginState;
  acts: MarginActs;
}

/** What will be kept, as it will be kept, and the person's own words about it. */
export function Composer({ composing, state, acts }: Props) {
  return (
    <section class="composer" aria-label={say('composer')}>
      {composing.restored ? (
        <p class="restored">
          <span>{say('draftKept')}</span>
          <Press look="quiet" onPress={acts.discard}>
            {say('discard')}
          </Press>
        </p>
      ) : null}
      <QuotePreview composing={composing} acts={acts} />
      <OwnWords composing={composing} acts={acts} />
      <MetricChips composing={composing} acts={acts} />
      <ChipRows composing={composing} acts={acts} />
      <ComposerFoot composing={composing} detached={state.detached} acts={acts} />
    </section>
  );
}
