import type { OrgQuestion } from '@/lib/sites/org-contract';
import { dueField } from '../renewal/renewal-where';
import { quoted } from '../renewal/write-soql';
import { type Column, groupedQuery, plainQuery } from './columns';
import type { Besides, DueSource } from './due';
import { columnsOf, dueColumns, pathType, readDue, rowByRow } from './due-columns';
import { within } from './window';

/** Renewals that are opportunities and know their due day: by a field of theirs, their account or their contract. */
export function dueByOpportunity(question: OrgQuestion, where: string, besides: Besides): DueSource {
  const { org, mapping, window, timeZone } = question;
  const path = dueField(mapping, org.shape) ?? 'CloseDate';
  const type = pathType(org.shape, path);
  const columns: Column[] = [...columnsOf(question, besides), ...dueColumns(path, type, 'due')];
  const write = rowByRow(question, besides) ? plainQuery : groupedQuery;
  return {
    sought: [
      {
        name: 'renewals',
        window,
        soql: (span) =>
          write(columns, 'Opportunity', [
            `OwnerId = ${quoted(org.person.id)}`,
            'AccountId != null',
            `(${where})`,
            within(path, type, span, timeZone),
          ]),
      },
    ],
    read: ([rows = []]) => readDue(question, besides, columns, rows),
  };
}
