import type { RecordRef } from '@/lib/model/record';
import { deepQuery, deepQueryAll } from '@/lib/page/deep-query';
import { isShown } from '@/lib/page/find-visible';
import type { Screen } from '@/lib/sites/contract';
import { nameOf, pageInView } from './find-page';
import { FIELD, locators } from './locators';
import { OBJECTS } from './record-id';
import { textIn } from './text-in';

/** The only fields that are read, by kind of record: what the figures need, and nothing by which a customer is reached. */
const READ: Readonly<Record<string, string>> = {
  case: 'CaseNumber Subject Status Priority Origin Type Reason IsEscalated IsClosed OwnerId AccountId ContactId',
  account: 'Name Type OwnerId Industry',
  opportunity: 'Name StageName Amount CloseDate Type OwnerId AccountId ContractId',
  contract: 'ContractNumber Status StartDate EndDate OwnerId AccountId',
};

/** A value being edited is not the record's yet. */
const EDITED = 'input:not([type=checkbox]),textarea,select,[role=combobox]';

/** `<name or number> | <label of the object> | Salesforce` */
const TITLE = /^(.+) \| .+ \| /;

/**
 * What stands on the screen of a record: its own fields by their API names, where they can be seen now. Nothing of
 * another record on the same page, and nothing at all while it is not certain whose page is in view. A field that
 * shows two values has none.
 */
export function seeScreen(record: RecordRef, page: Document): Screen {
  const inView = pageInView(record, page);
  if (!inView) return { fields: [], title: '' };
  return {
    fields: fieldsOf(inView, record.kind),
    // the heading is the page's own; the title of the document may still be the last one's
    title: nameOf(inView) || (TITLE.exec(page.title)?.[1] ?? ''),
  };
}

function fieldsOf(element: Element, kind: string): Screen['fields'] {
  const own = OBJECTS[kind];
  const wanted = (READ[kind] ?? 'Name').split(' ');
  const values = new Map<string, { object: string; texts: Set<string> }>();
  for (const field of deepQueryAll(element, locators.fields)) {
    const [, object = '', name = ''] =
      FIELD.exec(field.getAttribute('data-target-selection-name') ?? '') ?? [];
    const isOwn = own ? object === own : !Object.values(OBJECTS).includes(object);
    if (!isOwn || !wanted.includes(name) || !isShown(field) || deepQuery(field, EDITED)) continue;
    const text = textIn(field);
    const value = values.get(name) ?? { object, texts: new Set() };
    if (text) values.set(name, { object, texts: value.texts.add(text) });
  }
  return [...values].flatMap(
    ([
      name,
      {
        object,
        texts: [text = '', ...more],
      },
    ]) => (more.length > 0 ? [] : [{ object, name, text }]),
  );
}
