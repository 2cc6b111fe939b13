import { useState } from 'preact/hooks';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { dayText, isoDay } from '@/components/workspace/papers/day-text';
import { MetricChoice } from '@/components/workspace/papers/MetricChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import { PaperList } from '@/components/workspace/papers/PaperList';
import type { FormOf } from '@/components/workspace/papers/papers';
import { usePlan } from '@/components/workspace/papers/use-plan';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from './part';

type Lesson = PaperOf<'lesson'>;

/** What was learned. A lesson never lowers a score. */
export function LessonList({ door, version, today }: PartProps) {
  const plan = usePlan(door.standings, version);
  return (
    <PaperList
      papers={door.papers}
      noun="lesson"
      version={version}
      today={today}
      empty={t('checkins_lessonEmpty')}
      add={t('checkins_lessonAdd')}
      gone={t('checkins_lessonGone')}
      fresh={(): Lesson => ({ noun: 'lesson', on: isoDay(today), text: '', metrics: [], evidence: [] })}
      draw={({ paper }) => (
        <>
          <ul class="dotted figures">
            <li>{dayText(paper.on, today)}</li>
            {paper.metrics.map((metric) => (
              <li key={metric}>{metricName(metric, plan)}</li>
            ))}
          </ul>
          <p class="words" dir="auto">
            {paper.text}
          </p>
        </>
      )}
      form={(given) => <LessonForm plan={plan} {...given} />}
    />
  );
}

interface FormProps extends FormOf<'lesson'> {
  plan: Plan | null;
}

function LessonForm({ plan, paper, isNew, onSave, ...told }: FormProps) {
  const [now, setNow] = useState(paper);
  const set = (part: Partial<Lesson>) => setNow({ ...now, ...part });
  return (
    <PaperForm
      title={t(isNew ? 'checkins_lessonAdd' : 'checkins_lessonEdit')}
      lacks={now.text.trim() === '' ? t('checkins_lessonLacks') : null}
      now={now}
      onSave={() => onSave(now)}
      {...told}
    >
      <TextField
        label={t('checkins_lessonText')}
        hint={t('checkins_lessonHint')}
        lines={3}
        longest={1000}
        value={now.text}
        onChange={(text) => set({ text })}
      />
      <TextField type="date" label={t('papers_on')} value={now.on} onChange={(on) => on && set({ on })} />
      <MetricChoice plan={plan} chosen={now.metrics} onChange={(metrics) => set({ metrics })} />
    </PaperForm>
  );
}
