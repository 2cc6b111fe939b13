import { dateText } from '@/components/shared/calendar';
import { TableFrame } from '@/components/workspace/figures/TableFrame';
import { money, number, t } from '@/lib/platform/i18n';
import type { Examples } from '../renewal-door';

interface Props {
  found: Examples;
  today: Date;
}

/** Records of the person's own org as a mapping finds them: to be recognised, not kept. */
export function ExampleTable({ found, today }: Props) {
  const { examples, count } = found;
  if (examples.length === 0) return <p class="soft">{t('connections_noExamples')}</p>;
  return (
    <TableFrame label={t('connections_examples')}>
      <table class="figures-table">
        <caption>
          {count === null
            ? t('connections_examples')
            : t('connections_examplesOf', number(examples.length), number(count))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('connections_column_name')}</th>
            <th scope="col">{t('connections_column_due')}</th>
            <th scope="col">{t('connections_column_amount')}</th>
            <th scope="col">{t('connections_column_outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map((one, place) => (
            <tr key={place}>
              <th scope="row" dir="auto">
                {one.name}
                {one.account && <span class="of">{one.account}</span>}
              </th>
              <td class="figures">{one.dueOn ? dateText(one.dueOn, today) : t('connections_notSaid')}</td>
              <td class="figures">
                {one.amount === null ? t('connections_notSaid') : money(one.amount, one.currency)}
              </td>
              <td>{t(one.outcome ? `connections_outcome_${one.outcome}` : 'connections_notSaid')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
