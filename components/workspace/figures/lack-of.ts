import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

/**
 * Why a figure by hand cannot be kept yet, as a sentence; null: it can.
 * @param counted its cases are counted, so that it is so many of so many
 * @param today `YYYY-MM-DD`
 */
export function lackOf(
  { from, to, value, good, n, note }: PaperOf<'proposal'>,
  counted: boolean,
  today: string,
): string | null {
  if (!isDay(from) || !isDay(to)) return t('figures_lack_days');
  if (to < from) return t('figures_lack_endsBefore');
  if (to > today) return t('figures_lack_future');
  if (counted) {
    if (!isCount(good) || !isCount(n) || n === 0) return t('figures_lack_counts');
    if (good > n) return t('figures_lack_goodAboveN');
  } else if (value === null) return t('figures_lack_value');
  if (n !== null && !isCount(n)) return t('figures_lack_counts');
  return note.trim() === '' ? t('figures_lack_note') : null;
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 0;
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}
