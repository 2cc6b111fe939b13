import type { ContextFigure } from '@/lib/sites/contract';
import type { Due } from './find-due';
import type { Answered } from './kind-view';
import { numberAt, textAt } from './read-value';

/**
 * When a renewal is due and for how much, in the currency of that one opportunity: sums of several are not made.
 * @param visible one of several was chosen, of those that this person may see
 */
export function renewalFigures(
  { viewed: { mapping }, figure }: Answered,
  { on, opportunity, source, lack }: Due,
  visible: boolean,
): ContextFigure[] {
  const field = mapping?.amount ?? null;
  const amount = opportunity && field ? numberAt(opportunity, field) : null;
  const missing = !mapping ? 'noMapping' : field ? (opportunity ? 'absent' : lack) : 'noField';
  return [
    figure('renewalDue', 'date', on, { source, visible, missing: lack }),
    figure('amountDue', 'money', amount, {
      source: `Opportunity.${field ?? 'Amount'}`,
      visible,
      missing,
      currency: opportunity && textAt(opportunity, 'CurrencyIsoCode', 3),
    }),
  ];
}
