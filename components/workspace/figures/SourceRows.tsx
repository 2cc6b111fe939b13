import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dateText } from '@/components/shared/calendar';
import type { SourceRow } from '@/lib/model/measurement';
import { number, t } from '@/lib/platform/i18n';
import type { RowsPage } from './figures-door';
import { TableFrame } from './TableFrame';

interface Props {
  read: (after: number | null) => Promise<RowsPage>;
  today: Date;
  /** rows of the whole batch */
  whole: number;
  /** rows of all its figures are shown */
  all: boolean;
}

/** The rows a figure was counted from, a page at a time. */
export function SourceRows({ read, today, whole, all }: Props) {
  const [rows, setRows] = useState<SourceRow[]>([]);
  const [next, setNext] = useState<number | null>(null);
  const more = (after: number | null) =>
    void read(after).then((page) => {
      setRows((before) => (after === null ? page.rows : [...before, ...page.rows]));
      setNext(page.next);
    });
  useEffect(() => more(null), []);
  return (
    <TableFrame label={t('figures_sourceRows')}>
      <table class="figures-table">
        <caption>
          {all ? t('figures_sourceRowsOf', number(rows.length), number(whole)) : t('figures_sourceRows')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('figures_column_ref')}</th>
            <th scope="col">{t('figures_column_on')}</th>
            <th scope="col">{t('figures_column_says')}</th>
            <th scope="col">{t('figures_column_detail')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              <th scope="row" dir="auto">
                {row.ref}
              </th>
              <td class="figures">{dateText(row.on, today)}</td>
              <td class="figures">
                {typeof row.says === 'number' ? number(row.says, 2) : t(`figures_says_${row.says}`)}
              </td>
              <td dir="auto">{row.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && <Button onClick={() => more(next)}>{t('figures_showMore')}</Button>}
    </TableFrame>
  );
}
