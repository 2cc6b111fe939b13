import type { Outcome } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import { Chip } from './Chip';

interface Props {
  outcome: Outcome | null;
  colleague: boolean;
  story: boolean;
  onOutcome: (outcome: Outcome | null) => void;
  onColleague: (colleague: boolean) => void;
  onStory: (story: boolean) => void;
}

const OUTCOMES: Outcome[] = ['helped', 'partly', 'lesson', 'beyond'];

/** How it went for the customer, and what else a person marks a piece of evidence with. */
export function OutcomeMarks({ outcome, colleague, story, onOutcome, onColleague, onStory }: Props) {
  return (
    <>
      <fieldset>
        <legend>{t('workspace_outcome')}</legend>
        <div class="chips">
          {OUTCOMES.map((one) => (
            <Chip key={one} on={outcome === one} onSwitch={() => onOutcome(outcome === one ? null : one)}>
              {t(`workspace_outcome_${one}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div class="chips">
        <Chip on={colleague} onSwitch={() => onColleague(!colleague)}>
          {t('workspace_colleague')}
        </Chip>
        <Chip on={story} onSwitch={() => onStory(!story)}>
          {t('workspace_story')}
        </Chip>
      </div>
    </>
  );
}
