import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { FormOf } from '@/components/workspace/papers/papers';
import { SaidField } from '@/components/workspace/review/SaidField';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

type Milestone = PaperOf<'objective'>['milestones'][number];

/** A development proposal: the aim, the next step, what helps, which outcome it is for, until when. */
export function ObjectiveForm({ paper, isNew, onSave, plan, ...acts }: FormOf<'objective'> & { plan: Plan }) {
  const [now, setNow] = useState(paper);
  const set = (part: Partial<typeof now>) => setNow((before) => ({ ...before, ...part }));
  const { milestones } = now;
  const setOne = (at: number, part: Partial<Milestone>) =>
    set({ milestones: milestones.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const metrics = plan.metrics.map(({ metric }) => ({ value: metric, text: metricName(metric, plan) }));
  const lacks =
    now.text.trim() === ''
      ? t('share_lack_objective')
      : milestones.some(({ text }) => text.trim() === '')
        ? t('share_lack_milestone')
        : null;
  return (
    <PaperForm
      title={t(isNew ? 'share_addObjective' : 'share_editObjective')}
      now={now}
      lacks={lacks}
      onSave={() => onSave(now)}
      {...acts}
    >
      <SaidField
        label={t('share_objectiveText')}
        lines={2}
        longest={600}
        value={now.text}
        onChange={(text) => set({ text })}
      />
      <SaidField
        label={t('share_objectiveStep')}
        lines={2}
        longest={600}
        value={now.step}
        onChange={(step) => set({ step })}
      />
      <TextField
        label={t('share_objectiveSupport')}
        hint={t('share_objectiveSupportHint')}
        longest={300}
        value={now.support}
        onChange={(support) => set({ support })}
      />
      <div class="field-row">
        <SelectField
          label={t('share_objectiveAbout')}
          value={now.about}
          choices={[
            { value: '', text: t('share_aboutNothing') },
            ...metrics,
            ...plan.rubric.map(({ row }) => ({ value: row as string, text: t(`rubric_${row}`) })),
          ]}
          onChange={(about) => set({ about })}
        />
        <SelectField
          label={t('share_objectiveOutcome')}
          value={now.outcome ?? ''}
          choices={[{ value: '', text: t('share_aboutNothing') }, ...metrics]}
          onChange={(outcome) => set({ outcome: outcome || null })}
        />
        <TextField
          type="date"
          label={t('share_objectiveDue')}
          value={now.due ?? ''}
          onChange={(due) => set({ due: due || null })}
        />
      </div>
      <fieldset class="choice">
        <legend>{t('share_milestonesTitle')}</legend>
        {milestones.map((one, at) => (
          <div key={at} class="action">
            <div class="field-row">
              <TextField
                label={t('share_milestone')}
                longest={300}
                value={one.text}
                onChange={(text) => setOne(at, { text })}
              />
              <TextField
                type="date"
                label={t('share_objectiveDue')}
                value={one.due ?? ''}
                onChange={(due) => setOne(at, { due: due || null })}
              />
            </div>
            <p class="acts">
              <CheckField
                label={t('share_milestoneDone')}
                checked={one.done}
                onChange={(done) => setOne(at, { done })}
              />
              <Button
                kind="quiet"
                onClick={() => set({ milestones: milestones.filter((_, place) => place !== at) })}
              >
                {t('papers_remove')}
              </Button>
            </p>
          </div>
        ))}
        {milestones.length < 20 && (
          <Button onClick={() => set({ milestones: [...milestones, { text: '', due: null, done: false }] })}>
            {t('share_addMilestone')}
          </Button>
        )}
      </fieldset>
    </PaperForm>
  );
}
