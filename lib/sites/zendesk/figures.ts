import type { Duration } from '@/lib/model/facts';
import type { ContextFigure, Lack } from '@/lib/sites/contract';
import type { Part } from './ask';
import type { Parts } from './assemble-reading';

/** The context grid: each figure with its unit, endpoint, time read, or the reason it is not there. */
export function figuresOf({ ticket, metrics, open, all }: Parts): ContextFigure[] {
  const onTicket = figureOf('tickets/{id}', ticket);
  const onMetrics = figureOf('tickets/{id}/metrics', metrics);
  const rating = ticket.value?.rating;
  return [
    // "unoffered" says only that the old system holds none: a newer survey may have been answered
    onTicket('rating', 'text', rating === 'unoffered' ? null : rating, 'notAsked'),
    onMetrics('reopens', 'count', metrics.value?.reopens),
    onMetrics('customerWait', 'minutes', metrics.value?.customerWait),
    onMetrics('replies', 'count', metrics.value?.replies),
    { ...figureOf('search/count', open)('openTickets', 'count', open.value), of: all.value },
    onTicket('organisation', 'text', ticket.value?.organisation),
    onMetrics('firstReply', 'minutes', metrics.value?.firstReply),
    onTicket('status', 'text', ticket.value?.status),
  ];
}

/** Figures of one part; `missing` says why a value is not there although the part is. */
function figureOf(source: string, part: Part<unknown>) {
  return (
    id: ContextFigure['id'],
    unit: ContextFigure['unit'],
    found: string | number | Duration | null | undefined,
    missing: Lack = unit === 'minutes' ? 'notFinished' : 'absent',
  ): ContextFigure => {
    const pair = typeof found === 'object' ? found : null;
    const value = (typeof found === 'object' ? pair?.calendar : found) ?? null;
    const lack = part.lack ?? (value === null ? missing : null);
    return { id, value, of: null, unit, business: pair?.business ?? null, source, readAt: part.at, lack };
  };
}
