import type { Plan } from '@/lib/model/plan';
import { day, number, t } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { metricName } from './metric-name';

/** What a finding says: what is wrong, of which metric, and the way out. */
export function findingText({ rule, metric, about }: Finding, plan: Plan): string {
  const named = metric === null ? [] : [metricName(metric, plan)];
  return t(`check_${rule}`, ...named, ...about.map(rule === 'reviewOverdue' ? writeDay : write));
}

function write(part: string | number): string {
  if (typeof part === 'number') return number(part, 2);
  return part.trim() || t('check_emptyBox');
}

/** Against the first year there is, every date is written with its year. */
function writeDay(date: string | number): string {
  return day(new Date(date), new Date(0), 'UTC');
}
