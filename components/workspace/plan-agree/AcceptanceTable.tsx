import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { dayText } from '@/components/workspace/plan/plan-title';
import { agreedGoal } from '@/components/workspace/plan-print/sheet-texts';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import type { Party, PlanMetric } from '@/lib/model/plan-metric';
import { number, t, tn } from '@/lib/platform/i18n';
import { openFor, withAccepted, withProposer, withRestAccepted } from './acceptance';

interface Props {
  plan: Plan;
  today: Date;
  onChange: (plan: Plan) => void;
  /** who may accept here; the other column only shows */
  parties: readonly Party[];
}

const PARTIES = ['employee', 'manager'] as const;

/** Metric by metric: who proposed it, and on which day each party accepted it. */
export function AcceptanceTable({ plan, today, onChange, parties }: Props) {
  const same = { plan, today, onChange, parties };
  const scored = plan.metrics.filter(({ role }) => role === 'scored');
  const others = plan.metrics.filter(({ role }) => role !== 'scored');
  const on = dateIn(plan.timeZone, today);
  return (
    <div class="acceptance">
      <Rows {...same} metrics={scored} />
      {others.length > 0 && (
        <details>
          <summary>{tn('workspace_agree_others', others.length)}</summary>
          <Rows {...same} metrics={others} />
        </details>
      )}
      {parties.map((party) => {
        const rest = openFor(plan, party).filter(({ role }) => role !== 'scored').length;
        if (rest === 0) return null;
        return (
          <Button key={party} onClick={() => onChange(withRestAccepted(plan, party, on))}>
            {tn(`workspace_agree_acceptRest_${party}`, rest)}
          </Button>
        );
      })}
    </div>
  );
}

function Rows({ metrics, ...props }: Props & { metrics: PlanMetric[] }) {
  const { plan, today } = props;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('workspace_agree_metric')}</th>
          <th scope="col">{t('workspace_agree_proposedBy')}</th>
          {PARTIES.map((party) => (
            <th key={party} scope="col" dir="auto">
              {plan.people[party] || t(`workspace_party_${party}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <Row key={metric.metric} {...props} metric={metric} on={dateIn(plan.timeZone, today)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ plan, metric, on, today, onChange, parties }: Props & { metric: PlanMetric; on: string }) {
  const id = metric.metric;
  const name = metricName(id, plan);
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{name}</span>
        <small class="figures">
          {metric.role === 'scored'
            ? t('workspace_agree_terms', number(metric.weight), agreedGoal(metric))
            : t(`workspace_agree_role_${metric.role}`)}
        </small>
      </th>
      <td>
        <select
          aria-label={t('workspace_agree_proposerOf', name)}
          value={metric.proposedBy ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange(withProposer(plan, id, PARTIES.find((party) => party === value) ?? null));
          }}
        >
          <option value="">{t('workspace_agree_nobody')}</option>
          {PARTIES.map((party) => (
            <option key={party} value={party}>
              {t(`workspace_party_${party}`)}
            </option>
          ))}
        </select>
      </td>
      {PARTIES.map((party) => {
        const day = metric.accepted[party];
        if (day !== null) {
          return (
            <td key={party} class="figures">
              <span class="accepted">{t('workspace_agree_acceptedOn', dayText(day, today))}</span>
              {parties.includes(party) && (
                <Button
                  kind="quiet"
                  aria-label={t(`workspace_agree_takeBack_${party}`, name)}
                  onClick={() => onChange(withAccepted(plan, id, party, null))}
                >
                  {t('workspace_agree_takeBack')}
                </Button>
              )}
            </td>
          );
        }
        return (
          <td key={party}>
            {parties.includes(party) ? (
              <Button
                aria-label={t(`workspace_agree_accept_${party}`, name)}
                onClick={() => onChange(withAccepted(plan, id, party, on))}
              >
                {t('workspace_agree_accept')}
              </Button>
            ) : (
              <span class="faint">{t('workspace_agree_open')}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
