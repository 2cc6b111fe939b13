import { duration, moment, number, t, tn } from '@/lib/platform/i18n';
import type { ContextFigure } from '@/lib/sites/contract';

/** A figure in words, ready to be shown: the worker finds the words, so that pages need not carry how. */
export interface WordedFigure extends ContextFigure {
  label: string;
  /** the value as one short line */
  text: string;
  /** what it means, why it is missing, and where it was read, each a sentence */
  working: string[];
  /** both clocks by name, for times */
  clocks: [name: string, time: string][];
}

const KNOWN: Record<string, ReadonlySet<string>> = {
  rating: new Set(['good', 'bad', 'offered', 'unoffered']),
  status: new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
};

export function wordFigure(figure: ContextFigure): WordedFigure {
  const { id, lack, unit, value, business, source, readAt } = figure;
  const isTime = unit === 'minutes' && typeof value === 'number';
  return {
    ...figure,
    label: t(`overlay_figure_${id}`),
    text: textOf(figure),
    working: [
      t(`overlay_figure_${id}_definition`),
      ...(lack ? [t(`overlay_lack_${lack}`)] : []),
      t('overlay_readFrom', source, moment(new Date(readAt))),
    ],
    clocks: isTime
      ? [
          [t('overlay_calendar'), duration(value)],
          [t('overlay_business'), business === null ? t('overlay_notKnown') : duration(business)],
        ]
      : [],
  };
}

/** Words the host system added since are shown as they came. */
function textOf({ value, of, id, lack, unit }: ContextFigure): string {
  if (value === null) return t(lack ? `overlay_lackShort_${lack}` : 'overlay_notKnown');
  if (typeof value === 'string') return KNOWN[id]?.has(value) ? t(`overlay_${id}_${value}`) : value;
  if (unit === 'minutes') return duration(value);
  if (of !== null) return t('overlay_countOf', number(value), number(of));
  return id === 'reopens' ? tn('overlay_times', value) : number(value);
}
