import type { MeasurementRow } from '@/lib/model/measurement';
import type { Origin } from '@/lib/model/metric';
import { newestFirst } from './choose-measurements';
import type { Span } from './span';
import { type Interval, wilson } from './wilson';

/** What one metric showed over a stretch of time, and what it was read from. Rates in percent, 0-100. */
export interface Reading {
  kind: 'rate' | 'value';
  /** counted cases of a rate; 0 for a value */
  good: number;
  /** null: nobody said how many stand behind the value */
  n: number | null;
  apart: number;
  unknown: number;
  /** null: no cases, which is not zero */
  value: number | null;
  interval: Interval | null;
  source: Origin;
  /** first to last day of what was counted */
  window: Span;
  /** the stretches that were counted */
  spans: Span[];
  readAt: string | null;
  /** ids of the measurements that counted */
  counted: string[];
}

/**
 * Chosen measurements as one reading. Rates are added up, case by case. Of values the latest window counts,
 * except where the value is a plain count of things done: counts of two months add up to a count of both.
 * @param chosen without overlap, all of one kind, oldest window first; null when there are none
 */
export function readMeasured(chosen: readonly MeasurementRow[], addsUp = false): Reading | null {
  const latest = chosen.at(-1);
  if (!latest) return null;
  if (latest.figure.kind === 'rate') return rate(chosen);
  return addsUp && chosen.length > 1 ? count(chosen) : value(latest);
}

function rate(chosen: readonly MeasurementRow[]): Reading {
  const counts = { good: 0, n: 0, apart: 0, unknown: 0 };
  for (const { figure } of chosen) {
    if (figure.kind !== 'rate') continue;
    counts.good += figure.good;
    counts.n += figure.n;
    counts.apart += figure.apart;
    counts.unknown += figure.unknown;
  }
  return { ...origin(chosen), kind: 'rate', ...counts, ...rateOf(counts.good, counts.n) };
}

/** The share in percent with its interval; nothing of no cases. */
export function rateOf(good: number, n: number): Pick<Reading, 'value' | 'interval'> {
  return { value: n === 0 ? null : (100 * good) / n, interval: wilson(good, n) };
}

function value(row: MeasurementRow): Reading {
  const { figure } = row;
  const said = figure.kind === 'value' ? figure : { value: null, n: null, interval: null };
  const { value, n, interval } = said;
  return { ...origin([row]), kind: 'value', good: 0, apart: 0, unknown: 0, value, n, interval };
}

function count(chosen: readonly MeasurementRow[]): Reading {
  let sum = 0;
  let n: number | null = 0;
  for (const { figure } of chosen) {
    if (figure.kind !== 'value') continue;
    sum += figure.value;
    n = n === null || figure.n === null ? null : n + figure.n;
  }
  return {
    ...origin(chosen),
    kind: 'value',
    good: 0,
    apart: 0,
    unknown: 0,
    value: sum,
    n,
    interval: null,
  };
}

/** @param chosen at least one, oldest window first */
function origin(
  chosen: readonly MeasurementRow[],
): Pick<Reading, 'source' | 'window' | 'spans' | 'readAt' | 'counted'> {
  const [newest] = [...chosen].sort(newestFirst);
  const spans = chosen.map(({ from, to }) => ({ from, to }));
  return {
    source: newest?.origin.kind ?? 'manual',
    window: { from: spans[0]?.from ?? '', to: spans.at(-1)?.to ?? '' },
    spans,
    readAt: newest?.readAt ?? null,
    counted: chosen.map(({ id }) => id),
  };
}
