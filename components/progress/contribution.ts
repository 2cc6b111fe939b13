import { dateText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { language, number, t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { Contribution, Total } from '@/lib/progress/total';
import type { NoTotal } from '@/lib/progress/total-of';

/** Points with one decimal, always written out so that parts can be added up by eye. */
export function points(value: number): string {
  const form = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language(), form).format(value);
}

/** What a part of the total is called: a metric, or a row that people rate. */
export function partName({ id }: Pick<Contribution, 'id'>, plan: Plan): string {
  return plan.rubric.some((one) => one.row === id) ? t(`rubric_${id}`) : metricName(id, plan);
}

/** Why a part has no points, with the day they are expected or were last there. */
export function absenceText(part: Contribution, row: ProgressRow | null, today: Date): string {
  if (part.points === 'tooFew') return t('progress_absence_tooFew', number(row?.minimum ?? 0));
  if (part.points === 'missing') {
    if (row?.stale) return t('progress_absence_missingSince', dateText(row.stale, today));
    return t(row?.source === 'tagged' ? 'progress_absence_sample' : 'progress_absence_missing');
  }
  if (row === null) return t('progress_absence_notRated');
  return row.expected
    ? t('progress_absence_expected', dateText(row.expected, today))
    : t('progress_absence_notYet');
}

/** Why there is no total, and what would be needed; null when there is one. */
export function noTotalText(why: NoTotal | null, total: Total | null): string | null {
  if (why === null) return null;
  return why === 'tooLittle'
    ? t('progress_noTotal_tooLittle', number(total?.present ?? 0))
    : t(`progress_noTotal_${why}`);
}

/** A stretch of the bar, in percent of its length. */
export interface Stretch {
  id: string;
  /** earned for certain, or what an absent part may still bring */
  kind: 'earned' | 'open';
  left: number;
  width: number;
}

/** The longest the bar gets: every part at its most. */
const MOST = 120;

/**
 * The bar: weight x points / 100 of every part in plan order, then what absent parts may bring at most. It
 * ends where the bounds end, and the target (100) always stands at the same place.
 */
export function stretches(total: Total): Stretch[] {
  const here = total.contributions.filter((part) => typeof part.points === 'number');
  const open = total.contributions.filter((part) => typeof part.points !== 'number');
  let left = 0;
  const place = (part: Contribution, kind: Stretch['kind'], worth: number): Stretch => {
    const width = (100 * part.weight * worth) / 100 / MOST;
    const stretch = { id: part.id, kind, left, width };
    left += width;
    return stretch;
  };
  return [
    ...here.map((part) => place(part, 'earned', Number(part.points))),
    ...open.map((part) => place(part, 'open', part.most)),
  ];
}

/** Where a number of points stands on the bar, in percent of its length. */
export function placeOf(value: number): number {
  return (100 * value) / MOST;
}
