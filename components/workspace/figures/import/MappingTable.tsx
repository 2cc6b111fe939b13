import { SelectField } from '@/components/shared/fields/SelectField';
import type { Column, Format } from '@/lib/exchange/import/formats';
import type { Table } from '@/lib/exchange/import/read-table';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  table: Table;
  settings: ImportSettings;
  columns: readonly Column[];
  onFormat: (format: Format) => void;
  onColumn: (column: string, place: number | null) => void;
}

const FORMATS = ['periods', 'ratings', 'renewals', 'retention'] as const;

/** What the file holds, and which of its columns is what. Columns that are not named here are not read. */
export function MappingTable({ table, settings, columns, onFormat, onColumn }: Props) {
  const choices = [
    { value: '', text: t('figures_notThere') },
    ...table.headings.map((_, place) => ({ value: String(place), text: headingOf(table, place) })),
  ];
  return (
    <section class="mapping" aria-label={t('figures_mapping')}>
      <SelectField
        label={t('figures_format')}
        value={settings.format}
        choices={FORMATS.map((format) => ({ value: format, text: t(`figures_format_${format}`) }))}
        onChange={onFormat}
      />
      <div class="field-row">
        {columns.map(({ id, required }) => {
          const place = settings.columns[id];
          const example = place === undefined ? '' : exampleOf(table, place);
          return (
            <SelectField
              key={id}
              label={t(required ? 'figures_required' : 'figures_optional', t(`figures_columnOf_${id}`))}
              hint={example ? t('figures_example', example) : undefined}
              value={place === undefined ? '' : String(place)}
              choices={choices}
              onChange={(chosen) => onColumn(id, chosen === '' ? null : Number(chosen))}
            />
          );
        })}
      </div>
    </section>
  );
}

/** A column by its heading, or by its number where the file has none. */
export function headingOf({ headings }: Table, place: number): string {
  return headings[place] || t('figures_columnNumber', number(place + 1));
}

function exampleOf({ rows }: Table, place: number): string {
  return (
    rows
      .find((row) => row[place]?.trim())
      ?.[place]?.trim()
      .slice(0, 30) ?? ''
  );
}
