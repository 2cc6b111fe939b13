import { duration, number, t, tn } from '@/lib/platform/i18n';
import type { ContextFigure } from '@/lib/sites/contract';

const KNOWN: Record<string, ReadonlySet<string>> = {
  rating: new Set(['good', 'bad', 'offered', 'unoffered']),
  status: new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
};

/** A figure as one short line. Words the host system added since are shown as they came. */
export function figureText(figure: ContextFigure): string {
  const { value, of, id, lack } = figure;
  if (value === null) return t(lack ? `overlay_lackShort_${lack}` : 'overlay_notKnown');
  if (typeof value === 'string') return KNOWN[id]?.has(value) ? t(`overlay_${id}_${value}`) : value;
  if (figure.unit === 'minutes') return duration(value);
  if (of !== null) return t('overlay_countOf', number(value), number(of));
  return id === 'reopens' ? tn('overlay_times', value) : number(value);
}
