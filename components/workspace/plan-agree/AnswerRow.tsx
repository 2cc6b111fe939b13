import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import {
  agreedFigure,
  agreedGoal,
  definitionOf,
  guardText,
  listed,
  readText,
  termsOf,
} from '@/components/workspace/plan-print/sheet-texts';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer } from '@/lib/model/plan-file';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  plan: Plan;
  metric: PlanMetric;
  answer: PlanAnswer | null;
  onAnswer: (answer: Pick<PlanAnswer, 'answer' | 'note'> | null) => void;
}

/** One metric of a plan somebody sent: its terms, and accept or ask. */
export function AnswerRow({ plan, metric, answer, onAnswer }: Props) {
  const given = answer?.answer ?? null;
  const note = answer?.note ?? '';
  const turn = (to: PlanAnswer['answer']) => onAnswer(given === to ? null : { answer: to, note });
  return (
    <li aria-label={metricName(metric.metric, plan)}>
      <div class="answer-terms">
        <h4 dir="auto">{metricName(metric.metric, plan)}</h4>
        <p class="soft" dir="auto">
          {definitionOf(metric)}
        </p>
        {metric.role === 'scored' && (
          <p class="figures">
            {t(
              'workspace_received_terms',
              number(metric.weight),
              agreedFigure(metric, metric.baseline),
              agreedGoal(metric),
              agreedFigure(metric, metric.stretch),
            )}
          </p>
        )}
        <p class="faint">
          {listed([
            ...(metric.role === 'scored' ? [] : [t(`workspace_agree_role_${metric.role}`)]),
            readText(metric),
            ...metric.guardrails.map((guard) => guardText(guard, plan)),
          ])}
        </p>
        {termsOf(metric).map(({ name, text }) => (
          <p key={name} class="faint" dir="auto">
            <i>{name}</i> {text}
          </p>
        ))}
      </div>
      <div class="answer-acts">
        <div class="chips">
          <Chip on={given === 'accepted'} onSwitch={() => turn('accepted')}>
            {t('workspace_received_accept')}
          </Chip>
          <Chip on={given === 'question'} onSwitch={() => turn('question')}>
            {t('workspace_received_ask')}
          </Chip>
        </div>
        {given && (
          <TextField
            label={t(`workspace_received_note_${given}`)}
            lines={given === 'question' ? 2 : 1}
            longest={600}
            value={note}
            onChange={(text) => onAnswer({ answer: given, note: text })}
          />
        )}
      </div>
    </li>
  );
}
