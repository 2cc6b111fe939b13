import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';
import type { Noted } from '../noted';
import { SaidField } from '../SaidField';
import type { ReviewMode } from '../section';

interface Props {
  question: string;
  hint: string;
  mode: ReviewMode;
  value: string;
  noted: Noted;
  onChange: (text: string) => void;
}

/** One question about what stood around the work. "Nothing notable" is an answer; silence is none. */
export function ContextPrompt({ question, hint, mode, value, noted, onChange }: Props) {
  if (mode !== 'write') {
    return (
      <div class="written">
        <p class="soft">{question}</p>
        <p dir="auto">{value || t('review_nothingSaid')}</p>
      </div>
    );
  }
  return (
    <div class="prompt">
      <SaidField label={question} hint={hint} lines={2} longest={1200} {...{ value, noted, onChange }} />
      {value.trim() === '' && (
        <Button
          aria-label={t('review_nothingNotableTo', question)}
          onClick={() => onChange(t('review_nothingNotable'))}
        >
          {t('review_nothingNotable')}
        </Button>
      )}
    </div>
  );
}
