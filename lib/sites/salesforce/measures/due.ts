import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { dueField, renewalWhere } from '../renewal/renewal-where';
import { hasField } from '../renewal/write-soql';
import type { Sought } from './ask-rows';
import { dueByContractEnd } from './due-by-contract-end';
import { dueByOpportunity } from './due-by-opportunity';
import { dueByOwnContracts } from './due-by-own-contracts';

/** Renewals of one account that are due on one day and stand alike. */
export interface Due {
  account: string;
  /** calendar date */
  on: string;
  state: 'open' | 'won' | 'lost';
  /** how many renewals */
  n: number;
  /** ISO 4217; null: the org names none */
  currency: string | null;
  /** null: none of them says */
  amount: number | null;
  /** what was up for renewal; null: none of them says, or no field holds it */
  prior: number | null;
  /** days on which the first and the last of them were signed; null: not known */
  signed: { first: string; last: string } | null;
}

/** What is wanted besides account, day and state: sums of money, or the day of signing. */
export type Besides = 'nothing' | 'money' | 'signed';

/** Where the renewals of a window come from: what to ask, and how to read the answers. */
export interface DueSource {
  sought: Sought[];
  read(rows: readonly Row[][]): Due[];
}

/** null: a field that the mapping names is out of sight, so nothing can be told. */
export function dueSource(question: OrgQuestion, besides: Besides): DueSource | null {
  const { mapping, org } = question;
  const { shape } = org;
  const { due, marker } = mapping;
  const contracts = due.object === 'Contract' && hasField(shape, 'Contract', due.field, 'AccountId');
  if (marker.kind === 'contractEnd') return contracts ? dueByContractEnd(question) : null;
  const where = renewalWhere(mapping, shape);
  if (!where || !hasField(shape, 'Opportunity', 'AccountId', 'IsClosed', 'IsWon', 'OwnerId')) return null;
  if (dueField(mapping, shape)) return dueByOpportunity(question, where, besides);
  return contracts ? dueByOwnContracts(question, where, besides) : null;
}
