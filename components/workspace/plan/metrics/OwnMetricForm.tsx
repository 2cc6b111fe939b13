import { useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { blankMetric } from '@/lib/model/blank-plan';
import type { Unit } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import { freeOwnId, withAdded } from '../edit-metrics';
import { units } from '../plan-unit';
import type { PlanViewProps } from '../plan-view';

/** Names a metric that the library does not hold, and says at once when it would count work instead of effect. */
export function OwnMetricForm({ plan, onChange }: PlanViewProps) {
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<Unit>('percent');
  const [activity, setActivity] = useState(false);
  const [asked, setAsked] = useState(false);
  const id = freeOwnId(plan);

  function add(event: Event) {
    event.preventDefault();
    setAsked(true);
    if (!id || !name.trim()) return;
    const own = { name: name.trim(), unit, family: 'internal' as const, activity };
    onChange(withAdded(plan, { ...blankMetric(id), own }));
    location.hash = `#plan/metrics/${id}`;
  }
  return (
    <form class="form-part own-form" onSubmit={add} aria-labelledby="plan-own">
      <p class="trail">
        <a href="#plan/metrics">{t('plan_allMetrics')}</a>
      </p>
      <h2 id="plan-own">{t('plan_ownTitle')}</h2>
      <p class="hint">{t('plan_ownHint')}</p>
      <div class="field-row">
        <TextField
          label={t('plan_ownName')}
          longest={80}
          value={name}
          onChange={setName}
          error={asked && !name.trim() ? t('plan_ownNameMissing') : null}
        />
        <SelectField
          label={t('plan_unit')}
          value={unit}
          choices={units.map((value) => ({ value, text: t(`plan_unitName_${value}`) }))}
          onChange={setUnit}
        />
      </div>
      <CheckField label={t('plan_activity')} checked={activity} onChange={setActivity} />
      {activity && (
        <p class="note" role="status">
          {t('plan_outputNotOutcome')}
        </p>
      )}
      <div class="plan-acts">
        <button type="submit" class="button primary" disabled={id === null}>
          {t('plan_ownAdd')}
        </button>
        <a class="button plain" href="#plan/metrics">
          {t('shared_cancel')}
        </a>
      </div>
    </form>
  );
}
