import { dateText } from '@/components/shared/calendar';
import { figureOf, goalText, rangeOf } from '@/components/shared/figures';
import { inSentence } from '@/components/shared/in-sentence';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { day, number, t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';

/** The figure at the row's end: a share, or the bare counts where a share would claim too much. */
export function figureText(row: ProgressRow): string {
  if (row.state === 'notYet') return t('progress_notYet');
  if (row.value === null) return t(row.state === 'noSource' ? 'popup_noSource' : 'popup_noCases');
  return saysCounts(row) ? countsText(row) : figureOf(row, row.value);
}

/** A share of very few, or of promises, is better read as it was counted. */
function saysCounts(row: ProgressRow): boolean {
  return row.kind === 'rate' && (row.tooFew || row.timing === 'leading');
}

/** "44 of 50"; of a value how many cases stand behind it, as far as anybody said. */
export function countsText({ kind, good, n }: Pick<ProgressRow, 'kind' | 'good' | 'n'>): string {
  if (kind === 'rate') return t('popup_of', number(good), number(n ?? 0));
  return n === null ? '' : tn('progress_cases', n);
}

/** The figures under the gauge: what a signal leads to, or how many and how sure. */
export function footText(row: ProgressRow, plan: Plan): string {
  if (row.state !== 'measured') return row.tagged === 0 ? '' : tn('popup_examples', row.tagged);
  if (row.timing === 'leading' && row.leadsTo)
    return t('popup_leadsTo', inSentence(metricName(row.leadsTo, plan)));
  const counts = saysCounts(row) ? '' : countsText(row);
  const range = row.interval ? rangeOf(row, row.interval) : '';
  return counts && range ? t('popup_countsAndRange', counts, range) : counts || range;
}

/** Where a figure comes from, in words, with the day it was read. Empty without a figure. */
export function sourceText(row: ProgressRow, today: Date): string {
  if (row.state === 'notYet')
    return row.revisit ? t('progress_revisit', dateText(row.revisit, today)) : t('progress_notYetLong');
  if (row.state === 'noSource') return row.tagged === 0 ? t('popup_noExamples') : '';
  if (row.state === 'noCases') return row.tagged === 0 && row.source === null ? t('popup_noExamples') : '';
  if (row.source === 'tagged' || row.source === null) return tn('popup_fromTagged', row.records);
  const read = row.readAt ? day(new Date(row.readAt), today) : '';
  return t(`progress_from_${row.source}`, read);
}

/** One sentence: where you are, what was agreed by when, on how many cases it rests. */
export function metricSentence(row: ProgressRow, plan: Plan, today: Date): string | null {
  const goal = goalText(row);
  const by = dateText(plan.to, today);
  if (row.value === null) return goal && t('progress_sentenceNone', goal, by);
  const value = figureOf(row, row.value);
  const based =
    row.n === null ? '' : tn(row.kind === 'rate' ? 'progress_basedKnown' : 'progress_based', row.n);
  if (!goal) return based ? t('progress_sentenceBare', value, based) : null;
  return based ? t('progress_sentence', value, goal, by, based) : t('progress_sentenceNoN', value, goal, by);
}
