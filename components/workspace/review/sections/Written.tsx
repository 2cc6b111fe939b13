import type { ComponentProps } from 'preact';
import { t } from '@/lib/platform/i18n';
import { SaidField } from '../SaidField';
import type { ReviewMode } from '../section';

interface Props extends ComponentProps<typeof SaidField> {
  mode: ReviewMode;
}

/** Words of the manager: a field while the review is written, plain text for everybody after. */
export function Written({ mode, ...field }: Props) {
  if (mode === 'write') return <SaidField {...field} />;
  return (
    <div class="written">
      <p class="soft">{field.label}</p>
      <p dir="auto">{field.value.trim() || t('review_nothingSaid')}</p>
    </div>
  );
}
