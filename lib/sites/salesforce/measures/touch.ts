import type { OrgMeasure, OrgQuestion } from '@/lib/sites/org-contract';
import { hasField, quoted } from '../renewal/write-soql';
import { askRows, partsOf, type Sought } from './ask-rows';
import { groupedQuery, textIn } from './columns';
import { lastContacts, readContacts, twoWayChannels } from './contacts';
import { addDays, earlier } from './window';

/** Days in which one contact is looked for (M47). */
const DAYS = 90;

/**
 * M47: customers with at least one two-way contact in the 90 days up to the window's end, or to today, out of all
 * customers. A customer is an account of the person's with an opportunity won by then.
 */
export const touch: OrgMeasure = {
  id: 'touch',
  metric: 'M47',
  unit: 'percent',
  lacks: (question) =>
    hasField(question.org.shape, 'Opportunity', 'AccountId', 'IsWon', 'CloseDate') &&
    twoWayChannels(question).length > 0
      ? null
      : 'noField',
  parts: (question) => partsOf(soughtFor(question)),
  async measure(question, ask) {
    const found = await askRows(ask, soughtFor(question));
    if (!found.ok) return found;
    const [customers = [], ...contacts] = found.rows;
    const last = new Map<string, { on: string; object: string }>();
    for (const { account, on, object } of readContacts(question, twoWayChannels(question), contacts)) {
      if (on > (last.get(account)?.on ?? '')) last.set(account, { on, object });
    }
    const end = endOf(question);
    const rows = customers.flatMap((row) => {
      const ref = textIn(row, 'acc');
      if (!ref) return [];
      const contact = last.get(ref);
      const says: 'good' | 'miss' = contact ? 'good' : 'miss';
      return { ref, on: contact?.on ?? end, says, detail: contact?.object ?? '' };
    });
    const good = rows.filter(({ says }) => says === 'good').length;
    return {
      ok: true,
      figures: [
        {
          figure: { kind: 'rate', good, n: rows.length, apart: 0, unknown: 0 },
          currency: null,
          over: { numerator: good, denominator: rows.length },
          rows,
          notes: [{ key: 'measures_note_touchSpan', values: [DAYS, end] }],
        },
      ],
    };
  },
};

const endOf = ({ window, today }: OrgQuestion): string => earlier(window.to, today);

function soughtFor(question: OrgQuestion): Sought[] {
  const end = endOf(question);
  const span = { from: addDays(end, 1 - DAYS), to: end };
  const columns = [
    { alias: 'acc', path: 'AccountId', take: 'key' as const },
    { alias: 'n', path: 'Id', take: 'count' as const },
  ];
  const where = [
    `Account.OwnerId = ${quoted(question.org.person.id)}`,
    'IsWon = true',
    `CloseDate <= ${end}`,
  ];
  return [
    { name: 'customers', window: span, soql: () => groupedQuery(columns, 'Opportunity', where), whole: true },
    ...lastContacts(question, twoWayChannels(question), span),
  ];
}
