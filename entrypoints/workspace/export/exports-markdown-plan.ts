import { metricName } from '@/components/shared/metric-name';
import { planTitle } from '@/components/workspace/plan/plan-title';
import {
  agreedFigure,
  agreedGoal,
  definitionOf,
  fullDay,
  fullDays,
  guardText,
  listed,
} from '@/components/workspace/plan-print/sheet-texts';
import { mdHeading, mdItem, mdTable, mdTerm, mdText } from '@/lib/exchange/markdown';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';

/** What was agreed: purpose, period, metrics with their targets and what keeps them honest. */
export function planBlocks(plan: Plan): string[] {
  const version = plan.agreed
    ? t('workspace_print_version', number(plan.version), fullDay(plan.validFrom))
    : t('workspace_print_draft', number(plan.version));
  const scored = plan.metrics.filter(({ role }) => role === 'scored');
  const heads = ['metric', 'weight', 'baseline', 'target', 'stretch', 'guardrails'].map((column) =>
    t(`workspace_print_${column}`),
  );
  const rows = scored.map((metric) => [
    metricName(metric.metric, plan),
    t('shared_percent', number(metric.weight)),
    agreedFigure(metric, metric.baseline),
    agreedGoal(metric),
    agreedFigure(metric, metric.stretch),
    listed(metric.guardrails.map((guard) => guardText(guard, plan))),
  ]);
  return [
    mdHeading(2, planTitle(plan)),
    mdText(`${fullDays(plan.from, plan.to)}. ${version}`),
    plan.purpose ? mdTerm(t('workspace_print_purpose'), plan.purpose) : '',
    rows.length > 0 ? mdTable(heads, rows) : '',
    scored
      .map((metric) => [metricName(metric.metric, plan), definitionOf(metric)] as const)
      .filter(([, definition]) => definition !== '')
      .map(([name, definition]) => mdItem(mdTerm(name, definition)))
      .join('\n'),
    plan.map.otherCauses ? mdTerm(t('markdown_otherCauses'), plan.map.otherCauses) : '',
  ];
}
