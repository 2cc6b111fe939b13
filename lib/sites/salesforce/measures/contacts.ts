import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { hasField, quoted } from '../renewal/write-soql';
import type { Sought } from './ask-rows';
import { type Column, groupedQuery, textIn } from './columns';
import { dueColumns } from './due-columns';
import { dayOf, type Window, within } from './window';

/** What a measure needs to know to ask for contacts. */
export type Asker = Pick<OrgQuestion, 'org' | 'timeZone'>;

/** One kind of contact: where it is kept, which account and day it is of, and what makes it count. */
interface Channel {
  object: 'Event' | 'Task' | 'EmailMessage';
  account: string;
  day: string;
  type: 'date' | 'datetime';
  where: string[];
}

/** A day on which an account was contacted. */
export interface Contact {
  account: string;
  on: string;
  object: Channel['object'];
}

/** The two-way contacts with accounts the person owns; the same rule as `isTwoWay` on single activities. */
export function twoWayChannels({ org }: Asker): Channel[] {
  const me = quoted(org.person.id);
  const needs: [Channel, string[]][] = [
    [meetings([`Account.OwnerId = ${me}`]), []],
    [tasks([`Account.OwnerId = ${me}`, 'CallDurationInSeconds > 0']), ['CallDurationInSeconds']],
    [mails([`Parent.Account.OwnerId = ${me}`, 'Incoming = true']), []],
  ];
  return seen(org, needs);
}

/** What the person did towards any account: tasks completed, meetings held, mail sent. Mail in draft is none. */
export function ownChannels({ org }: Asker): Channel[] {
  const me = quoted(org.person.id);
  const sent = hasField(org.shape, 'EmailMessage', 'Status') ? ["Status != '5'"] : [];
  const needs: [Channel, string[]][] = [
    [meetings([`OwnerId = ${me}`]), ['OwnerId']],
    [tasks([`OwnerId = ${me}`]), ['OwnerId']],
    [mails([`CreatedById = ${me}`, 'Incoming = false', ...sent]), ['CreatedById']],
  ];
  return seen(org, needs);
}

/** The newest contact of each account. */
export function lastContacts(asker: Asker, channels: readonly Channel[], window: Window): Sought[] {
  return channels.map((channel) =>
    soughtOf(asker, channel, window, [{ alias: 'touched', path: channel.day, take: 'last' }]),
  );
}

/** Every day on which an account was contacted. */
export function contactDays(asker: Asker, channels: readonly Channel[], window: Window): Sought[] {
  return channels.map((channel) =>
    soughtOf(asker, channel, window, dueColumns(channel.day, channel.type, 'touched')),
  );
}

/**
 * Contacts in the answers to either, channel by channel. A group by the server's day can reach into two of our days,
 * and its first and last instant name both.
 */
export function readContacts(
  { timeZone }: Asker,
  channels: readonly Channel[],
  rows: readonly (readonly Row[])[],
): Contact[] {
  return channels.flatMap(({ object }, place) =>
    (rows[place] ?? []).flatMap((row): Contact[] => {
      const account = textIn(row, 'acc');
      const days = [row.touchedFirst ?? row.touched, row.touchedLast ?? row.touched].map((day) =>
        dayOf(day, timeZone),
      );
      return account ? [...new Set(days)].flatMap((on) => (on ? [{ account, on, object }] : [])) : [];
    }),
  );
}

function soughtOf({ timeZone }: Asker, channel: Channel, window: Window, day: Column[]): Sought {
  const { object, account, type, where } = channel;
  const columns: Column[] = [{ alias: 'acc', path: account, take: 'key' }, ...day];
  return {
    name: `${object.toLowerCase()}s`,
    window,
    soql: (span) => groupedQuery(columns, object, [...where, within(channel.day, type, span, timeZone)]),
  };
}

/** A meeting is a contact on the day it ended; a note for the whole day is none. */
function meetings(where: string[]): Channel {
  const all = [...where, 'IsAllDayEvent = false'];
  return { object: 'Event', account: 'AccountId', day: 'EndDateTime', type: 'datetime', where: all };
}

function tasks(where: string[]): Channel {
  const all = [...where, 'IsClosed = true'];
  return { object: 'Task', account: 'AccountId', day: 'ActivityDate', type: 'date', where: all };
}

/** Mail belongs to an account through its case. */
function mails(where: string[]): Channel {
  return { object: 'EmailMessage', account: 'Parent.AccountId', day: 'MessageDate', type: 'datetime', where };
}

/** Those that this org has, as this person sees it. */
function seen({ shape }: Asker['org'], needs: readonly [Channel, string[]][]): Channel[] {
  const always = {
    Event: ['AccountId', 'EndDateTime', 'IsAllDayEvent'],
    Task: ['AccountId', 'ActivityDate', 'IsClosed'],
    EmailMessage: ['ParentId', 'MessageDate', 'Incoming'],
  };
  return needs
    .filter(([{ object }, fields]) => hasField(shape, object, ...always[object], ...fields))
    .map(([channel]) => channel);
}
