import type { Column } from '@/lib/exchange/import/formats';
import type { RowProblem } from '@/lib/exchange/import/problem';
import type { Table } from '@/lib/exchange/import/read-table';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import { number, t, tn } from '@/lib/platform/i18n';
import { TableFrame } from '../TableFrame';
import { headingOf } from './MappingTable';

interface Props {
  problems: readonly RowProblem[];
  columns: readonly Column[];
  table: Table;
  settings: ImportSettings;
}

const SHOWN = 50;

/** One line per row that cannot be read: where it is, what stood there, and what to do about it. */
export function ProblemList({ problems, table, settings }: Props) {
  if (problems.length === 0) return null;
  const rest = problems.length - SHOWN;
  const columnText = (column: string | null) => {
    const place = column === null ? undefined : settings.columns[column];
    if (column === null) return t('figures_wholeRow');
    return place === undefined ? t(`figures_columnOf_${column}`) : headingOf(table, place);
  };
  return (
    <section class="problems" aria-label={tn('figures_problems', problems.length)}>
      <h2>{tn('figures_problems', problems.length)}</h2>
      <TableFrame label={tn('figures_problems', problems.length)}>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('figures_column_row')}</th>
              <th scope="col">{t('figures_column_column')}</th>
              <th scope="col">{t('figures_column_stood')}</th>
              <th scope="col">{t('figures_column_todo')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map((one) => (
              <tr key={one.row}>
                <th scope="row" class="figures">
                  {number(one.row)}
                </th>
                <td dir="auto">{columnText(one.column)}</td>
                <td dir="auto">{one.stood || t('figures_nothing')}</td>
                <td>{t(`figures_problem_${one.code}`, ...one.about.map(inWords))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {rest > 0 && <p class="soft">{tn('figures_moreProblems', rest)}</p>}
    </section>
  );
}

function inWords(about: string | number): string {
  return typeof about === 'number' ? number(about, 2) : about;
}
