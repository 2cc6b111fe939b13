import { day, duration, moment, number, t } from '@/lib/platform/i18n';
import type { ContextFigure } from '@/lib/sites/contract';
import { type LookedAt, wordValue } from './word-value';

/** A figure in words, ready to be shown: the worker finds the words, so that pages need not carry how. */
export interface WordedFigure extends ContextFigure {
  label: string;
  /** the value as one short line */
  text: string;
  /** what it means, why it is missing, and where it was read, each a sentence */
  working: string[];
  /** parts of it by name: both clocks of a time, the months of a count */
  parts: [name: string, part: string][];
}

/** What the months of a count are called, e.g. "Nov 2026". */
const MONTH = { month: 'short', year: 'numeric' } as const;

export function wordFigure(figure: ContextFigure, at: LookedAt): WordedFigure {
  const { id, lack, note, visible, source, readAt } = figure;
  return {
    ...figure,
    label: t(`overlay_figure_${id}`),
    text: wordValue(figure, at),
    working: [
      t(`overlay_figure_${id}_definition`),
      ...(note ? [t(note.key, ...note.values)] : []),
      ...(lack ? [t(`overlay_lack_${lack}`)] : []),
      ...(visible ? [t('overlay_visibleToYou')] : []),
      t('overlay_readFrom', source, moment(new Date(readAt), at.timeZone)),
    ],
    parts: partsOf(figure, at),
  };
}

function partsOf(
  { unit, value, business, series }: ContextFigure,
  { now, timeZone }: LookedAt,
): [string, string][] {
  if (unit === 'months')
    return (series ?? []).map(({ month, count }) => [
      day(new Date(`${month}-01T00:00:00Z`), now, 'UTC', MONTH),
      number(count),
    ]);
  if (unit === 'instant' && typeof value === 'string')
    return [[t('overlay_lastOn'), moment(new Date(value), timeZone)]];
  if (unit !== 'minutes' || typeof value !== 'number') return [];
  return [
    [t('overlay_calendar'), duration(value)],
    [t('overlay_business'), business === null ? t('overlay_notKnown') : duration(business)],
  ];
}
