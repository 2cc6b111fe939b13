import type { OrgQuestion } from '@/lib/sites/org-contract';
import { daysBetween } from '../renewal/risk';
import { quoted, typeOf } from '../renewal/write-soql';
import { type Column, groupedQuery, plainQuery, textIn } from './columns';
import type { Besides, DueSource } from './due';
import { columnsOf, dueColumns, readDue, rowByRow } from './due-columns';
import { dayOf, isWithin, widen, within } from './window';

/** A renewal is closed within a year of the contract's end, or it is another one's. */
const NEAR = 366;

/**
 * Renewals that are opportunities without a contract of their own, in an org where the contract's end is what is due.
 * An opportunity belongs to that contract of its account whose end is nearest to its close date, the earlier of two.
 */
export function dueByOwnContracts(question: OrgQuestion, where: string, besides: Besides): DueSource {
  const { org, mapping, timeZone } = question;
  const { field } = mapping.due;
  const type = typeOf(org.shape, 'Contract', field);
  const window = widen(question.window, NEAR);
  const me = quoted(org.person.id);
  const ends: Column[] = [
    { alias: 'acc', path: 'AccountId', take: 'key' },
    { alias: 'n', path: 'Id', take: 'count' },
    ...dueColumns(field, type, 'due'),
  ];
  const columns: Column[] = [
    ...columnsOf(question, besides),
    { alias: 'due', path: 'CloseDate', take: 'key' },
  ];
  const write = rowByRow(question, besides) ? plainQuery : groupedQuery;
  return {
    sought: [
      {
        name: 'contracts',
        // an end up to a year outside the opportunities' span may still be the nearest
        window: widen(window, NEAR),
        soql: (span) =>
          groupedQuery(ends, 'Contract', [
            `AccountId IN (SELECT AccountId FROM Opportunity WHERE OwnerId = ${me})`,
            within(field, type, span, timeZone),
          ]),
      },
      {
        name: 'renewals',
        window,
        soql: (span) =>
          write(columns, 'Opportunity', [
            `OwnerId = ${me}`,
            'AccountId != null',
            `(${where})`,
            within('CloseDate', 'date', span, timeZone),
          ]),
      },
    ],
    read([contracts = [], rows = []]) {
      const endsOf = new Map<string, string[]>();
      for (const row of contracts) {
        const account = textIn(row, 'acc');
        const end = dayOf(row.dueFirst ?? row.due, timeZone);
        if (account && end) endsOf.set(account, [...(endsOf.get(account) ?? []), end]);
      }
      return readDue(question, besides, columns, rows).flatMap((due) => {
        const on = nearest(endsOf.get(due.account) ?? [], due.on);
        return on && isWithin(on, question.window) ? { ...due, on } : [];
      });
    },
  };
}

/** The day nearest to another and within a year of it; of two the earlier. */
function nearest(days: readonly string[], to: string): string | null {
  const away = (day: string): number => Math.abs(daysBetween(day, to));
  const [first] = [...days]
    .filter((day) => away(day) <= NEAR)
    .sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
  return first ?? null;
}
