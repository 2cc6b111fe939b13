import type { ComponentChildren } from 'preact';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import type { Away } from './PlanSheet';
import { fullDays, listed } from './sheet-texts';

/** What stands around the numbers: rows people rate, what follows, constraints, incentives, context, days away. */
export function SheetTerms({ plan, absences }: { plan: Plan; absences: Away[] }) {
  const { context, incentives, rubric } = plan;
  const consequences = plan.metrics.filter(({ atTarget, atStretch }) => atTarget.trim() || atStretch.trim());
  const said = Object.entries(context).filter(([, text]) => text.trim() !== '');
  const anchored = rubric.filter(({ anchors }) => Object.values(anchors).some((text) => text.trim() !== ''));
  return (
    <dl class="sheet-terms">
      {rubric.length > 0 && (
        <Term name={t('workspace_print_rubric')}>
          {listed(
            rubric.map(({ row, weight }) =>
              t('workspace_print_rubricRow', t(`rubric_${row}`), number(weight)),
            ),
          )}
        </Term>
      )}
      {anchored.map(({ row, anchors }) => (
        <Term key={row} name={t('workspace_print_anchors', t(`rubric_${row}`))}>
          {t('workspace_print_anchorText', anchors.one || '–', anchors.three || '–', anchors.five || '–')}
        </Term>
      ))}
      {consequences.length > 0 && (
        <Term name={t('workspace_print_consequences')}>
          <ul>
            {consequences.map(({ metric, atTarget, atStretch }) => (
              <li key={metric} dir="auto">
                {t(
                  'workspace_print_consequence',
                  metricName(metric, plan),
                  atTarget || '–',
                  atStretch || '–',
                )}
              </li>
            ))}
          </ul>
        </Term>
      )}
      {plan.constraints.trim() && <Term name={t('workspace_print_constraints')}>{plan.constraints}</Term>}
      {incentives.length > 0 && (
        <Term name={t('workspace_print_incentives')}>
          <ul>
            {incentives.map(({ text, pulls }) => (
              <li key={text} dir="auto">
                {t(`workspace_print_pulls_${pulls}`, text)}
              </li>
            ))}
          </ul>
        </Term>
      )}
      {said.map(([part, text]) => (
        <Term key={part} name={t(`workspace_print_context_${part}`)}>
          {text}
        </Term>
      ))}
      {absences.length > 0 && (
        <Term name={t('workspace_print_away')}>
          {listed(absences.map(({ from, to }) => fullDays(from, to)))}
        </Term>
      )}
      <Term name={t('workspace_print_total')}>
        {t(
          plan.worksCouncil
            ? 'workspace_print_worksCouncil'
            : plan.totals
              ? 'workspace_print_totals'
              : 'workspace_print_noTotals',
        )}
      </Term>
    </dl>
  );
}

function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
