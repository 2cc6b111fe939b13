import type { OrgShape } from '@/lib/model/org';
import type { RiskList } from '@/lib/model/papers';
import type { OrgQuestion } from '@/lib/sites/org-contract';
import { dueField, renewalWhere } from '../renewal/renewal-where';
import { isAtRisk, riskSigns } from '../renewal/risk';
import { hasField, quoted, typeOf } from '../renewal/write-soql';
import { type Ask, askRows, partsOf, type Refused, type Sought } from './ask-rows';
import { type Column, groupedQuery, textIn } from './columns';
import { lastContacts, readContacts, twoWayChannels } from './contacts';
import { pathType } from './due-columns';
import { addDays, dayOf, within } from './window';

type Asked = Pick<OrgQuestion, 'org' | 'mapping' | 'timeZone' | 'today'>;
type Listed = RiskList['accounts'][number];

/** How long a renewal that is past due and still open keeps its account at risk. */
const OVERDUE = 365;

/** What will be asked for the list of accounts at risk; empty when a field it needs is out of sight. */
export function riskListParts(asked: Asked): ReturnType<typeof partsOf> {
  return partsOf(soughtFor(asked));
}

/**
 * Accounts of the person's that are at risk today, by the mapping's rule: a renewal open and due soon, or overdue by
 * less than a year, and no two-way contact for long, or an escalated case. The soonest due first.
 */
export async function findRiskList(
  asked: Asked,
  ask: Ask,
): Promise<{ ok: true; accounts: Listed[] } | Refused> {
  const sought = soughtFor(asked);
  if (sought.length === 0) return { ok: false, lack: 'noField' };
  const found = await askRows(ask, sought);
  if (!found.ok) return found;
  const { mapping, timeZone, today } = asked;
  const [renewals = [], ...rest] = found.rows;
  const channels = twoWayChannels(asked);
  const last = new Map<string, string>();
  for (const { account, on } of readContacts(asked, channels, rest)) {
    if (on > (last.get(account) ?? '')) last.set(account, on);
  }
  const escalated = new Set((rest[channels.length] ?? []).map((row) => textIn(row, 'acc')));
  const accounts = renewals.flatMap((row): Listed[] => {
    const ref = textIn(row, 'acc');
    const dueOn = dayOf(row.due, timeZone);
    if (!ref || !dueOn) return [];
    const facts = { dueOn, lastTouch: last.get(ref) ?? null, escalated: escalated.has(ref), today };
    const signs = riskSigns(facts, mapping.atRisk);
    return isAtRisk(signs) ? [{ ref, dueOn, signs }] : [];
  });
  accounts.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : a.dueOn === b.dueOn ? 0 : 1));
  return { ok: true, accounts };
}

/** Renewals, contacts, cases: at most five queries, which are one call. */
function soughtFor(asked: Asked): Sought[] {
  const { org, mapping, today } = asked;
  const due = dueSought(asked);
  if (!due) return [];
  const quiet = { from: addDays(today, 1 - mapping.atRisk.quietDays), to: today };
  return [
    due,
    ...lastContacts(asked, twoWayChannels(asked), quiet),
    ...escalations(org.shape, org.person.id, quiet),
  ];
}

/** The soonest open renewal of each account. */
function dueSought({ org, mapping, timeZone, today }: Asked): Sought | null {
  const { shape } = org;
  const { field, object } = mapping.due;
  const window = { from: addDays(today, -OVERDUE), to: addDays(today, mapping.atRisk.withinDays) };
  const mine = `Account.OwnerId = ${quoted(org.person.id)}`;
  const seek = (from: string, path: string, type: string | null, where: string[]): Sought => {
    const columns: Column[] = [
      { alias: 'acc', path: 'AccountId', take: 'key' },
      { alias: 'due', path, take: 'first' },
    ];
    const soql: Sought['soql'] = (span) =>
      groupedQuery(columns, from, [mine, ...where, within(path, type, span, timeZone)]);
    return { name: 'renewals', window, whole: true, soql };
  };
  const contracts = object === 'Contract' && hasField(shape, 'Contract', field, 'AccountId');
  const type = typeOf(shape, object, field);
  if (mapping.marker.kind === 'contractEnd') return contracts ? seek('Contract', field, type, []) : null;
  const where = renewalWhere(mapping, shape);
  if (!where || !hasField(shape, 'Opportunity', 'AccountId', 'IsClosed')) return null;
  const path = dueField(mapping, shape);
  const open = `(${where}) AND IsClosed = false`;
  if (path) return seek('Opportunity', path, pathType(shape, path), [open]);
  const withOpen = `AccountId IN (SELECT AccountId FROM Opportunity WHERE ${open})`;
  return contracts ? seek('Contract', field, type, [withOpen]) : null;
}

function escalations(shape: OrgShape, person: string, window: Sought['window']): Sought[] {
  if (!hasField(shape, 'Case', 'AccountId', 'IsEscalated', 'IsClosed')) return [];
  const columns: Column[] = [
    { alias: 'acc', path: 'AccountId', take: 'key' },
    { alias: 'n', path: 'Id', take: 'count' },
  ];
  const where = [`Account.OwnerId = ${quoted(person)}`, 'IsEscalated = true', 'IsClosed = false'];
  return [{ name: 'cases', window, whole: true, soql: () => groupedQuery(columns, 'Case', where) }];
}
