import { useEffect, useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { t } from '@/lib/platform/i18n';
import type { SweepDoor } from './sweep-door';

/** Whether a week without a draw is mentioned on the progress page: off until the person wants it. */
export function NudgeLine({ door }: { door: Pick<SweepDoor, 'nudge' | 'setNudge'> }) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    void door.nudge().then(setOn);
  }, [door]);
  return (
    <div class="nudge">
      <CheckField
        label={t('sweep_nudge')}
        checked={on}
        onChange={(next) => {
          setOn(next);
          void door.setNudge(next);
        }}
      />
      <p class="hint">{t('sweep_nudgeHint')}</p>
    </div>
  );
}
