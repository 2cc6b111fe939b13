import type { ConnectionState } from '@/lib/model/org';
import type { RecordRef } from '@/lib/model/record';
import { unreadFacts } from '@/lib/model/unread-facts';
import type { ContextFigure, Lack, Reading, Screen } from '@/lib/sites/contract';
import { ADAPTER } from '../locators';
import { figureAt } from './figure';
import { shownOf } from './read-screen';
import { plainName } from './read-value';
import { objectOf } from './viewed';

/** Why nothing came from the org, and for how many seconds it is to be left alone. */
export interface Without {
  state: Exclude<ConnectionState, 'connected'>;
  retryAfter: number | null;
}

/** The figures of each kind, with the field of the screen that tells one where there is such a field. */
const FIGURES: Readonly<Record<string, [ContextFigure['id'], ContextFigure['unit'], string?][]>> = {
  case: [
    ['status', 'text', 'Status'],
    ['priority', 'text', 'Priority'],
    ['owner', 'text', 'OwnerId'],
    ['reopens', 'count'],
    ['openCases', 'count'],
    ['escalations', 'count'],
  ],
  account: [
    ['renewalDue', 'date'],
    ['amountDue', 'money'],
    ['owner', 'text', 'OwnerId'],
    ['openCases', 'count'],
    ['escalations', 'count'],
    ['lastTouch', 'instant'],
    ['burden', 'months'],
  ],
  opportunity: [
    ['renewalDue', 'date'],
    ['amountDue', 'money'],
    ['owner', 'text', 'OwnerId'],
    ['stage', 'text', 'StageName'],
    ['openCases', 'count'],
    ['escalations', 'count'],
    ['lastTouch', 'instant'],
    ['burden', 'months'],
  ],
  contract: [
    // as the page writes it: how it writes dates is the person's own setting
    ['renewalDue', 'text', 'EndDate'],
    ['status', 'text', 'Status'],
    ['owner', 'text', 'OwnerId'],
    ['openCases', 'count'],
    ['escalations', 'count'],
    ['lastTouch', 'instant'],
    ['burden', 'months'],
  ],
};

/**
 * A reading from what stands on the screen alone, enough to tag the record. What needs the org says why it is not
 * there. Facts that an earlier visit knew are not taken back: the lack of `metrics` says that none were read.
 */
export function screenReading(record: RecordRef, screen: Screen, without: Without, now: Date): Reading {
  const object = objectOf(record, screen);
  const shown = (name: string) => shownOf(screen, object, name);
  const readAt = now.toISOString();
  const lack = lackOfState(without.state);
  const figure = figureAt(readAt);
  const isAccount = record.kind === 'account';
  const title = screen.title || shown('Name') || '';
  // without the org no account is known by its id, but on its own page
  const account = isAccount ? plainName(shown('Name') ?? screen.title) : '';
  return {
    record,
    adapter: ADAPTER,
    title: plainName(title),
    customer: isAccount ? { key: record.id, name: account, organisation: account || null } : null,
    facts: { ...unreadFacts, renewal: null, readAt, status: shown('Status')?.slice(0, 40) ?? null },
    figures: (FIGURES[record.kind] ?? [['owner', 'text', 'OwnerId']]).map(([id, unit, field]) => {
      const text = field ? shown(field) : null;
      const source = field ? `screen: ${object}.${field}` : 'org';
      return text ? figure(id, 'text', text, { source }) : figure(id, unit, null, { source, missing: lack });
    }),
    interactions: [],
    interactionCount: null,
    covers: null,
    timeZone: null,
    connection: without.state,
    people: peopleOn(screen, object, record.kind),
    textOf: () => null,
    lacks: (lack === 'notConnected' ? (['metrics'] as const) : (['metrics', 'interactions'] as const)).map(
      (part) => ({ part, lack, retryAfter: without.retryAfter }),
    ),
  };
}

/** Names that stand on the screen. What an opportunity or a case is called is nobody's name. */
export function peopleOn(screen: Screen, object: string | null, kind: string): string[] {
  const own = kind === 'account' || kind === 'record' ? ['Name'] : [];
  const names = ['OwnerId', 'ContactId', 'AccountId', ...own].map((name) => shownOf(screen, object, name));
  return [...new Set(names.map((name) => plainName(name ?? '')).filter(Boolean))];
}

/** What a state of the connection means for a figure that needed it. */
function lackOfState(state: Without['state']): Lack {
  if (state === 'limit') return 'limited';
  return state === 'offline' ? 'unavailable' : 'notConnected';
}
