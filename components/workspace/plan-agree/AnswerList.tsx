import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer } from '@/lib/model/plan-file';
import { t, tn } from '@/lib/platform/i18n';

/** What the other party said: questions first, what was not answered, remarks; what was simply accepted is counted. */
export function AnswerList({ plan, answers }: { plan: Plan; answers: PlanAnswer[] }) {
  const rank = { question: 0, none: 1, accepted: 2 } as const;
  const lines = plan.metrics
    .map(({ metric }) => {
      const given = answers.find((one) => one.metric === metric);
      return { metric, note: given?.note.trim() ?? '', state: given?.answer ?? ('none' as const) };
    })
    .sort((one, other) => rank[one.state] - rank[other.state]);
  const accepted = lines.filter(({ state }) => state === 'accepted').length;
  return (
    <>
      <ul class="answers">
        {lines
          .filter(({ state, note }) => state !== 'accepted' || note)
          .map(({ metric, note, state }) => (
            <li key={metric} data-state={state}>
              <b dir="auto">{metricName(metric, plan)}</b> <span>{t(`workspace_sign_answer_${state}`)}</span>
              {note && <p dir="auto">{note}</p>}
            </li>
          ))}
      </ul>
      <p class="sign-done">{tn('workspace_sign_acceptedCount', accepted)}</p>
    </>
  );
}
