import type { InteractionKind } from '@/lib/model/evidence';
import type { Row } from '../renewal/read-renewal';
import { type Eyes, type Found, joinTexts } from './found';
import { idAt, instantAt, nameAt, textAt } from './read-value';

/** Customers with a login of their own, as `User.UserType` names them. */
const CUSTOMERS = new Set([
  'CspLitePortal',
  'CustomerSuccess',
  'PowerCustomerSuccess',
  'CSPOnly',
  'SelfService',
  'Guest',
]);

/** Comments of a case: the published are seen by the customer, the others stay inside. */
export function readComments(rows: readonly Row[], { me }: Eyes): Found[] {
  return rows.flatMap((row) => {
    const [id, at] = [idAt(row, 'Id'), instantAt(row, 'CreatedDate')];
    if (!id || !at) return [];
    return {
      key: `comment:${id}`,
      alias: null,
      kind: kindOf(row),
      mine: idAt(row, 'CreatedById') === me,
      author: nameAt(row, 'CreatedBy.Name'),
      at,
      text: joinTexts(textAt(row, 'CommentBody', 65_536)),
    };
  });
}

function kindOf(row: Row): InteractionKind {
  const type = textAt(row, 'CreatedBy.UserType') ?? '';
  if (type === 'AutomatedProcess') return 'automation';
  if (CUSTOMERS.has(type)) return 'customer';
  return row.IsPublished === true ? 'reply' : 'note';
}
