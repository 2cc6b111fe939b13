import type { OrgShape } from '@/lib/model/org';
import type { ApiAnswer, ApiPart } from '@/lib/sites/org-contract';
import type { RenewalCandidate } from './detect-renewals';
import { atPath, type Row, stateOf } from './read-renewal';
import { dueField, renewalWhere } from './renewal-where';
import { hasField, queryPart } from './write-soql';

/** Examples shown for one candidate. */
const SHOWN = 5;

/** A record that a candidate would call a renewal. For showing once; never kept. */
export interface RenewalExample {
  id: string;
  name: string;
  account: string | null;
  /** calendar date */
  dueOn: string | null;
  /** null: not filled in, or no field says so */
  amount: number | null;
  /** ISO 4217; null: the org names none */
  currency: string | null;
  state: 'open' | 'won' | 'lost' | null;
}

export interface Examples {
  examples: RenewalExample[];
  /** how many there are in all, visible to this person; null: the org did not say */
  count: number | null;
}

/** Two queries: the newest few, and how many. Empty when the candidate cannot be asked for with what the org has. */
export function exampleParts(candidate: RenewalCandidate, shape: OrgShape): ApiPart[] {
  if (candidate.marker.kind === 'contractEnd') {
    const { field } = candidate.due;
    if (!hasField(shape, 'Contract', field, 'AccountId')) return [];
    const name = hasField(shape, 'Contract', 'ContractNumber') ? 'ContractNumber, ' : '';
    return partsFor('Contract', `Id, ${name}Account.Name, ${field}`, `${field} != null`, field);
  }
  const where = renewalWhere(candidate, shape);
  if (!where) return [];
  const due = dueField(candidate, shape);
  const worth = [candidate.amount, 'CurrencyIsoCode'].filter(
    (field): field is string => field !== null && hasField(shape, 'Opportunity', field),
  );
  const fields = ['Id', 'Name', 'Account.Name', 'IsClosed', 'IsWon', ...(due ? [due] : []), ...worth];
  return partsFor('Opportunity', [...new Set(fields)].join(', '), where, due ?? 'CloseDate');
}

/** What came back for the parts; nothing readable is no example and no count. */
export function parseExamples(
  candidate: RenewalCandidate,
  answers: Readonly<Record<string, ApiAnswer>>,
): Examples {
  const { object, field } = candidate.due;
  const path =
    object === 'Opportunity' || candidate.marker.kind === 'contractEnd' ? field : `${object}.${field}`;
  const examples = rowsIn(answers.examples).flatMap((row): RenewalExample[] => {
    const id = row.Id;
    if (typeof id !== 'string') return [];
    const due = textAt(row, path);
    return [
      {
        id,
        name: textAt(row, 'Name') ?? textAt(row, 'ContractNumber') ?? '',
        account: textAt(row, 'Account.Name'),
        dueOn: due?.slice(0, 10) ?? null,
        amount: numberAt(row, candidate.amount),
        currency: textAt(row, 'CurrencyIsoCode'),
        state: 'IsClosed' in row ? stateOf(row) : null,
      },
    ];
  });
  const count = rowsIn(answers.count)[0]?.n;
  return { examples, count: typeof count === 'number' ? count : null };
}

function partsFor(object: string, fields: string, where: string, order: string): ApiPart[] {
  return [
    queryPart(
      'examples',
      `SELECT ${fields} FROM ${object} WHERE ${where} ORDER BY ${order} DESC NULLS LAST LIMIT ${SHOWN}`,
    ),
    queryPart('count', `SELECT COUNT(Id) n FROM ${object} WHERE ${where}`),
  ];
}

function rowsIn(answer: ApiAnswer | undefined): Row[] {
  const json = answer?.status === 200 ? answer.json : null;
  if (typeof json !== 'object' || json === null || !('records' in json) || !Array.isArray(json.records))
    return [];
  return json.records.filter((row): row is Row => typeof row === 'object' && row !== null);
}

function numberAt(row: Row, field: string | null): number | null {
  const found = field === null ? null : row[field];
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

function textAt(row: Row, path: string): string | null {
  const found = atPath(row, path);
  return typeof found === 'string' && found !== '' ? found.slice(0, 255) : null;
}
