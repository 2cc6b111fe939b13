import type { MetricId } from '@/lib/model/evidence';
import type { Watch } from '@/lib/model/metric';
import { daysAway } from './days-away';
import type { GuardrailState } from './guardrail';
import type { Reading } from './reading';
import { daysIn, type Span } from './span';
import { agreementWatch, unknownWatch, volumeWatch } from './watches';

/** What a built-in watch saw on one metric. */
export interface WatchReading {
  watch: Watch;
  state: GuardrailState;
  /** cases now, share without a known outcome in percent now, or alpha */
  value: number | null;
  figures: Record<string, number>;
}

/** How well raters agreed on a metric: Krippendorff's alpha over the items rated twice. */
export interface Agreement {
  metric: MetricId;
  alpha: number | null;
  items: number;
}

/** Readings of one metric in a period and in the one before, both measured or both tagged. */
export interface PeriodPair {
  before: Reading;
  now: Reading;
  direction: 'up' | 'down' | 'band';
  absences: readonly Span[];
}

/**
 * A rate that improves while its cases fall by three tenths or more. The cases before are first brought to as
 * many days present as are counted now, so that half a period does not look like half the work.
 */
export function watchVolume({ before, now, direction, absences }: PeriodPair): WatchReading | null {
  if (before.kind !== 'rate' || now.kind !== 'rate' || direction === 'band') return null;
  const nBefore = before.n ?? 0;
  const n = now.n ?? 0;
  const days = { before: daysPresent(before.spans, absences), now: daysPresent(now.spans, absences) };
  if (nBefore === 0 || n === 0 || days.before === 0 || days.now === 0) return null;
  const share = days.now / days.before;
  const usual = { good: before.good * share, n: nBefore * share };
  const fell = volumeWatch({ before: usual, after: { good: now.good, n } }, direction);
  const rates = { rateBefore: (100 * before.good) / nBefore, rate: (100 * now.good) / n };
  const figures = { ...rates, nBefore, n, expected: usual.n, daysBefore: days.before, days: days.now };
  return { watch: 'volume', state: fell ? 'breached' : 'ok', value: n, figures };
}

/** The share of cases without a known outcome is up by more than ten points. */
export function watchUnknown({ before, now }: PeriodPair): WatchReading | null {
  const was = unknownShare(before);
  const is = unknownShare(now);
  if (was === null || is === null) return null;
  const figures = { shareBefore: was, share: is, unknownBefore: before.unknown, unknown: now.unknown };
  return { watch: 'unknown', state: unknownWatch(was, is) ? 'breached' : 'ok', value: is, figures };
}

/** Whether raters agree; under ten items rated twice one can only watch. */
export function watchAgreement({ alpha, items }: Agreement): WatchReading {
  const figures: Record<string, number> = alpha === null ? { items } : { alpha, items };
  return { watch: 'agreement', state: agreementWatch(alpha, items), value: alpha, figures };
}

function unknownShare({ kind, n, apart, unknown }: Reading): number | null {
  const all = (n ?? 0) + apart + unknown;
  return kind !== 'rate' || all === 0 ? null : (100 * unknown) / all;
}

function daysPresent(spans: readonly Span[], absences: readonly Span[]): number {
  return spans.reduce((days, span) => days + daysIn(span) - daysAway(span, absences), 0);
}
