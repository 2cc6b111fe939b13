import type { OrgMeasure, OrgQuestion } from '@/lib/sites/org-contract';
import { askRows, partsOf, type Sought } from './ask-rows';
import { contactDays, ownChannels, readContacts } from './contacts';
import { addDays, earlier, isWithin, type Window } from './window';

/** One account on the lists: from its first list, and the days in which a contact counts. */
interface Listed {
  ref: string;
  setOn: string;
  /** first and last day on which a contact is in time */
  span: Window;
}

/**
 * M44: accounts at risk that the person contacted in time, out of those on the frozen lists of the window; each account
 * once, by its first list. In time is within the list's own number of days, and before the renewal was due where that
 * lay ahead. Completed tasks, meetings held, mail sent, and outreach the person logged themselves count.
 */
export const outreach: OrgMeasure = {
  id: 'outreach',
  metric: 'M44',
  unit: 'percent',
  lacks: (question) =>
    question.lists.length === 0 ? 'noList' : ownChannels(question).length === 0 ? 'noField' : null,
  parts: (question) => partsOf(soughtFor(question)),
  async measure(question, ask) {
    const listed = listedIn(question);
    if (listed.length === 0) return { ok: false, lack: 'noList' };
    const found = await askRows(ask, soughtFor(question));
    if (!found.ok) return found;
    const days = new Map<string, string[]>();
    const contacts = readContacts(question, ownChannels(question), found.rows);
    for (const { account, on } of [...contacts, ...question.outreach]) {
      const key = keyOf(account);
      days.set(key, [...(days.get(key) ?? []), on.slice(0, 10)]);
    }
    const rows = listed.map(({ ref, setOn, span }) => {
      const [first] = (days.get(keyOf(ref)) ?? []).filter((day) => isWithin(day, span)).sort();
      const over = span.to < question.today;
      const says: 'good' | 'miss' | 'unknown' = first ? 'good' : over ? 'miss' : 'unknown';
      return { ref, on: first ?? setOn, says, detail: `${span.from}/${span.to}` };
    });
    const count = (what: string): number => rows.filter(({ says }) => says === what).length;
    const good = count('good');
    const n = good + count('miss');
    return {
      ok: true,
      figures: [
        {
          figure: { kind: 'rate', good, n, apart: 0, unknown: count('unknown') },
          currency: null,
          over: { numerator: good, denominator: n },
          rows,
          notes: [{ key: 'measures_note_lists', values: [question.lists.length, listed.length] }],
        },
      ],
    };
  },
};

function listedIn({ lists }: OrgQuestion): Listed[] {
  const listed = new Map<string, Listed>();
  for (const { setOn, contactDays: days, accounts } of lists) {
    for (const { ref, dueOn } of accounts) {
      if (listed.has(keyOf(ref))) continue;
      const last = addDays(setOn, days);
      const to = dueOn && dueOn > setOn ? earlier(last, addDays(dueOn, -1)) : last;
      listed.set(keyOf(ref), { ref, setOn, span: { from: setOn, to } });
    }
  }
  return [...listed.values()];
}

function soughtFor(question: OrgQuestion): Sought[] {
  const spans = listedIn(question).map(({ span }) => span);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  if (!from || !to) return [];
  const upTo = { from, to: earlier(to, question.today) };
  return contactDays(question, ownChannels(question), upTo);
}

/** Ids of 15 and of 18 characters mean the same account; what an import calls it stays as it is. */
function keyOf(ref: string): string {
  return /^001[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$/.test(ref) ? ref.slice(0, 15) : ref;
}
