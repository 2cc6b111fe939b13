import { dateIn } from '@/lib/model/calendar-date';
import type { RecordFacts } from '@/lib/model/facts';
import type { Lack } from '@/lib/sites/contract';
import { dueOf, isRenewal, type Row, stateOf } from '../renewal/read-renewal';
import { dueField, signedField } from '../renewal/renewal-where';
import { hasField } from '../renewal/write-soql';
import { type Outcome, rowsIn } from './answers';
import { MOST_DEALS } from './parts-of-account';
import { dateAt, instantAt, textAt } from './read-value';
import type { Viewed } from './viewed';

/** What is due on a record, on which day, and the opportunity it is, if it is one. */
export interface Due {
  /** calendar date */
  on: string | null;
  opportunity: Row | null;
  /** object and field it was read from */
  source: string;
  lack: Lack | null;
}

/** What an opportunity itself is due; one that is no renewal is due nothing. */
export function dueOnOpportunity({ mapping, org }: Viewed, row: Row): Due {
  const source = sourceOf(mapping);
  if (!mapping) return { on: null, opportunity: null, source, lack: 'noMapping' };
  if (!isRenewal(mapping, row)) return { on: null, opportunity: null, source, lack: 'absent' };
  const on = dueOf(mapping, row);
  const lack = dueField(mapping, org.shape) ? 'absent' : 'noField';
  return { on, opportunity: row, source, lack: on ? null : lack };
}

/** What is due next on an account: the open renewal with the earliest day, late ones first, or a contract's end. */
export function dueOnAccount({ mapping, org, today }: Viewed, { body, lack }: Outcome): Due {
  const source = sourceOf(mapping);
  const none = (why: Lack): Due => ({ on: null, opportunity: null, source, lack: why });
  if (!mapping) return none('noMapping');
  if (!hasField(org.shape, mapping.due.object, mapping.due.field)) return none('noField');
  const account = rowsIn(body, 2).rows[0];
  if (!account) return none(lack ?? 'absent');
  const ends = nextEnd(rowsIn(account.Contracts, MOST_DEALS).rows, mapping.due.field, today);
  if (mapping.marker.kind === 'contractEnd') {
    if (mapping.due.object !== 'Contract') return none('noField');
    return ends ? { on: ends, opportunity: null, source, lack: null } : none('absent');
  }
  const open = rowsIn(account.Opportunities, MOST_DEALS)
    .rows.filter((row) => isRenewal(mapping, row) && stateOf(row) === 'open')
    .map((row) => ({ row, on: dueOf(mapping, row) ?? dueElsewhere(mapping, account, ends) }))
    // an unknown day goes last
    .sort((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1));
  const [first] = open;
  return first
    ? { on: first.on, opportunity: first.row, source, lack: first.on ? null : 'absent' }
    : none('absent');
}

/** What an opportunity showed of its renewal, for the record's facts; null: it is none, as far as we know. */
export function renewalFacts(
  { mapping, org, zone }: Viewed,
  { opportunity: row, on }: Due,
  lastStageAt: string | null,
): RecordFacts['renewal'] {
  if (!mapping || !row) return null;
  const state = stateOf(row);
  const path = signedField(mapping, org.shape);
  const reached = instantAt(row, 'LastStageChangeDate') ?? lastStageAt;
  const last = reached && dateIn(zone, new Date(reached));
  const signed = path ? dayAt(row, path, zone) : mapping.signed ? null : last;
  return { dueOn: on, signedOn: state === 'won' ? signed : null, state };
}

type Mapping = NonNullable<Viewed['mapping']>;

/** The day on the account itself, or the end of its next contract where the opportunity names none. */
function dueElsewhere(mapping: Mapping, account: Row, ends: string | null): string | null {
  if (mapping.due.object === 'Account') return dateAt(account, mapping.due.field);
  return mapping.due.object === 'Contract' ? ends : null;
}

/** The next end of a contract in force; when all are over, the last one. `StatusCode` is the platform's own. */
function nextEnd(contracts: readonly Row[], field: string, today: string): string | null {
  const ends = contracts
    .filter((row) => (textAt(row, 'StatusCode') ?? 'Activated') === 'Activated')
    .flatMap((row) => dateAt(row, field) ?? [])
    .sort();
  return ends.find((on) => on >= today) ?? ends.at(-1) ?? null;
}

/** A calendar date as it stands; of an instant the date it has where the person is. */
function dayAt(row: Row, path: string, zone: string): string | null {
  const at = instantAt(row, path);
  return at ? dateIn(zone, new Date(at)) : dateAt(row, path);
}

function sourceOf(mapping: Viewed['mapping']): string {
  return mapping ? `${mapping.due.object}.${mapping.due.field}` : 'Opportunity';
}
