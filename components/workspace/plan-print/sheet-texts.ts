import { figure, figureOf, goalText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import { language, t } from '@/lib/platform/i18n';

/** What a metric means, in the wording agreed, else in the library's own. */
export function definitionOf(metric: PlanMetric): string {
  return metric.definition || (metricOf(metric.metric) ? t(`metric_${metric.metric}_definition`) : '');
}

/** Several things in one line, as the language joins them. */
export function listed(parts: string[]): string {
  return new Intl.ListFormat(language(), { style: 'narrow', type: 'conjunction' }).format(parts);
}

/** A figure of a metric with its unit, or a dash where nothing is agreed. */
export function agreedFigure(metric: PlanMetric, value: number | null): string {
  return value === null ? '–' : figureOf(metric, value);
}

/** The target, or the range to stay in. */
export function agreedGoal(metric: PlanMetric): string {
  return (metric.direction === 'band' ? goalText(metric) : null) ?? agreedFigure(metric, metric.target);
}

/** A guardrail with its limit: "Reopen rate, no more than 8%". */
export function guardText(guard: Guardrail, plan: Plan): string {
  if (guard.kind === 'watch') return t(`plan_watch_${guard.watch}`);
  const name = metricName(guard.metric, plan);
  if (guard.limit === null) return name;
  const inPlan = plan.metrics.find(({ metric }) => metric === guard.metric);
  const limit = inPlan ? figureOf(inPlan, guard.limit) : figure(guard.metric, guard.limit);
  const direction = inPlan?.direction ?? metricOf(guard.metric)?.direction ?? 'up';
  return t(`workspace_print_limit_${direction}`, name, limit);
}

/** How often the figure is read, and from where. */
export function readText({ cadence, source }: PlanMetric): string {
  const often = t(`plan_cadence_${cadence}`);
  return source === null ? often : t('workspace_print_read', often, t(`workspace_print_source_${source}`));
}

/** What the agreement adds to a definition: what counts, what does not, where the line is, with whom. */
export function termsOf(metric: PlanMetric): { name: string; text: string }[] {
  const parts = [
    ['formula', metric.formula],
    ['inclusions', metric.inclusions],
    ['exclusions', metric.exclusions],
    ['cut', metric.cut],
    ['teams', metric.shared ? metric.teams || t('workspace_print_team') : ''],
    ['reason', metric.reason],
    ['query', metric.query ? `${metric.query.numerator} / ${metric.query.denominator}` : ''],
  ] as const;
  return parts.flatMap(([name, text]) =>
    text.trim() ? [{ name: t(`workspace_print_term_${name}`), text }] : [],
  );
}

/** A day with its year: what is signed is read in other years too. */
export function fullDay(date: string): string {
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** First and last day of a stretch of days. */
export function fullDays(from: string, to: string): string {
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
}
