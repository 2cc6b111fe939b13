import type { RenewalChoices } from '@/components/workspace/connections/renewal-door';
import type { Describes } from '@/lib/sites/salesforce/renewal/describe';
import { detectRevenue } from '@/lib/sites/salesforce/renewal/detect-revenue';
import { fieldChoices, recordTypeChoices } from '@/lib/sites/salesforce/renewal/field-choices';

const DAYS = ['date', 'datetime'];
const DUE_ON = ['Opportunity', 'Account', 'Contract'] as const;

/** Everything in an org that a person can point at. */
export function choicesIn(describes: Describes): RenewalChoices {
  const named = (object: string, types: readonly string[]) =>
    fieldChoices(describes, object, types).map(({ name, label }) => ({ name, label }));
  const sources = detectRevenue(describes).map(({ revenue }) => revenue.kind);
  return {
    checkboxes: named('Opportunity', ['boolean']),
    lists: fieldChoices(describes, 'Opportunity', ['picklist'])
      .filter(({ values }) => values.length > 0)
      .map(({ name, label, values }) => ({
        name,
        label,
        values: values.map((one) => ({ name: one.value, label: one.label })),
      })),
    recordTypes: recordTypeChoices(describes),
    contracts: Object.hasOwn(describes, 'Contract'),
    due: DUE_ON.flatMap((object) => named(object, DAYS).map((one) => ({ object, ...one }))),
    amounts: named('Opportunity', ['currency']),
    signed: [...named('Opportunity', DAYS), ...named('Contract', DAYS)].filter(
      (one, place, all) => all.findIndex(({ name }) => name === one.name) === place,
    ),
    accountAmounts: named('Account', ['currency']),
    subscriptions: sources.includes('subscriptions'),
    assets: sources.includes('assets'),
  };
}
