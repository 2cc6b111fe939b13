import type { BatchOrigin, MeasuredFigure, MeasurementRow } from '@/lib/model/measurement';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import { TODAY } from '../shared/samples';

let last = 0;
const newId = () => `00000000-0000-4000-9000-${String(++last).padStart(12, '0')}`;

const imported: BatchOrigin = {
  kind: 'import',
  name: 'q4.csv',
  format: 'periods',
  source: '',
  exportedOn: null,
  rows: 3,
  leftOut: 0,
  hash: 'ab'.repeat(32),
};

/** A measurement of this period, read on Nov 2, unless told otherwise. */
export function measured(
  metric: string,
  figure: MeasuredFigure,
  change: Partial<MeasurementRow> = {},
): MeasurementRow {
  const id = newId();
  return {
    id,
    metric,
    from: '2026-10-01',
    to: '2026-11-22',
    figure,
    mix: [],
    note: '',
    batch: `b-${id}`,
    origin: imported,
    readAt: '2026-11-02T09:00:00Z',
    withdrawn: false,
    seq: last,
    ...change,
  };
}

export const rate = (good: number, n: number): MeasuredFigure => ({
  kind: 'rate',
  good,
  n,
  apart: 0,
  unknown: 0,
});

export const value = (figure: number, n: number | null = null): MeasuredFigure => ({
  kind: 'value',
  value: figure,
  n,
  interval: null,
  seed: null,
});

export function paper<N extends Noun>(written: PaperOf<N>): PaperRow<N> {
  const at = TODAY.toISOString();
  const { noun } = written;
  return {
    id: newId(),
    noun: noun as N,
    paper: written,
    writtenAt: at,
    changedAt: at,
    versions: 1,
    removed: false,
  };
}
