import type { Row } from '../renewal/read-renewal';
import { nameAt } from './read-value';

/** Where rows name somebody. */
const NAMED = ['Owner.Name', 'CreatedBy.Name', 'Contact.Name', 'Account.Name', 'Who.Name', 'FromName'];

/** Names of everybody in these rows, each once, to mask them wherever they occur. */
export function namesIn(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => NAMED.map((path) => nameAt(row, path)).filter(Boolean)))];
}
