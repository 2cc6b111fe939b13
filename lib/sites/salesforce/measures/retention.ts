import type { OrgFigure, OrgMeasure, OrgQuestion } from '@/lib/sites/org-contract';
import { askRows, partsOf } from './ask-rows';
import { groupBy, type Note } from './count-due';
import { asMoney } from './money';
import { type Revenue, revenueSource } from './revenue';
import { revenueDays } from './running-revenue';

type Known = Revenue & { start: number; end: number };

/** M41: what is left of the revenue at the start, no account counting for more than it started with; at most 100 %. */
export const grr = retention('grr', 'M41', ({ start, end }) => Math.min(end, start));

/** M42: what has become of it, with what those customers added. New customers count in neither. */
export const nrr = retention('nrr', 'M42', ({ end }) => end);

/** Formulas of facts/salesforce 7, summed account by account and for each currency by itself. */
function retention(id: 'grr' | 'nrr', metric: 'M41' | 'M42', keptOf: (known: Known) => number): OrgMeasure {
  return {
    id,
    metric,
    unit: 'percent',
    lacks({ mapping, start, ...question }) {
      if (mapping.confirmedAt === null) return 'noMapping';
      if (!mapping.revenue || (mapping.revenue.kind === 'imported' && start.length === 0)) return 'noStart';
      return revenueSource({ mapping, start, ...question }) ? null : 'noField';
    },
    parts: (question) => partsOf(revenueSource(question)?.sought ?? []),
    async measure(question, ask) {
      const source = revenueSource(question);
      if (!source) return { ok: false, lack: 'noField' };
      const found = await askRows(ask, source.sought);
      if (!found.ok) return found;
      const started = source.read(found.rows).filter(({ start }) => start !== null && start > 0);
      const byCurrency = [...groupBy(started, ({ currency }) => currency ?? '')];
      byCurrency.sort(([a], [b]) => (a < b ? -1 : 1));
      const figures = byCurrency.flatMap(([currency, some]) =>
        figureOf(some, currency || null, question, keptOf),
      );
      return { ok: true, figures };
    },
  };
}

function figureOf(
  started: readonly Revenue[],
  currency: string | null,
  question: OrgQuestion,
  keptOf: (known: Known) => number,
): OrgFigure[] {
  const known = started.filter((one): one is Known => one.start !== null && one.end !== null);
  const denominator = known.reduce((sum, { start }) => sum + start, 0);
  if (denominator <= 0) return [];
  const numerator = known.reduce((sum, one) => sum + keptOf(one), 0);
  const { end } = revenueDays(question);
  const left = started.length - known.length;
  const notes: Note[] = [
    sourceNote(question),
    ...(left > 0 ? [{ key: 'measures_note_endUnknown', values: [left] }] : []),
  ];
  return [
    {
      figure: {
        kind: 'value',
        value: (100 * numerator) / denominator,
        n: known.length,
        interval: null,
        seed: null,
      },
      currency,
      over: { numerator: asMoney(numerator), denominator: asMoney(denominator) },
      rows: known.map((one) => ({
        ref: one.account.slice(0, 80),
        on: end,
        says: asMoney(keptOf(one)),
        detail: `${asMoney(one.end)}/${asMoney(one.start)}`,
      })),
      notes,
    },
  ];
}

/** Which start revenue was taken, and of which days. */
function sourceNote(question: OrgQuestion): Note {
  const { revenue } = question.mapping;
  const { start, end } = revenueDays(question);
  switch (revenue?.kind) {
    case 'fields':
      return { key: 'measures_note_startFields', values: [revenue.start, revenue.now] };
    case 'imported':
      return { key: 'measures_note_startImported', values: [revenue.now] };
    case 'assets':
      return { key: 'measures_note_startAssets', values: [start, end] };
    default:
      return { key: 'measures_note_startSubscriptions', values: [start, end] };
  }
}
