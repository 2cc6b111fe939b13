import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { metricName } from '@/components/shared/metric-name';
import { OutcomeMarks } from '@/components/shared/OutcomeMarks';
import { isWhole, TouchFields } from '@/components/shared/TouchFields';
import type { EvidenceEdit, MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';

interface Props {
  row: EvidenceRow;
  today: Date;
  choices: MetricId[];
  named: Pick<Plan, 'metrics'>;
  onSave: (edit: EvidenceEdit) => void;
  onCancel: () => void;
}

/** Changes a person's own words and links. The record's facts and the quotation stay as they were read. */
export function EvidenceEditor({ row, today, choices, named, onSave, onCancel }: Props) {
  const [words, setWords] = useState(row.words);
  const [metrics, setMetrics] = useState(row.metrics);
  const [outcome, setOutcome] = useState(row.outcome);
  const [colleague, setColleague] = useState(row.colleague);
  const [story, setStory] = useState(row.story);
  const [touch, setTouch] = useState(row.touch ?? null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  const offered = [...choices, ...row.metrics.filter((metric) => !choices.includes(metric))];
  const flip = (metric: MetricId) =>
    setMetrics(metrics.includes(metric) ? metrics.filter((one) => one !== metric) : [...metrics, metric]);

  function save(event: Event) {
    event.preventDefault();
    if (!isWhole(touch, today)) return;
    // what nobody touched is not said again
    const changed = touch === (row.touch ?? null) ? {} : { touch };
    onSave({ words: words.trim(), metrics, outcome, colleague, story, ...changed });
  }

  return (
    <form
      class="editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <label for={id}>{t('workspace_ownWords')}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        maxLength={2000}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="hint">{t('workspace_maskedBeforeSaving')}</p>
      <fieldset>
        <legend>{t('workspace_countsToward')}</legend>
        <div class="chips">
          {offered.map((metric) => (
            <Chip key={metric} on={metrics.includes(metric)} onSwitch={() => flip(metric)}>
              {metricName(metric, named)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <OutcomeMarks
        outcome={outcome}
        colleague={colleague}
        story={story}
        onOutcome={setOutcome}
        onColleague={setColleague}
        onStory={setStory}
      />
      <TouchFields touch={touch} today={today} onChange={setTouch} />
      <div class="acts">
        <button type="submit" class="button primary" aria-disabled={!isWhole(touch, today)}>
          {t('workspace_save')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
