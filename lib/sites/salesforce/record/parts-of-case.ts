import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';
import { hasField, queryPart } from '../renewal/write-soql';
import { activityChildren, MOST_LISTED } from './parts-of-activities';
import { accountOf } from './parts-of-context';
import { postParts } from './parts-of-posts';
import { selectChildren, selectFrom } from './select';
import type { Viewed } from './viewed';

/** The most cases of one account that are counted one by one. */
export const MOST_CASES = 200;

/**
 * A case: its comments, activities and history as children of one query, its mails, its feed, which statuses are
 * closed ones (only when there is a history to read by them), and its account's cases. At most five queries.
 */
export function caseParts({ record: { id }, org: { shape }, today }: Viewed): ApiPart[] {
  const history = selectChildren(shape, 'Histories', 'CaseHistory', {
    fields: ['Field', 'OldValue', 'NewValue', 'CreatedDate'],
    rest: `ORDER BY CreatedDate DESC LIMIT ${MOST_LISTED}`,
  });
  const queries: Record<string, string | null> = {
    own: selectFrom(shape, 'Case', {
      fields: [],
      more: [comments(shape), ...activityChildren(shape, today), history],
      rest: `WHERE Id = '${id}'`,
    }),
    emails: selectFrom(shape, 'EmailMessage', {
      // addresses are never asked for
      fields: [
        'Subject',
        'TextBody',
        'MessageDate',
        'Incoming',
        'Status',
        'FromName',
        'CreatedById',
        'CreatedBy.Name',
        'CreatedDate',
      ],
      rest: `WHERE ParentId = '${id}' ORDER BY MessageDate DESC NULLS LAST LIMIT ${MOST_LISTED}`,
    }),
    // without a history there is nothing to read by them
    statuses:
      history &&
      selectFrom(shape, 'CaseStatus', {
        fields: ['ApiName', 'MasterLabel', 'IsClosed'],
        rest: `LIMIT ${MOST_CASES}`,
      }),
    account: hasField(shape, 'Case', 'AccountId', 'IsClosed')
      ? selectFrom(shape, 'Account', {
          fields: [],
          // a query may not ask its own object which account is meant, so the cases come as children of it
          more: [
            selectChildren(shape, 'Cases', 'Case', {
              fields: ['IsClosed', 'IsEscalated'],
              rest: `ORDER BY CreatedDate DESC LIMIT ${MOST_CASES}`,
            }),
          ],
          rest: `WHERE Id ${accountOf('Case', id)}`,
        })
      : null,
  };
  const asked = Object.entries(queries).flatMap(([name, soql]) => (soql ? [queryPart(name, soql)] : []));
  return [...asked, ...postParts(shape, id, true)];
}

function comments(shape: OrgShape): string | null {
  return selectChildren(shape, 'CaseComments', 'CaseComment', {
    fields: [
      'IsPublished',
      'CommentBody',
      'CreatedById',
      'CreatedBy.Name',
      'CreatedBy.UserType',
      'CreatedDate',
    ],
    rest: `ORDER BY CreatedDate DESC LIMIT ${MOST_LISTED}`,
  });
}
