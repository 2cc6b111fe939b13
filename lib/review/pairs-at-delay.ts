import { addDays } from '@/lib/progress/span';
import type { Pair } from './did-it-work';

/** A figure of one period, both days included, `YYYY-MM-DD`. */
export interface PeriodFigure {
  from: string;
  to: string;
  value: number;
}

/**
 * Pairs each leading figure with the lagging one of the period in which its own first day lies once the delay
 * has passed. Delays are ISO 8601 durations in days, weeks, months or years; `event` means the next period of
 * the lagging metric that begins later. null for a delay in other words: nothing can be paired by machine.
 */
export function pairsAtDelay(
  leading: readonly PeriodFigure[],
  lagging: readonly PeriodFigure[],
  delay: string,
): Pair[] | null {
  const inOrder = [...lagging].sort((a, b) => (a.from < b.from ? -1 : 1));
  const partnerOf = partnerAfter(delay, inOrder);
  if (!partnerOf) return null;
  return leading.flatMap((figure) => {
    const partner = partnerOf(figure);
    return partner ? [{ leading: figure.value, lagging: partner.value }] : [];
  });
}

function partnerAfter(
  delay: string,
  lagging: readonly PeriodFigure[],
): ((figure: PeriodFigure) => PeriodFigure | undefined) | null {
  if (delay === 'event') return ({ to }) => lagging.find(({ from }) => from > to);
  const shift = readDelay(delay);
  if (!shift) return null;
  return (figure) => {
    const day = shift(figure.from);
    return lagging.find(({ from, to }) => from <= day && day <= to);
  };
}

function readDelay(delay: string): ((date: string) => string) | null {
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(delay) ?? [];
  if (!count || !unit) return null;
  const many = Number(count);
  if (unit === 'D' || unit === 'W') return (date) => addDays(date, many * (unit === 'W' ? 7 : 1));
  return (date) => addMonths(date, many * (unit === 'Y' ? 12 : 1));
}

/** The same day of a later month, or that month's last. */
function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(date.slice(8)), last))).toISOString().slice(0, 10);
}
