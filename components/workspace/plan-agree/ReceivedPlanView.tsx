import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { dayText, periodText, planTitle } from '@/components/workspace/plan/plan-title';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { PlanSheet } from '@/components/workspace/plan-print/PlanSheet';
import { dateIn } from '@/lib/model/calendar-date';
import type { PlanAnswer, PlanReceived } from '@/lib/model/plan-file';
import { number, t } from '@/lib/platform/i18n';
import { AnswerRow } from './AnswerRow';
import { answerRest, withAnswer } from './answers';

interface Props {
  received: PlanReceived;
  today: Date;
  /** puts the answers away, so that they survive a reload */
  onKeep: (answers: PlanAnswer[]) => void;
  /** hands the answers back as a file; answers what to say about it */
  onSend: (answers: PlanAnswer[], name: string) => Promise<string>;
  onPutAway: () => void;
}

/** A plan somebody sent, read only: metric by metric it is accepted or asked about, then the file goes back. */
export function ReceivedPlanView({ received, today, onKeep, onSend, onPutAway }: Props) {
  const { plan, exported } = received.file;
  const me = exported.by === 'employee' ? 'manager' : 'employee';
  const [answers, setAnswers] = useState(received.answers);
  const [name, setName] = useState(plan.people[me]);
  const [said, setSaid] = useState('');
  const on = dateIn(plan.timeZone, today);
  const open = plan.metrics.length - answers.length;
  const mute = answers.filter(({ answer, note }) => answer === 'question' && !note.trim()).length;
  const rest = answerRest(plan, answers, on);
  const why = !name.trim() ? 'name' : open > 0 ? 'open' : mute > 0 ? 'question' : null;

  function keep(next: PlanAnswer[]) {
    setAnswers(next);
    onKeep(next);
  }

  return (
    <div class="received-plan">
      <header>
        <h2 dir="auto">
          {t(
            'workspace_received_title',
            exported.name || t(`workspace_party_${exported.by}`),
            planTitle(plan),
          )}
        </h2>
        <p class="soft">
          {t(
            'workspace_received_sent',
            periodText(plan),
            dayText(dateIn(plan.timeZone, new Date(exported.at)), today),
          )}
        </p>
        <p class="soft">{t('workspace_received_hint')}</p>
      </header>
      <details>
        <summary>{t('workspace_received_whole')}</summary>
        <div class="received-sheet">
          <PlanSheet plan={plan} absences={[]} definitions />
        </div>
      </details>
      <MapPicture plan={plan} />
      <section aria-labelledby="received-answers">
        <h3 id="received-answers">{t('workspace_received_answers')}</h3>
        <ul class="answer-rows">
          {plan.metrics.map((metric) => (
            <AnswerRow
              key={metric.metric}
              plan={plan}
              metric={metric}
              answer={answers.find((one) => one.metric === metric.metric) ?? null}
              onAnswer={(answer) => keep(withAnswer(answers, metric.metric, answer, on))}
            />
          ))}
        </ul>
        {rest.length > answers.length && (
          <Button onClick={() => keep(rest)}>{t('workspace_received_acceptRest')}</Button>
        )}
      </section>
      <section class="signature" aria-label={t('workspace_received_send')}>
        <TextField label={t('workspace_sign_yourName')} longest={120} value={name} onChange={setName} />
        <Button
          kind="primary"
          aria-disabled={why ? true : undefined}
          aria-describedby="received-why"
          onClick={async () => {
            if (!why) setSaid(await onSend(answers, name.trim()));
          }}
        >
          {t('workspace_received_send')}
        </Button>
        <p id="received-why" class="hint">
          {why && t(`workspace_received_why_${why}`, number(open))}
        </p>
        <p role="status">{said}</p>
        <Button kind="quiet" onClick={onPutAway}>
          {t('workspace_received_putAway')}
        </Button>
      </section>
    </div>
  );
}
