import { dateText } from '@/components/shared/calendar';
import type { RiskList } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { TableFrame } from '../TableFrame';

interface Props {
  list: RiskList;
  /** by account, where they are at hand: shown and never kept */
  names: Record<string, string>;
  addressOf: (account: string) => string | null;
  today: Date;
}

/** The accounts of one list, each with the signs it was put there for. */
export function RiskTable({ list, names, addressOf, today }: Props) {
  if (list.accounts.length === 0) return <p class="soft">{t('figures_riskNobody')}</p>;
  return (
    <TableFrame label={t('figures_risk')}>
      <table class="figures-table">
        <caption class="unseen">{t('figures_risk')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures_risk_account')}</th>
            <th scope="col">{t('figures_risk_due')}</th>
            <th scope="col">{t('figures_risk_signs')}</th>
          </tr>
        </thead>
        <tbody>
          {list.accounts.map(({ ref, dueOn, signs }) => {
            const address = addressOf(ref);
            const name = names[ref] ?? ref;
            return (
              <tr key={ref}>
                <th scope="row" dir="auto">
                  {address ? (
                    <a href={address} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                <td class="figures">{dueOn ? dateText(dueOn, today) : t('connections_notSaid')}</td>
                <td>{signs.map((sign) => t(`figures_sign_${sign}`)).join(t('plan_listSeparator'))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
