import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer } from '@/lib/model/plan-file';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';
import { unitFigure, unitOf } from '../plan-figure';

interface Props {
  plan: Plan;
  metric: PlanMetric;
  answer: PlanAnswer | null;
  onAnswer: (answer: Pick<PlanAnswer, 'answer' | 'note'> | null) => void;
}

/** One metric of a received plan with its terms: accepted, asked about, or still open. */
export function ReceivedMetric({ plan, metric, answer, onAnswer }: Props) {
  const name = metricName(metric.metric, plan);
  const unit = unitOf(metric);
  const definition = metric.definition || (metricOf(metric.metric) ? t(`metric_${metric.metric}_definition`) : '');
  const given = answer?.answer ?? null;
  const turn = (to: PlanAnswer['answer']) =>
    onAnswer(given === to ? null : { answer: to, note: answer?.note ?? '' });
  return (
    <li class="received-metric" aria-label={name}>
      <h3 dir="auto">{name}</h3>
      <ul class="dotted figures">
        <li>{t(`plan_role_${metric.role}`)}</li>
        {metric.role === 'scored' && <li>{t('shared_percent', number(metric.weight))}</li>}
        {(['baseline', 'target', 'stretch'] as const).map((part) => {
          const value = metric[part];
          return value === null ? null : <li key={part}>{t('plan_named', t(`plan_${part}`), unitFigure(unit, value))}</li>;
        })}
      </ul>
      <details>
        <summary>{t('plan_whatItMeans')}</summary>
        <p dir="auto">{definition}</p>
        {metric.targetReason?.text && <p dir="auto">{metric.targetReason.text}</p>}
      </details>
      <div class="chips">
        <Chip on={given === 'accepted'} onSwitch={() => turn('accepted')}>
          {t('plan_accept')}
        </Chip>
        <Chip on={given === 'question'} onSwitch={() => turn('question')}>
          {t('plan_question')}
        </Chip>
      </div>
      {answer?.answer === 'question' && (
        <TextField
          label={t('plan_questionNote')}
          lines={2}
          longest={600}
          value={answer.note}
          onChange={(note) => onAnswer({ answer: 'question', note })}
        />
      )}
    </li>
  );
}
