import type { Table } from '@/lib/exchange/import/read-table';
import { number, t } from '@/lib/platform/i18n';
import { TableFrame } from '../TableFrame';
import { headingOf } from './MappingTable';

const SHOWN = 5;

/** The first rows as they stand in the file. */
export function FirstRows({ table }: { table: Table }) {
  return (
    <details class="first-rows">
      <summary>{t('figures_firstRows')}</summary>
      <TableFrame label={t('figures_firstRows')}>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('figures_column_row')}</th>
              {table.headings.map((_, place) => (
                <th key={place} scope="col" dir="auto">
                  {headingOf(table, place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                <th scope="row" class="figures">
                  {number(table.first + index)}
                </th>
                {table.headings.map((_, place) => (
                  <td key={place} dir="auto">
                    {row[place]?.slice(0, 60)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}
