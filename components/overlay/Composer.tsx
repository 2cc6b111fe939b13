/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs, MarginState } from '@/lib/margin/state';
import type { Outcome } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
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
    <section class="composer" aria-label={t('overlay_composer')}>
      {composing.restored ? (
        <p class="restored">
          <span>{t('overlay_draftKept')}</span>
          <Press look="quiet" onPress={acts.discard}>
            {t('overlay_discard')}
          </Press>
        </p>
      ) : null}
      <QuotePreview composing={composing} none={state.settings.referenceOnly} acts={acts} />
      <OwnWords composing={composing} acts={acts} />
      <MetricChips composing={composing} acts={acts} />
      <fieldset>
        <legend>{t('overlay_outcome')}</legend>
        <div class="chips">
          {OUTCOMES.map((one) => (
            <Toggle key={one} on={composing.outcome === one} onFlip={() => acts.setOutcome(one)}>
              {t(`overlay_outcome_${one}`)}
            </Toggle>
          ))}
        </div>
      </fieldset>
      <div class="chips">
        <Toggle on={composing.colleague} onFlip={() => acts.flip('colleague')}>
          {t('overlay_colleague')}
        </Toggle>
        <Toggle on={composing.story} onFlip={() => acts.flip('story')}>
          {t('overlay_story')}
        </Toggle>
      </div>
      <ComposerFoot composing={composing} detached={state.detached} acts={acts} />
    </section>
  );
}
