import { useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { FormOf } from '@/components/workspace/papers/papers';
import type { Experiment } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { isHalf, outOfOrder } from './experiment-steps';
import { TestWindow } from './TestWindow';

interface Props extends FormOf<'experiment'> {
  plan: Plan | null;
}

const DECISIONS = ['open', 'adopted', 'dropped'] as const;

/** All five steps of an experiment; only the first must be said. */
export function ExperimentForm({ plan, paper, isNew, onSave, ...told }: Props) {
  const [now, setNow] = useState(paper);
  const set = (part: Partial<Experiment>) => setNow({ ...now, ...part });
  const late = outOfOrder(now);
  const lacks =
    now.bottleneck.trim() === ''
      ? t('checkins_experimentLacks')
      : late
        ? t('checkins_stepOrder', t(`checkins_step_${late}`))
        : [now.before, now.after].some(isHalf)
          ? t('checkins_windowLacks')
          : null;
  const words = (
    key: 'bottleneck' | 'proposal' | 'hypothesis' | 'measure' | 'result' | 'lesson',
    longest: number,
  ) => (
    <TextField
      label={t(`checkins_experiment${key[0]?.toUpperCase()}${key.slice(1)}`)}
      lines={2}
      longest={longest}
      value={now[key]}
      onChange={(text) => set({ [key]: text })}
    />
  );
  const date = (key: 'proposalOn' | 'testOn' | 'resultOn' | 'decisionOn') => (
    <TextField
      type="date"
      label={t(`checkins_${key}`)}
      value={now[key] ?? ''}
      onChange={(on) => set({ [key]: on || null })}
    />
  );
  return (
    <PaperForm
      title={t(isNew ? 'checkins_experimentAdd' : 'checkins_experimentEdit')}
      lacks={lacks}
      now={now}
      onSave={() => onSave(now)}
      {...told}
    >
      {words('bottleneck', 600)}
      <TextField
        type="date"
        label={t('checkins_bottleneckOn')}
        value={now.bottleneckOn}
        onChange={(on) => on && set({ bottleneckOn: on })}
      />
      {words('proposal', 600)}
      {date('proposalOn')}
      {words('hypothesis', 600)}
      {words('measure', 300)}
      <SelectField
        label={t('checkins_experimentMetric')}
        value={now.metric ?? ''}
        choices={[
          { value: '', text: t('checkins_noMetric') },
          ...(plan?.metrics ?? []).map(({ metric }) => ({ value: metric, text: metricName(metric, plan) })),
        ]}
        onChange={(metric) => set({ metric: metric || null })}
      />
      {date('testOn')}
      <TestWindow label={t('checkins_before')} value={now.before} onChange={(before) => set({ before })} />
      <TestWindow label={t('checkins_after')} value={now.after} onChange={(after) => set({ after })} />
      {words('result', 1000)}
      {date('resultOn')}
      {words('lesson', 1000)}
      <div class="field-row">
        <SelectField
          label={t('checkins_step_decision')}
          value={now.decision ?? 'open'}
          choices={DECISIONS.map((value) => ({ value, text: t(`checkins_decision_${value}`) }))}
          onChange={(decision) => set({ decision: decision === 'open' ? null : decision })}
        />
        {date('decisionOn')}
      </div>
    </PaperForm>
  );
}
