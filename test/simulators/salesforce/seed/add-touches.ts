import type { Random } from '../../random';
import { type Value, writeDate, writeInstant } from '../world/row';
import { addRow } from '../world/write-record';
import { dateIn } from '../world/zone';
import type { Customer } from './customer';
import type { Founding } from './found-org';

const DAY = 86_400_000;
const SUBJECTS = {
  call: ['Quarterly check-in call', 'Call: rollout questions', 'Rückruf wegen Export', 'Call: renewal terms'],
  email: ['Email: summary of our call', 'Email: new price list', 'Email: Einladung zum Webinar'],
  event: ['Business review', 'Workshop on reports', 'Jahresgespräch', '導入レビュー'],
  task: ['Send the comparison', 'Prepare the renewal offer', 'Ask for a reference'],
} as const;

/** Calls, meetings, e-mails and open tasks of one customer over three years, and one meeting still to come. */
export function addTouches(founding: Founding, customer: Customer): void {
  const { random, now } = founding;
  const count = random.between(14, 30);
  for (let index = 0; index < count; index += 1) {
    const at = now - 2 * DAY - Math.floor(random.next() * 1080 * DAY);
    const late = customer.quietSince !== null && at > customer.quietSince;
    const kind = random.pick(['call', 'call', 'call', 'email', 'event', 'event', 'task'] as const);
    const silent = late || random.chance(0.15);
    if (kind === 'call') addCall(founding, customer, at, silent ? 0 : random.between(60, 2700));
    else if (kind === 'event') addMeeting(founding, customer, at, silent);
    else if (kind === 'email')
      addTaskRow(founding, customer, at, { TaskSubtype: 'Email', Subject: pick(random, 'email') });
    else addOpenTask(founding, customer, at);
  }
  if (random.chance(0.4)) addMeeting(founding, customer, now + random.between(2, 40) * DAY, false);
}

/** A call that was made; one of no length reached nobody. */
export function addCall(founding: Founding, customer: Customer, at: number, seconds: number): void {
  addTaskRow(founding, customer, at, {
    TaskSubtype: 'Call',
    CallType: founding.random.chance(0.7) ? 'Outbound' : 'Inbound',
    CallDurationInSeconds: seconds,
    CallDisposition: seconds > 0 ? 'Reached' : 'No answer',
    Subject: pick(founding.random, 'call'),
  });
}

/** A meeting; one that takes all day is a note in the calendar and no contact. */
export function addMeeting(founding: Founding, customer: Customer, at: number, allDay: boolean): void {
  const { org, random, now } = founding;
  const minutes = random.pick([30, 45, 60]);
  const start = allDay ? Date.parse(`${writeDate(at)}T00:00:00Z`) : Math.floor(at / 900_000) * 900_000;
  const what = about(founding, customer);
  addRow(
    org,
    'Event',
    {
      ...what,
      Subject: pick(random, 'event'),
      IsAllDayEvent: allDay,
      ActivityDateTime: writeInstant(start),
      ActivityDate: allDay ? writeDate(at) : dateIn(customer.rep.zone, start),
      DurationInMinutes: allDay ? 1440 : minutes,
      StartDateTime: writeInstant(start),
      EndDateTime: writeInstant(allDay ? start : start + minutes * 60_000),
      OwnerId: customer.rep.id,
      EventSubtype: 'Event',
      CurrencyIsoCode: customer.currency,
    },
    { by: customer.rep.id, at: Math.min(at - 3 * DAY, now - DAY) },
  );
}

/** A task that nobody has done, with a day it was due or without one. */
export function addOpenTask(founding: Founding, customer: Customer, at: number): void {
  const { random } = founding;
  addTaskRow(founding, customer, at, {
    TaskSubtype: 'Task',
    Subject: pick(random, 'task'),
    Status: 'Not Started',
    IsClosed: false,
    CompletedDateTime: null,
    ActivityDate: random.chance(0.5) ? null : writeDate(at + random.between(5, 60) * DAY),
  });
}

function addTaskRow(founding: Founding, customer: Customer, at: number, fields: Record<string, Value>): void {
  const row = addRow(
    founding.org,
    'Task',
    {
      ...about(founding, customer),
      Status: 'Completed',
      IsClosed: true,
      CompletedDateTime: writeInstant(at),
      ActivityDate: dateIn(customer.rep.zone, at),
      Priority: 'Normal',
      OwnerId: customer.rep.id,
      CurrencyIsoCode: customer.currency,
      ...fields,
    },
    { by: customer.rep.id, at },
  );
  // What was given as nothing stays nothing.
  for (const [name, value] of Object.entries(fields)) if (value === null && name in row) row[name] = null;
}

/** What an activity is about and with whom: mostly the account or one of its deals, sometimes only a person. */
function about(founding: Founding, customer: Customer): Record<string, Value> {
  const { org, random } = founding;
  const own = (object: string): Value => {
    const rows = (org.tables[object] ?? []).filter((row) => row.AccountId === customer.account.Id);
    return rows.length === 0 ? customer.account.Id : random.pick(rows).Id;
  };
  const choice = customer.aboutAccount ? 0 : random.next();
  const whatId =
    choice < 0.5
      ? customer.account.Id
      : choice < 0.75
        ? own('Opportunity')
        : choice < 0.85
          ? own('Contract')
          : choice < 0.93
            ? own('Case')
            : null;
  const whoId = whatId === null || random.chance(0.6) ? random.pick(customer.contacts).Id : null;
  // A case brings its activities to no account: only the person they are with does.
  const homeless = typeof whatId === 'string' && whatId.startsWith('500') && whoId === null;
  return { WhatId: whatId, WhoId: whoId, AccountId: homeless ? null : customer.account.Id };
}

function pick(random: Random, kind: keyof typeof SUBJECTS): string {
  return random.pick(SUBJECTS[kind]);
}
