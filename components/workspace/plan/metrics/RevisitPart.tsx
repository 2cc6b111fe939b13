import { Button } from '@/components/shared/Button';
import { CheckField } from '@/components/shared/fields/CheckField';
import { TextField } from '@/components/shared/fields/TextField';
import { dateIn } from '@/lib/model/calendar-date';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { FormPart } from './FormPart';

/** When the metric itself is looked at again: not measurable yet, and keep, change or retire. */
export function RevisitPart({ plan, metric, onPart, today }: PartProps & { today: Date }) {
  const now = dateIn(plan.timeZone, today);
  const due = metric.reviewBy !== null && metric.reviewBy < now;
  return (
    <FormPart title={t('plan_partRevisit')}>
      {due && (
        <div class="note ask" role="status">
          <p>{t('plan_reviewDue')}</p>
          <Button kind="quiet" onClick={() => onPart({ reviewBy: plan.to > now ? plan.to : null })}>
            {t('plan_reviewKeep')}
          </Button>
        </div>
      )}
      <div class="field-row narrow-row">
        <TextField
          label={t('plan_reviewBy')}
          type="date"
          value={metric.reviewBy ?? ''}
          onChange={(reviewBy) => onPart({ reviewBy: reviewBy || null })}
        />
        <p class="hint">{t('plan_reviewByHint')}</p>
      </div>
      <CheckField
        label={t('plan_notYet')}
        checked={metric.revisit !== null}
        onChange={(on) => onPart({ revisit: on ? plan.to : null })}
      />
      {metric.revisit !== null && (
        <div class="field-row narrow-row">
          <TextField
            label={t('plan_revisit')}
            type="date"
            value={metric.revisit}
            onChange={(revisit) => revisit && onPart({ revisit })}
          />
          <p class="hint">{t('plan_revisitHint')}</p>
        </div>
      )}
    </FormPart>
  );
}
