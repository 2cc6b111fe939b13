import { NumberField } from '@/components/shared/fields/NumberField';
import { TextField } from '@/components/shared/fields/TextField';
import { number, t, tn } from '@/lib/platform/i18n';
import { isSamePerson } from '../new-objection';
import type { SectionProps } from '../section';

const LONGEST = 90;

/** To whom the employee can turn after signing, and within how many days an answer comes. Never the one who rated. */
export function SignOffAppeal({ review, mode, change }: SectionProps) {
  const { appeal, manager, employee } = review;
  const set = (part: Partial<typeof appeal>) => change({ ...review, appeal: { ...appeal, ...part } });
  const wrong = isSamePerson(appeal.decider, manager) || isSamePerson(appeal.decider, employee.name);
  return (
    <section class="stack" aria-label={t('review_appeal')}>
      <h4>{t('review_appeal')}</h4>
      {mode === 'write' ? (
        <div class="field-row">
          <TextField
            label={t('review_appealDecider')}
            longest={120}
            value={appeal.decider}
            error={wrong ? t('review_appealParty') : null}
            onChange={(decider) => set({ decider })}
          />
          <NumberField
            label={t('review_appealDays')}
            value={appeal.days}
            onChange={(days) =>
              days !== null && set({ days: Math.min(LONGEST, Math.max(1, Math.round(days))) })
            }
          />
        </div>
      ) : (
        <p>
          {appeal.decider
            ? tn('review_appealSaid', appeal.days, appeal.decider)
            : t('review_appealNobody', number(appeal.days))}
        </p>
      )}
    </section>
  );
}
