/**
 * A count target for somebody who was away for part of the period: it shrinks with the days present. Rates
 * need no such thing.
 * @param days length of the period, `away` days of it absent
 */
export function scaleCountTarget(target: number, days: number, away: number): number {
  if (!(days > 0) || away < 0 || away > days) throw new RangeError('absence lies within the period');
  return (target * (days - away)) / days;
}
