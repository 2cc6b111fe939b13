import type { CountWindow } from '@/components/workspace/figures/counting';
import type { Ledger } from '@/lib/ledger/open-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import type { MetricId } from '@/lib/model/evidence';
import { type BatchOrigin, ROWS_PER_PIECE } from '@/lib/model/measurement';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { OrgFigure } from '@/lib/sites/org-contract';
import { noteOf } from './figures-org-words';
import { replacedEntries } from './figures-replaced';

/** A figure on its way into the ledger. */
export interface Kept {
  host: string;
  window: CountWindow;
  queries: { name: string; query: string }[];
  figure: OrgFigure;
  metrics: MetricId[];
}

/** A figure as entries: one measurement for each metric with the rows behind it; earlier ones from the same day give way. */
export async function orgEntries(ledger: Ledger, kept: Kept): Promise<DraftEntry[]> {
  const { host, window, queries, figure, metrics } = kept;
  const [at, batch] = [instant(), newId()];
  const origin: BatchOrigin = {
    kind: 'query',
    site: 'salesforce',
    host,
    numerator: '',
    denominator: '',
    queries,
  };
  const note = noteOf(figure);
  const measurements = metrics.map((metric) => ({
    id: newId(),
    metric,
    ...window,
    figure: figure.figure,
    mix: [],
    note,
  }));
  const rows = measurements.flatMap(({ id }) => figure.rows.map((row) => ({ ...row, measurement: id })));
  const pieces = Array.from({ length: Math.ceil(rows.length / ROWS_PER_PIECE) }, (_, place) => {
    const from = place * ROWS_PER_PIECE;
    return { batch, from, rows: rows.slice(from, from + ROWS_PER_PIECE) };
  });
  const entry = { at, subject: batch };
  return [
    {
      ...entry,
      id: newId(),
      kind: 'measurements.recorded',
      body: { id: batch, origin, readAt: at, measurements },
    },
    ...pieces.map((body): DraftEntry => ({ ...entry, id: newId(), kind: 'rows.recorded', body })),
    ...(await replacedEntries(ledger, { host, metrics, from: window.from, at })),
  ];
}
