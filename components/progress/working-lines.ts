import { dateText, daysText } from '@/components/shared/calendar';
import { figureOf, goalText, percent, rangeOf } from '@/components/shared/figures';
import { moment, number, t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { MetricSources } from './progress-data';
import { countsText } from './row-text';

/** A label and what stands behind it. */
export type Line = [label: string, value: string];

/** What was counted, how sure it is, what was agreed, where it comes from and when that was read. */
export function workingLines(row: ProgressRow, sources: MetricSources | null, today: Date): Line[] {
  return [...countedLines(row), ...agreedLines(row, today), ...sourceLines(row, sources, today)];
}

function countedLines(row: ProgressRow): Line[] {
  if (row.state === 'noSource' || row.kind === null) return [taggedLine(row)];
  const lines: Line[] = [];
  const counts = countsText(row);
  if (counts) lines.push([t('popup_working_counted'), counts]);
  if (row.kind === 'rate')
    lines.push([t('popup_working_unknown'), tn('popup_working_unknownCount', row.unknown)]);
  if (row.apart > 0) lines.push([t('progress_working_apart'), tn('popup_working_unknownCount', row.apart)]);
  if (row.interval) lines.push([t('popup_working_interval'), rangeOf(row, row.interval)]);
  else if (row.value !== null) lines.push([t('popup_working_interval'), t('progress_working_noInterval')]);
  if (row.provisional) lines.push([t('popup_working_sure'), t('popup_working_provisional')]);
  if (row.tooFew) lines.push([t('popup_working_sure'), t('popup_working_tooFew', number(row.minimum))]);
  lines.push(taggedLine(row));
  return lines;
}

function taggedLine(row: ProgressRow): Line {
  return [t('popup_working_tagged'), tn('popup_examples', row.tagged)];
}

function agreedLines(row: ProgressRow, today: Date): Line[] {
  const lines: Line[] = [];
  const goal = goalText(row);
  if (goal) lines.push([t('popup_working_target'), goal]);
  if (row.scaled) {
    const { target, days, away } = row.scaled;
    lines.push([
      t('progress_working_scaled'),
      t('progress_working_scaledBy', number(target, 1), number(days - away), number(days)),
    ]);
  }
  if (row.stretch !== null) lines.push([t('progress_working_stretch'), figureOf(row, row.stretch)]);
  if (row.baseline !== null) lines.push([t('popup_working_baseline'), figureOf(row, row.baseline)]);
  if (row.role === 'scored')
    lines.push([t('popup_working_weight'), t('popup_working_ofPlan', percent(row.weight))]);
  if (row.reviewBy) lines.push([t('progress_working_reviewBy'), dateText(row.reviewBy, today)]);
  return lines;
}

function sourceLines(row: ProgressRow, sources: MetricSources | null, today: Date): Line[] {
  const lines: Line[] = [];
  if (row.window && row.source !== 'tagged')
    lines.push([t('progress_working_window'), daysText(row.window, today)]);
  lines.push([t('popup_working_source'), originText(row)]);
  const readAt = row.source === 'tagged' ? sources?.readAt : row.readAt;
  if (readAt) lines.push([t('popup_working_read'), moment(new Date(readAt))]);
  if (row.agreedSource && row.agreedSource !== row.source)
    lines.push([t('progress_working_agreedSource'), t(`progress_origin_${row.agreedSource}`)]);
  return lines;
}

function originText(row: ProgressRow): string {
  if (row.state === 'noSource') return t('popup_working_noSource');
  if (row.source === 'tagged' || row.source === null) return tn('popup_working_fromTagged', row.records);
  return t(`progress_origin_${row.source}`);
}
