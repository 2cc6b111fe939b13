import { useMemo, useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { metricName } from '@/components/shared/metric-name';
import { periodText, roleName } from '@/components/workspace/plan/plan-title';
import { number, t } from '@/lib/platform/i18n';
import { type Compared, compareReviews } from '@/lib/review/compare';
import { CompareTable } from './CompareTable';
import { FunnelPlot } from './FunnelPlot';

interface Props {
  /** every review there is, with the figures it was written on */
  people: readonly Compared[];
}

/**
 * Figures of several people beside what chance alone explains: one template, one role, one period, five people or
 * more, never in works-council mode, and never an order of people.
 */
export function CompareView({ people }: Props) {
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState('');
  const chosen = useMemo(() => people.filter((_, at) => !out.has(at)), [people, out]);
  const found = useMemo(() => compareReviews(chosen), [chosen]);
  const metrics = found.ok ? found.metrics : [];
  const shown = metrics.find(({ metric }) => metric === asked) ?? metrics[0];
  const nameOf = (metric: string) => {
    const row = people.flatMap(({ rows }) => rows).find((one) => one.metric === metric);
    return row?.own?.name || metricName(metric);
  };
  const order = people
    .map((one, at) => ({ at, review: one.review }))
    .sort((a, b) => a.review.employee.name.localeCompare(b.review.employee.name));

  return (
    <div class="part compare">
      <p class="soft">{t('compare_says')}</p>
      <fieldset class="choice">
        <legend>{t('compare_whose')}</legend>
        <ul class="ticks">
          {order.map(({ at, review: { employee, role, template, from, to } }) => (
            <li key={at}>
              <CheckField
                label={t(
                  'compare_review',
                  employee.name,
                  roleName(role),
                  t('compare_template', template.id, number(template.version)),
                  periodText({ from, to }),
                )}
                checked={!out.has(at)}
                onChange={(on) => setOut(new Set(on ? [...out].filter((one) => one !== at) : [...out, at]))}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      {!found.ok && (
        <p class="note" role="status">
          {t(`compare_${found.why}`, number(found.people))}
        </p>
      )}
      {shown && (
        <>
          <SelectField
            label={t('compare_metric')}
            value={shown.metric}
            choices={metrics.map(({ metric }) => ({ value: metric, text: nameOf(metric) }))}
            onChange={setAsked}
          />
          <FunnelPlot compared={shown} name={nameOf(shown.metric)} />
          <CompareTable compared={shown} name={nameOf(shown.metric)} />
          <p class="soft">{t('compare_noOrder')}</p>
        </>
      )}
    </div>
  );
}
