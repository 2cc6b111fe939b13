import { SelectField } from '@/components/shared/fields/SelectField';
import type { StartRevenue } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import type { RenewalChoices } from '../renewal-door';
import { choicesWith } from './choice-text';

interface Props {
  choices: RenewalChoices;
  revenue: StartRevenue | null;
  onChange: (revenue: StartRevenue | null) => void;
}

type Kind = StartRevenue['kind'] | 'none';

/** Where the recurring revenue at the start of a period comes from: without one there is no GRR and no NRR. */
export function RevenueFields({ choices, revenue, onChange }: Props) {
  const { accountAmounts: fields, subscriptions, assets } = choices;
  const [first = '', second = first] = fields.map(({ name }) => name);
  const kinds: Kind[] = [
    'none',
    ...(fields.length > 1 ? ['fields' as const] : []),
    ...(subscriptions ? ['subscriptions' as const] : []),
    ...(assets ? ['assets' as const] : []),
    ...(fields.length > 0 ? ['imported' as const] : []),
  ];
  const kind: Kind = revenue?.kind ?? 'none';
  const pick = (next: Kind) => {
    if (next === 'none') onChange(null);
    else if (next === 'fields') onChange({ kind: next, start: first, now: second });
    else onChange(next === 'imported' ? { kind: next, now: first } : { kind: next });
  };
  return (
    <div class="field-row">
      <SelectField
        label={t('connections_part_revenue')}
        hint={t('connections_revenueHint')}
        value={kind}
        choices={(kinds.includes(kind) ? kinds : [kind, ...kinds]).map((value) => ({
          value,
          text: t(value === 'none' ? 'connections_none_revenue' : `connections_revenue_${value}`),
        }))}
        onChange={pick}
      />
      {revenue?.kind === 'fields' && (
        <SelectField
          label={t('connections_revenueStart')}
          value={revenue.start}
          choices={choicesWith(fields, revenue.start)}
          onChange={(start) => onChange({ ...revenue, start })}
        />
      )}
      {(revenue?.kind === 'fields' || revenue?.kind === 'imported') && (
        <SelectField
          label={t('connections_revenueNow')}
          value={revenue.now}
          choices={choicesWith(fields, revenue.now)}
          onChange={(now) => onChange({ ...revenue, now })}
        />
      )}
    </div>
  );
}
