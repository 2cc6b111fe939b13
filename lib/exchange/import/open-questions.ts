import { COLUMNS } from './formats';
import { distinct, valuesOf } from './propose-settings';
import { looksPersonal } from './read-cells';
import type { Table } from './read-table';
import type { ImportSettings } from './settings';

/** What only the person can say before a file can be read; each has its own sentence and choices. */
export type Question =
  | { about: 'column'; column: string }
  | { about: 'personal'; column: string }
  | { about: 'metric' }
  | { about: 'dates' | 'decimals' | 'assignee' | 'currency'; choices: string[] };

/** Choices offered at most. */
const MOST = 60;

/** The questions still open, in the order in which they make sense. */
export function openQuestions(table: Table, settings: ImportSettings): Question[] {
  const { format, columns } = settings;
  const questions: Question[] = COLUMNS[format]
    .filter(({ id, required }) => required && columns[id] === undefined)
    .map(({ id }) => ({ about: 'column', column: id }));
  if (format === 'periods' && columns.metric === undefined && settings.counts === null) {
    questions.push({ about: 'metric' });
  }
  for (const { id, kind } of COLUMNS[format]) {
    const place = columns[id];
    if (kind !== 'text' || place === undefined) continue;
    const cells = table.rows.slice(0, 200).flatMap((row) => (row[place]?.trim() ? [row[place]] : []));
    const personal = cells.filter(looksPersonal).length;
    if (personal > cells.length / 5) questions.push({ about: 'personal', column: id });
  }
  const values = (...kinds: Parameters<typeof valuesOf>[3]) => valuesOf(table, columns, format, kinds);
  if (settings.dates === null) questions.push({ about: 'dates', choices: values('date').slice(0, 1) });
  if (settings.decimals === null) {
    const unclear = values('number', 'rating').find((one) => /\d[.,]\d{3}$/.test(one));
    questions.push({ about: 'decimals', choices: unclear ? [unclear] : [] });
  }
  if (format === 'ratings' && settings.assignee === null) {
    questions.push({ about: 'assignee', choices: distinct(values('person')).slice(0, MOST) });
  }
  if (format === 'retention' && settings.currency === null && columns.currency !== undefined) {
    const all = distinct(values('currency').map((one) => one.toUpperCase()));
    questions.push({
      about: 'currency',
      choices: all.filter((one) => /^[A-Z]{3}$/.test(one)).slice(0, MOST),
    });
  }
  return questions;
}
