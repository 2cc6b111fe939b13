import type { Measurement, SourceRow } from '@/lib/model/measurement';
import { FEWEST_FOR_NPS, nps } from '@/lib/progress/nps';
import type { Step } from './in-slices';
import { refuse } from './problem';
import { type Cells, maskedText } from './read-cells';
import type { Table } from './read-table';
import type { Note, Result } from './result';
import type { ImportContext, ImportSettings } from './settings';
import { walkRows } from './walk-rows';
import { byWindow, type Window, windowOf } from './windows';

/** One survey sent; `rating` null: it was not answered. */
interface Rating {
  ref: string;
  on: string;
  rating: number | null;
  good: boolean;
  detail: string;
}

/** The answers that count as good on a scale unless the plan says otherwise: the top box, or the top two of five or more. */
export function goodOf(scale: number): number {
  return scale >= 9 ? 9 : scale >= 5 ? scale - 1 : scale;
}

/** Words for the two answers of the oldest scale, and for a survey nobody answered. */
const WORDS: Readonly<Record<string, 'good' | 'bad' | 'none'>> = {
  good: 'good',
  bad: 'bad',
  satisfied: 'good',
  dissatisfied: 'bad',
  unsatisfied: 'bad',
  gut: 'good',
  schlecht: 'bad',
  offered: 'none',
  unanswered: 'none',
  '-': 'none',
  '': 'none',
};

/** Survey answers, one row each: satisfaction and response rate by month, or the net promoter score. */
export function* measureRatings(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
): Generator<Step, Result> {
  const metric = settings.counts ?? 'M02';
  const seen = new Set<string>();
  let scale: number | null = null;
  const walked = yield* walkRows(table, settings, context, (cells) => {
    const who = cells.text('assignee_at_rating');
    if (settings.assignee && who !== settings.assignee) return null;
    const ref = cells.ref('record_id');
    const on = cells.pastDate('rated_on');
    const written = cells.text('rating');
    const word = WORDS[written.toLowerCase()];
    const said = word === undefined ? cells.number('rating') : null;
    const most = said === null ? null : scaleOf(cells, said, metric);
    if (most !== null) {
      scale ??= most;
      if (most !== scale) refuse('otherScale', 'scale_max', cells.text('scale_max'), scale);
    }
    const key = `${ref} ${on}`;
    if (seen.has(key)) refuse('twice', 'record_id', ref);
    seen.add(key);
    const rating = said ?? (word === 'good' ? 1 : word === 'bad' ? 0 : null);
    const from = settings.goodFrom ?? (most === null ? 1 : goodOf(most));
    const reason = maskedText(cells.text('reason'), 140);
    const detail = [rating === null ? '' : most === null ? written : `${said}/${most}`, reason];
    return {
      ref,
      on,
      rating,
      good: rating !== null && rating >= from,
      detail: detail.filter(Boolean).join(' · '),
    };
  });
  const making =
    metric === 'M51' ? promoterScores(walked.good, context) : shares(walked.good, metric, context);
  const made = yield* making;
  const { good: _, ...rest } = walked;
  return { ...rest, ...made, source: '', exportedOn: null };
}

/** The scale an answer was given on. @throws BadRow when it does not lie on it */
function scaleOf(cells: Cells, rating: number, metric: string): number {
  const scale = cells.whole('scale_max') ?? (metric === 'M51' ? 10 : 5);
  if (scale < 1 || scale > 100) refuse('outOfRange', 'scale_max', scale, 1, 100);
  const low = metric === 'M51' || scale === 1 ? 0 : 1;
  const fits = rating >= low && rating <= scale && Number.isInteger(rating);
  if (!fits) refuse('noRating', 'rating', cells.text('rating'), low, scale);
  return scale;
}

type Made = Pick<Result, 'measurements' | 'rows' | 'notes'>;

/** Good of rated, and rated of sent, month by month. */
function* shares(ratings: readonly Rating[], metric: string, context: ImportContext): Generator<Step, Made> {
  const measurements: Measurement[] = [];
  const rows: SourceRow[] = [];
  const add = (id: string, window: Window, some: readonly Rating[], counts: (one: Rating) => boolean) => {
    const measurement = { id: context.newId(), metric: id, ...window, mix: [], note: '' };
    const good = some.filter(counts).length;
    measurements.push({
      ...measurement,
      figure: { kind: 'rate', good, n: some.length, apart: 0, unknown: 0 },
    });
    for (const one of some) {
      const { ref, on, detail } = one;
      rows.push({ measurement: measurement.id, ref, on, says: counts(one) ? 'good' : 'miss', detail });
    }
  };
  const unanswered = ratings.filter(({ rating }) => rating === null).length;
  for (const { window, rows: some } of byWindow(ratings, (on) => windowOf(on, 'month', context.today))) {
    yield { done: rows.length, whole: 2 * ratings.length };
    const rated = some.filter(({ rating }) => rating !== null);
    if (rated.length > 0) add(metric, window, rated, ({ good }) => good);
    // without one that went unanswered, the file holds answers only and says nothing of how many were asked
    if (unanswered > 0 && metric === 'M02') add('M03', window, some, ({ rating }) => rating !== null);
  }
  return { measurements, rows, notes: unanswered > 0 ? [{ code: 'unanswered', about: [unanswered] }] : [] };
}

/** By month if every month has answers enough, else by quarter, else by half year. */
function* promoterScores(all: readonly Rating[], context: ImportContext): Generator<Step, Made> {
  const ratings = all.filter(({ rating }) => rating !== null);
  const spans = ['month', 'quarter', 'half'] as const;
  const cut = (span: (typeof spans)[number]) => byWindow(ratings, (on) => windowOf(on, span, context.today));
  const span = spans.find((one) => cut(one).every(({ rows }) => rows.length >= FEWEST_FOR_NPS)) ?? 'half';
  const made: Made = { measurements: [], rows: [], notes: [] };
  const notes: Note[] = [];
  for (const { window, rows } of cut(span)) {
    yield { done: made.rows.length, whole: ratings.length };
    const count = (low: number, high: number) =>
      rows.filter(({ rating }) => rating !== null && rating >= low && rating <= high).length;
    const score = nps(count(9, 10), count(7, 8), count(0, 6));
    if (!score) {
      notes.push({ code: 'tooFewForNps', about: [window.from, window.to, rows.length, FEWEST_FOR_NPS] });
      continue;
    }
    const id = context.newId();
    const interval = { low: score.low, high: score.high };
    const figure = { kind: 'value', value: score.score, n: rows.length, interval, seed: null } as const;
    made.measurements.push({ id, metric: 'M51', ...window, figure, mix: [], note: '' });
    for (const { ref, on, rating, detail } of rows) {
      made.rows.push({ measurement: id, ref, on, says: rating ?? 0, detail });
    }
  }
  return { ...made, notes };
}
