import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t, tn } from '@/lib/platform/i18n';
import { digestOf } from '@/lib/progress/digest';

interface Props {
  /** of this week and the one before */
  evidence: readonly EvidenceRow[];
  plan: Plan;
  today: Date;
}

const QUOTED = 200;

/** A week of one's own work: customers helped and three examples. Compared with nobody and with no other week. */
export function WeekDigest({ evidence, plan, today }: Props) {
  const digest = (weeksBack: number) => digestOf(evidence, { today, timeZone: plan.timeZone, weeksBack });
  const [weeksBack, setWeeksBack] = useState(() => (digest(0).pieces === 0 && digest(1).pieces > 0 ? 1 : 0));
  const { week, customers, examples } = digest(weeksBack);
  return (
    <section class="digest" aria-label={t('progress_digest')}>
      <header>
        <h3>{t(weeksBack === 0 ? 'progress_digestNow' : 'progress_digestBefore', daysText(week, today))}</h3>
        <Button kind="quiet" onClick={() => setWeeksBack(weeksBack === 0 ? 1 : 0)}>
          {t(weeksBack === 0 ? 'progress_weekBefore' : 'progress_thisWeek')}
        </Button>
      </header>
      <p class="helped figures">
        {customers === 0 ? t('progress_helpedNone') : tn('progress_helped', customers)}
      </p>
      <ul>
        {examples.map((row) => (
          <li key={row.id}>
            {row.words && <p dir="auto">{row.words}</p>}
            {!row.words && row.quote && <Quote quote={row.quote} limit={QUOTED} />}
            <p class="hint figures">{recordName(row.record)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
