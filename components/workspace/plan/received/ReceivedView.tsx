import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { dateIn } from '@/lib/model/calendar-date';
import type { PlanAnswer, PlanReceived } from '@/lib/model/plan-file';
import { number, t } from '@/lib/platform/i18n';
import { periodText, planTitle } from '../plan-title';
import type { PlanDesk } from '../use-plan-desk';
import { ReceivedMetric } from './ReceivedMetric';

interface Props {
  desk: PlanDesk;
  received: PlanReceived;
  today: Date;
}

/** A plan that came as a file: each metric is accepted or asked about, and the answers go back as a file. */
export function ReceivedView({ desk, received, today }: Props) {
  const { plan, exported } = received.file;
  const me = exported.by === 'employee' ? 'manager' : 'employee';
  const [name, setName] = useState(plan.people[me]);
  const [answers, setAnswers] = useState(received.answers);
  const [said, setSaid] = useState<string | null>(null);
  const on = dateIn(plan.timeZone, today);
  const accepted = answers.filter((one) => one.answer === 'accepted').length;

  function keep(next: PlanAnswer[]) {
    setAnswers(next);
    void desk.door
      .saveReceived({ ...received, answers: next, savedAt: desk.door.now().toISOString() })
      .then((done) => setSaid(done.ok ? null : done.why));
  }
  const answer = (metric: string, given: Omit<PlanAnswer, 'metric' | 'on'> | null) => {
    const others = answers.filter((one) => one.metric !== metric);
    keep(given ? [...others, { ...given, metric, on }] : others);
  };
  async function send() {
    const done = await desk.door.saveAnswers({ ...received, answers }, name.trim());
    setSaid(done.ok ? 'plan_answersSaved' : done.why);
  }
  return (
    <section class="received" aria-labelledby="plan-received">
      <p class="trail">
        <a href="#plan">{t('plan_tab_overview')}</a>
      </p>
      <h2 id="plan-received" dir="auto">
        {t('plan_receivedTitle', planTitle(plan))}
      </h2>
      <p class="lead">
        {t('plan_receivedFrom', exported.name || t(`plan_party_${exported.by}`), periodText(plan))}
      </p>
      {plan.purpose && <p dir="auto">{plan.purpose}</p>}
      <p class="hint">{t('plan_receivedHint')}</p>
      <p class="tally-line" role="status">
        {t('plan_acceptedOf', number(accepted), number(plan.metrics.length))}
      </p>
      <ul class="received-list">
        {plan.metrics.map((metric) => (
          <ReceivedMetric
            key={metric.metric}
            plan={plan}
            metric={metric}
            answer={answers.find((one) => one.metric === metric.metric) ?? null}
            onAnswer={(given) => answer(metric.metric, given)}
          />
        ))}
      </ul>
      <div class="field-row narrow-row">
        <TextField label={t('plan_yourName')} longest={120} value={name} onChange={setName} />
        <Button
          onClick={() =>
            keep(plan.metrics.map(({ metric }) => ({ metric, answer: 'accepted', note: '', on })))
          }
        >
          {t('plan_acceptAll')}
        </Button>
      </div>
      <p class="plan-acts">
        <Button kind="primary" disabled={!name.trim() || answers.length === 0} onClick={() => void send()}>
          {t('plan_sendAnswers')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => void desk.door.saveReceived(null).then(desk.load).then(() => { location.hash = '#plan'; })}
        >
          {t('plan_putAside')}
        </Button>
      </p>
      <p role="status" class="outcome">
        {said && t(said)}
      </p>
    </section>
  );
}
