import { useEffect, useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { dayText, laterDay } from '@/components/workspace/papers/day-text';
import { t } from '@/lib/platform/i18n';
import type { CheckinsDoor, Reminding } from './checkins-door';

interface Props {
  door: CheckinsDoor;
  next: string | null;
  last: string | null;
  today: Date;
}

/** Longest time between two conversations that good practice allows, in days. */
const FOUR_WEEKS = 28;

/** When the next conversation is due, and whether the browser reminds of it. */
export function ReminderLine({ door, next, last, today }: Props) {
  const [state, setState] = useState<Reminding>('off');
  useEffect(() => {
    void door.reminding().then(setState);
  }, []);
  // Nothing to remind of, and nothing to switch off.
  if (!last && state !== 'on') return null;
  const due = next ?? (last && laterDay(last, FOUR_WEEKS));
  return (
    <div class="reminder">
      <p>
        {due ? t(next ? 'checkins_next' : 'checkins_nextUsual', dayText(due, today)) : t('checkins_noNext')}
      </p>
      <CheckField
        label={t('checkins_remind')}
        checked={state === 'on'}
        onChange={(on) => void door.remind(on).then(setState)}
      />
      {state === 'refused' && <p class="hint">{t('checkins_remindRefused')}</p>}
    </div>
  );
}
