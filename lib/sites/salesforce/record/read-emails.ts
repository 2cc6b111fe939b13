import type { Row } from '../renewal/read-renewal';
import { type Eyes, type Found, joinTexts } from './found';
import { idAt, instantAt, nameAt, textAt } from './read-value';

/** As `EmailMessage.Status` counts; a draft was not sent to anybody. */
const DRAFT = '5';

/** Mails of a case. Of who wrote only the name is read, of an address nothing. */
export function readEmails(rows: readonly Row[], { me }: Eyes): Found[] {
  return rows.flatMap((row) => {
    const [id, at] = [idAt(row, 'Id'), instantAt(row, 'MessageDate') ?? instantAt(row, 'CreatedDate')];
    if (!id || !at || textAt(row, 'Status') === DRAFT) return [];
    const incoming = row.Incoming === true;
    const [from, by] = [nameAt(row, 'FromName'), nameAt(row, 'CreatedBy.Name')];
    return {
      key: `email:${id}`,
      alias: null,
      kind: incoming ? ('customer' as const) : ('reply' as const),
      mine: !incoming && idAt(row, 'CreatedById') === me,
      // a mail that came in was made by the system, whoever wrote it
      author: incoming ? from : by || from,
      at,
      text: textAt(row, 'TextBody', 65_536)?.trim() || joinTexts(textAt(row, 'Subject')),
    };
  });
}
