/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs, MarginState } from '@/lib/margin/state';
import type { Outcome } from '@/lib/model/evidence';
import { say } from '@/lib/platform/i18n';
import { ComposerFoot } from './ComposerFoot';
import { MetricChips } from './MetricChips';
import { OwnWords } from './OwnWords';
import { Press } from './Press';
import { QuotePreview } from './QuotePreview';
import { Toggle } from './Toggle';

interface Props {
  composing: Composing;
  state: MarginState;
  acts: MarginActs;
}

const OUTCOMES: Outcome[] = ['helped', 'partly', 'lesson', 'beyond'];

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
      <QuotePreview composing={composing} none={state.settings.referenceOnly} acts={acts} />
      <OwnWords composing={composing} acts={acts} />
      <MetricChips composing={composing} acts={acts} />
      <fieldset>
        <legend>{say('outcome')}</legend>
        <div class="chips">
          {OUTCOMES.map((one) => (
            <Toggle key={one} on={composing.outcome === one} onFlip={() => acts.setOutcome(one)}>
              {say(`outcome_${one}`)}
            </Toggle>
          ))}
        </div>
      </fieldset>
      <div class="chips">
        <Toggle on={composing.colleague} onFlip={() => acts.flip('colleague')}>
          {say('colleague')}
        </Toggle>
        <Toggle on={composing.story} onFlip={() => acts.flip('story')}>
          {say('story')}
        </Toggle>
      </div>
      <ComposerFoot composing={composing} detached={state.detached} acts={acts} />
    </section>
  );
}
