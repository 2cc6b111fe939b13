import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';
import { agreedFigure, agreedGoal, definitionOf, guardText, listed, readText, termsOf } from './sheet-texts';

interface Props {
  plan: Plan;
  metrics: PlanMetric[];
  definitions: boolean;
}

/** The scored metrics: what each means, what is aimed at, what keeps it honest. */
export function SheetMetrics({ plan, metrics, definitions }: Props) {
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('workspace_print_metric')}</th>
          <th scope="col" class="number">
            {t('workspace_print_weight')}
          </th>
          <th scope="col" class="number">
            {t('workspace_print_baseline')}
          </th>
          <th scope="col" class="number">
            {t('workspace_print_target')}
          </th>
          <th scope="col" class="number">
            {t('workspace_print_stretch')}
          </th>
          <th scope="col">{t('workspace_print_guardrails')}</th>
          <th scope="col">{t('workspace_print_readFrom')}</th>
        </tr>
      </thead>
      {metrics.map((metric) => (
        <tbody key={metric.metric}>
          <tr>
            <th scope="row">
              <span dir="auto">{metricName(metric.metric, plan)}</span>
            </th>
            <td class="number">{t('shared_percent', number(metric.weight))}</td>
            <td class="number">{agreedFigure(metric, metric.baseline)}</td>
            <td class="number">
              <b>{agreedGoal(metric)}</b>
            </td>
            <td class="number">{agreedFigure(metric, metric.stretch)}</td>
            <td>{listed(metric.guardrails.map((guard) => guardText(guard, plan)))}</td>
            <td class="read">{readText(metric)}</td>
          </tr>
          <Wording plan={plan} metric={metric} definitions={definitions} />
        </tbody>
      ))}
    </table>
  );
}

/** What the metric means and what was agreed about that, across the whole width. */
function Wording({ plan, metric, definitions }: Omit<Props, 'metrics'> & { metric: PlanMetric }) {
  const definition = metric.definition || definitions ? definitionOf(metric) : '';
  const terms = termsOf(metric);
  const leads = metric.timing === 'leading' ? leadText(metric, plan) : '';
  if (!definition && !leads && terms.length === 0) return null;
  return (
    <tr class="wording">
      <td colSpan={7}>
        {leads && <span>{leads} </span>}
        {definition && <span dir="auto">{definition} </span>}
        {terms.map(({ name, text }) => (
          <span key={name} dir="auto">
            <i>{name}</i> {text}{' '}
          </span>
        ))}
      </td>
    </tr>
  );
}

function leadText({ leadsTo, delay }: PlanMetric, plan: Plan): string {
  if (leadsTo === null) return t('workspace_print_leading');
  const partner = metricName(leadsTo, plan);
  if (!delay) return t('workspace_print_leadsTo', partner);
  if (delay === 'event') return t('workspace_print_leadsToEvent', partner);
  return t('workspace_print_leadsToAfter', partner, delayText(delay));
}

/** A delay in words: `P1M` is "1 month"; what people wrote themselves stands as it is. */
function delayText(delay: string): string {
  const key = `plan_delay_${delay}`;
  const text = t(key);
  return text === key ? delay : text;
}
