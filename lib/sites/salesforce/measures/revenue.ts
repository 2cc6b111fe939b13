import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import type { Sought } from './ask-rows';
import { assetRevenue } from './revenue-of-assets';
import { fieldRevenue, importedRevenue } from './revenue-of-fields';
import { subscriptionRevenue } from './revenue-of-subscriptions';

/** Recurring revenue of one account in one currency, as the window opened and as it closed. */
export interface Revenue {
  account: string;
  currency: string | null;
  /** null: none is known; an account without any at the start is new, and counts in neither rate */
  start: number | null;
  /** null: not known, which is not the same as none */
  end: number | null;
}

export interface RevenueSource {
  sought: Sought[];
  read(rows: readonly Row[][]): Revenue[];
}

/** null: a field that the source needs is out of sight, or no source was named. */
export function revenueSource(question: OrgQuestion): RevenueSource | null {
  const { revenue } = question.mapping;
  switch (revenue?.kind) {
    case 'subscriptions':
      return subscriptionRevenue(question);
    case 'assets':
      return assetRevenue(question);
    case 'fields':
      return fieldRevenue(question, revenue);
    case 'imported':
      return importedRevenue(question, revenue);
    default:
      return null;
  }
}
