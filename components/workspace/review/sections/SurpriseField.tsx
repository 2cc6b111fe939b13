import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { Written } from './Written';

interface Props extends SectionProps {
  point: string;
  name: string;
  why: string;
  /** what was said of the point before; empty: nothing */
  before: string;
  onSay: (why: string) => void;
}

/** Why one point comes up only now; where the reason is that of the point before, one press says so. */
export function SurpriseField({ point, name, why, before, onSay, ...props }: Props) {
  return (
    <div class="prompt">
      <Written
        mode={props.mode}
        noted={notedIn(props, `surprise:${point}`)}
        label={t('review_surpriseWhy', name)}
        longest={600}
        value={why}
        onChange={onSay}
      />
      {props.mode === 'write' && why === '' && before.trim() !== '' && (
        <Button kind="quiet" aria-label={t('review_asBeforeTo', name)} onClick={() => onSay(before)}>
          {t('review_asBefore')}
        </Button>
      )}
    </div>
  );
}
