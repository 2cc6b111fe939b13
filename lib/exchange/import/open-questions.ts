import { COLUMNS } from './formats';
import { distinct, valuesOf } from './propose-settings';
import { looksPersonal } from './read-cells';
import { findOrder } from './read-date';
import type { Table } from './read-table';
import type { ImportSettings } from './settings';

/** What only the person can say of a file; each has its own sentence. What was answered may be answered anew. */
export type Question = { answered: boolean } & (
  | { about: 'column' | 'personal'; column: string }
  | { about: 'metric' }
  /** `choices`: an example for dates and decimals, else what one can choose from */
  | { about: 'dates' | 'decimals' | 'assignee' | 'currency'; choices: string[] }
);

/** Choices offered at most. */
const MOST = 60;

/** What a file asks, in the order in which it makes sense; it can be read once all is answered. */
export function openQuestions(table: Table, settings: ImportSettings): Question[] {
  const { format, columns, counts, dates, decimals, assignee, currency } = settings;
  const values = (...kinds: Parameters<typeof valuesOf>[3]) => valuesOf(table, columns, format, kinds);
  const questions: Question[] = COLUMNS[format]
    .filter(({ id, required }) => required && columns[id] === undefined)
    .map(({ id }) => ({ about: 'column', column: id, answered: false }));
  for (const { id, kind } of COLUMNS[format]) {
    if (kind === 'text' && isPersonal(table, columns[id])) {
      questions.push({ about: 'personal', column: id, answered: false });
    }
  }
  if (format === 'periods' && columns.metric === undefined) {
    questions.push({ about: 'metric', answered: counts !== null });
  }
  const slashed = values('date').filter((one) => findOrder([one]) === null || /[/-].*[/-]\d{4}$/.test(one));
  if (slashed.length > 0) {
    questions.push({ about: 'dates', choices: slashed.slice(0, 1), answered: dates !== null });
  }
  const marked = values('number', 'rating').filter((one) => /\d[.,]\d/.test(one));
  if (marked.length > 0) {
    const unclear = marked.find((one) => /\d[.,]\d{3}$/.test(one)) ?? marked[0] ?? '';
    questions.push({ about: 'decimals', choices: [unclear], answered: decimals !== null });
  }
  const people = distinct(values('person'));
  if (people.length > 1) {
    questions.push({ about: 'assignee', choices: people.slice(0, MOST), answered: assignee !== null });
  }
  const all = distinct(values('currency').map((one) => one.toUpperCase())).filter((one) =>
    /^[A-Z]{3}$/.test(one),
  );
  if (all.length > 1) {
    questions.push({ about: 'currency', choices: all.slice(0, MOST), answered: currency !== null });
  }
  return questions;
}

/** Whether a column of ids or names holds people's addresses instead. */
function isPersonal({ rows }: Table, place: number | undefined): boolean {
  if (place === undefined) return false;
  const cells = rows.slice(0, 200).flatMap((row) => (row[place]?.trim() ? [row[place]] : []));
  return cells.filter(looksPersonal).length > cells.length / 5;
}
