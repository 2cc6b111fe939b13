import type { MetricId } from '@/lib/model/evidence';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Chunk, Rows } from './chunk';
import { type Cell, csvText } from './csv';

type Column = readonly [name: string, read: (row: EvidenceRow, metricName: (id: MetricId) => string) => Cell];

/** One row per piece of evidence. Names are stable: other programs read them. The customer's pseudonym stays here. */
const columns: readonly Column[] = [
  ['evidence_id', (row) => row.id],
  ['captured_at', (row) => row.capturedAt],
  ['site', (row) => row.record.site],
  ['host', (row) => row.record.host],
  ['record_kind', (row) => row.record.kind],
  ['record_id', (row) => row.record.id],
  ['interaction', (row) => row.interaction?.kind ?? null],
  ['interaction_at', (row) => row.interaction?.at ?? null],
  ['own_words', (row) => row.words],
  ['quote_redacted', (row) => row.quote?.text ?? null],
  ['metrics', (row) => row.metrics.join(' ')],
  ['metric_names', (row, metricName) => row.metrics.map(metricName).join(' / ')],
  ['outcome', (row) => row.outcome],
  ['with_a_colleague', (row) => row.colleague],
  ['success_story', (row) => row.story],
  ['record_status', (row) => row.facts.status],
  ['record_rating', (row) => row.facts.rating],
  ['record_reopens', (row) => row.facts.reopens],
  ['record_replies', (row) => row.facts.replies],
  ['record_solved_at', (row) => row.facts.solvedAt],
  ['promised_by', (row) => row.interactionFacts?.promisedBy ?? null],
  ['promise_kept', (row) => row.interactionFacts?.promiseKept ?? null],
  ['touch', (row) => row.touch?.what ?? null],
  ['touch_due_on', (row) => row.touch?.dueOn ?? null],
  ['touch_done_on', (row) => row.touch?.doneOn ?? null],
  ['touch_useful', (row) => row.touch?.useful ?? null],
  ['touch_dropped', (row) => row.touch?.dropped ?? null],
  ['standing', (row) => row.interactionFacts?.standing ?? null],
  ['record_read_at', (row) => row.facts.readAt],
  ['edited_at', (row) => row.editedAt],
  ['taken_back', (row) => row.retracted],
];

/** The evidence as a table for a spreadsheet. */
export function evidenceCsv(
  rows: Rows<EvidenceRow>,
  metricName: (id: MetricId) => string,
): AsyncGenerator<Chunk> {
  return csvText(
    columns.map(([name]) => name),
    cellsOf(rows, metricName),
  );
}

async function* cellsOf(
  rows: Rows<EvidenceRow>,
  metricName: (id: MetricId) => string,
): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield columns.map(([, read]) => read(row, metricName));
}
