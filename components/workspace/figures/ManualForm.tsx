import { useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { NumberField } from '@/components/shared/fields/NumberField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { unitOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { isoDay } from '@/components/workspace/papers/day-text';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { FormOf } from '@/components/workspace/papers/papers';
import { metrics } from '@/lib/catalogue/metrics';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { lackOf } from './lack-of';

interface Props extends FormOf<'proposal'> {
  plan: Plan | null;
  today: Date;
}

/** One figure by hand: cases counted, or a value with its sample; where it is from; and both acceptances. */
export function ManualForm({ paper: given, isNew, onSave, plan, today, ...told }: Props) {
  const [paper, setPaper] = useState<PaperOf<'proposal'>>(given);
  const change = (more: Partial<typeof paper>) => setPaper({ ...paper, ...more });
  const own = plan?.metrics.find(({ metric }) => metric === paper.metric)?.own ?? null;
  const counted = unitOf({ metric: paper.metric, own }) === 'percent';
  const ids = plan ? plan.metrics.map(({ metric }) => metric) : Object.keys(metrics);
  const day = isoDay(today);
  const accept = (party: 'employee' | 'manager') => (yes: boolean) =>
    change({ accepted: { ...paper.accepted, [party]: yes ? day : null } });
  return (
    <PaperForm
      title={t(isNew ? 'figures_manualAdd' : 'figures_manualChange')}
      lacks={lackOf(paper, counted, day)}
      now={paper}
      onSave={() => onSave(paper)}
      {...told}
    >
      <SelectField
        label={t('figures_column_metric')}
        value={paper.metric}
        choices={ids.map((id) => ({ value: id, text: metricName(id, plan) }))}
        onChange={(metric) => change({ metric, value: null, good: null, n: null })}
      />
      <div class="field-row">
        <TextField
          label={t('figures_from')}
          type="date"
          value={paper.from}
          onChange={(from) => change({ from })}
        />
        <TextField label={t('figures_to')} type="date" value={paper.to} onChange={(to) => change({ to })} />
      </div>
      <div class="field-row">
        {counted ? (
          <NumberField
            key="good"
            label={t('figures_good')}
            value={paper.good}
            onChange={(good) => change({ good })}
          />
        ) : (
          <NumberField
            key="value"
            label={t('figures_value')}
            value={paper.value}
            onChange={(value) => change({ value })}
          />
        )}
        <NumberField
          key="n"
          label={t(counted ? 'figures_ofAll' : 'figures_sample')}
          value={paper.n}
          onChange={(n) => change({ n })}
        />
      </div>
      <TextField
        label={t('figures_note')}
        hint={t('figures_noteHint')}
        lines={2}
        longest={600}
        value={paper.note}
        onChange={(note) => change({ note })}
      />
      <fieldset class="choice">
        <legend>{t('figures_acceptances')}</legend>
        <CheckField
          label={t('figures_acceptedEmployee')}
          checked={paper.accepted.employee !== null}
          onChange={accept('employee')}
        />
        <CheckField
          label={t('figures_acceptedManager')}
          checked={paper.accepted.manager !== null}
          onChange={accept('manager')}
        />
        <p class="hint">{t('figures_acceptHint')}</p>
      </fieldset>
    </PaperForm>
  );
}
