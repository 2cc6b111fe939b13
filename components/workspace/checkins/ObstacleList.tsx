import { useMemo, useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
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
import { FlatMetrics } from './FlatMetrics';
import type { PartProps } from './part';

type Obstacle = PaperOf<'obstacle'>;
const STATES = ['open', 'raised', 'solved', 'accepted'] as const;

/**
 * What stood in the way: told before anybody talks about performance, and asked for where a metric does not move.
 * @param metric begins one about it
 */
export function ObstacleList({ door, version, today, metric }: PartProps & { metric: string | undefined }) {
  const plan = usePlan(door.standings, version);
  const begin = useMemo(() => (metric ? blank(today, [metric]) : null), [metric]);
  return (
    <>
      <FlatMetrics door={door} plan={plan} version={version} />
      <PaperList
        begin={begin}
        papers={door.papers}
        noun="obstacle"
        version={version}
        today={today}
        empty={t('checkins_obstacleEmpty')}
        add={t('checkins_obstacleAdd')}
        gone={t('checkins_obstacleGone')}
        fresh={() => blank(today, [])}
        draw={({ paper }) => (
          <>
            <ul class="dotted figures">
              <li>{dayText(paper.on, today)}</li>
              <li>{t(`checkins_obstacle_${paper.status}`)}</li>
              {paper.owner && <li>{paper.owner}</li>}
            </ul>
            <p class="words" dir="auto">
              {paper.text}
            </p>
            {paper.effect && (
              <p class="soft" dir="auto">
                {paper.effect}
              </p>
            )}
            {paper.metrics.length > 0 && (
              <ul class="chips">
                {paper.metrics.map((metric) => (
                  <li key={metric} class="chip">
                    {metricName(metric, plan)}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        form={(given) => <ObstacleForm plan={plan} {...given} />}
      />
    </>
  );
}

function blank(today: Date, metrics: string[]): Obstacle {
  return { noun: 'obstacle', on: isoDay(today), text: '', effect: '', metrics, owner: '', status: 'open' };
}

interface FormProps extends FormOf<'obstacle'> {
  plan: Plan | null;
}

function ObstacleForm({ plan, paper, isNew, onSave, ...told }: FormProps) {
  const [now, setNow] = useState(paper);
  const set = (part: Partial<Obstacle>) => setNow({ ...now, ...part });
  return (
    <PaperForm
      title={t(isNew ? 'checkins_obstacleAdd' : 'checkins_obstacleEdit')}
      lacks={now.text.trim() === '' ? t('checkins_obstacleLacks') : null}
      now={now}
      onSave={() => onSave(now)}
      {...told}
    >
      <TextField
        label={t('checkins_obstacleText')}
        lines={2}
        longest={600}
        value={now.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={t('checkins_obstacleEffect')}
        lines={2}
        longest={600}
        value={now.effect}
        onChange={(effect) => set({ effect })}
      />
      <div class="field-row">
        <TextField type="date" label={t('papers_on')} value={now.on} onChange={(on) => on && set({ on })} />
        <TextField
          label={t('checkins_obstacleOwner')}
          longest={120}
          value={now.owner}
          onChange={(owner) => set({ owner })}
        />
        <SelectField
          label={t('checkins_state')}
          value={now.status}
          choices={STATES.map((value) => ({ value, text: t(`checkins_obstacle_${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </div>
      <MetricChoice plan={plan} chosen={now.metrics} onChange={(metrics) => set({ metrics })} />
    </PaperForm>
  );
}
