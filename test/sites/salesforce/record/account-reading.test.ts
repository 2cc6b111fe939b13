import { describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import type { ApiAnswer } from '@/lib/sites/org-contract';
import { reader } from '@/lib/sites/salesforce/reader';
import {
  ACCOUNT,
  BARE,
  children,
  fakeOrg,
  MAPPING,
  ME,
  record,
  refused,
  rows,
  showing,
  uiRecord,
} from './fixtures/fake-org';

const deal = (id: number, more: object) => ({
  Id: `006Kd0000000000${id}AA`,
  IsClosed: false,
  IsWon: false,
  Renews__c: true,
  Amount: 1000 * id,
  CurrencyIsoCode: 'EUR',
  ...more,
});
const group = (year: number, month: number, closed: boolean, escalated: boolean, n: number) => ({
  attributes: { type: 'AggregateResult' },
  openedIn: year,
  openedOn: month,
  IsClosed: closed,
  IsEscalated: escalated,
  n,
});
const call = (on: string, seconds: number) => ({
  Id: `00TKd00000${on.replaceAll('-', '')}`,
  Subject: 'Call',
  ActivityDate: on,
  IsClosed: true,
  CallDurationInSeconds: seconds,
  TaskSubtype: 'Call',
  CreatedDate: `${on}T08:00:00.000+0000`,
  OwnerId: ME,
  Owner: { Name: 'Ida Sommer' },
  Who: { Name: 'Oskar Ek' },
});

const answers: Record<string, ApiAnswer> = {
  record: uiRecord(ACCOUNT, { Name: 'Northwind Traders', OwnerId: ME, Owner: { Name: 'Ida Sommer' } }),
  own: rows({
    Id: ACCOUNT,
    Opportunities: children(
      deal(5, { Renewal_Date__c: '2027-02-01', CurrencyIsoCode: 'USD' }),
      deal(6, { Renewal_Date__c: '2027-01-09' }),
      deal(7, { Renewal_Date__c: '2026-12-01', Renews__c: false }),
      deal(8, { Renewal_Date__c: null }),
      deal(9, { Renewal_Date__c: '2026-11-25', IsClosed: true, IsWon: true }),
    ),
    Contracts: children(
      { Id: '1', EndDate: '2026-06-30', StatusCode: 'Activated' },
      { Id: '4', EndDate: '2028-03-31', StatusCode: 'Activated' },
      { Id: '2', EndDate: '2027-03-31', StatusCode: 'Activated' },
      { Id: '3', EndDate: '2026-12-31', StatusCode: 'Draft' },
    ),
  }),
  cases: rows(
    group(2026, 11, false, true, 1),
    group(2026, 11, false, false, 1),
    group(2026, 9, true, true, 3),
    group(2025, 12, true, false, 2),
    group(2025, 11, true, false, 9),
  ),
  tasks: rows(call('2026-11-15', 0), call('2026-10-21', 600)),
  events: rows({
    Id: '00UKd00000Meet1AAA',
    Subject: 'Fair',
    StartDateTime: '2026-11-08T00:00:00.000+0000',
    EndDateTime: '2026-11-08T00:00:00.000+0000',
    IsAllDayEvent: true,
    OwnerId: ME,
  }),
  mail: rows({ Id: '02sKd00000Mail1AAA', MessageDate: '2026-10-18T10:00:00.000+0000', Incoming: true }),
};

async function read(changed: Record<string, ApiAnswer> = {}, options: Parameters<typeof fakeOrg>[1] = {}) {
  const fake = fakeOrg({ ...answers, ...changed }, options);
  const reading = await reader.read(record('account', ACCOUNT), showing(null), fake.options);
  return { reading, figures: Object.fromEntries(reading.figures.map((figure) => [figure.id, figure])) };
}

describe('an account', () => {
  it('shows the next renewal to the day, with its own amount and currency', async () => {
    const { figures, reading } = await read();
    expect(figures.renewalDue).toMatchObject({
      value: '2027-01-09',
      unit: 'date',
      source: 'Opportunity.Renewal_Date__c',
      visible: true,
    });
    expect(figures.amountDue).toMatchObject({ value: 6000, unit: 'money', currency: 'EUR' });
    expect(figures.owner).toMatchObject({ value: 'Ida Sommer' });
    expect(reading.customer).toMatchObject({ key: ACCOUNT, name: 'Northwind Traders' });
    expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
    expect(reading.facts).toMatchObject({ openTickets: 2, allTickets: 16, renewal: null });
  });

  it('shows its cases, and the burden of twelve months with empty months', async () => {
    const { figures } = await read();
    expect(figures.openCases).toMatchObject({ value: 2, of: 16, visible: true });
    expect(figures.escalations).toMatchObject({ value: 1, visible: true });
    expect(figures.burden).toMatchObject({ value: 7, unit: 'months', visible: true });
    const series = figures.burden?.series ?? [];
    expect(series.map(({ month }) => month)).toEqual([
      ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
      ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    ]);
    expect(series.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 2]);
  });

  it('shows the last two-way contact: no call that nobody took, no all-day note', async () => {
    const { figures, reading } = await read();
    expect(figures.lastTouch).toMatchObject({
      value: '2026-10-21T12:00:00.000Z',
      unit: 'instant',
      source: 'Task.ActivityDate',
      lack: null,
    });
    expect(figures.lastTouch?.note).toBeUndefined();
    expect(reading.interactions.map(({ key }) => key.split(':')[0])).toEqual(['task', 'event', 'task']);
    expect(reading.people).toEqual(['Northwind Traders', 'Ida Sommer', 'Oskar Ek']);
    expect((await read({ tasks: rows() })).figures.lastTouch).toMatchObject({
      value: '2026-10-18T10:00:00.000Z',
      source: 'EmailMessage.MessageDate',
    });
  });

  it('says when a later contact may have been missed, and never calls that silence', async () => {
    const failed = await read({ mail: refused('INVALID_FIELD'), tasks: rows(call('2026-08-01', 60)) });
    expect(failed.figures.lastTouch).toMatchObject({
      value: '2026-08-01T12:00:00.000Z',
      note: { key: 'overlay_note_touchPartly' },
    });
    const none = await read({ mail: refused('INVALID_FIELD'), tasks: rows() });
    expect(none.figures.lastTouch).toMatchObject({ value: null, lack: 'noField' });
    const quiet = { cases: rows() };
    expect(
      (await read({ ...quiet, mail: refused('INVALID_FIELD'), tasks: rows() })).reading.mayReachOut,
    ).toBeUndefined();
    expect((await read({ ...quiet, mail: rows(), tasks: rows() })).reading.mayReachOut).toBe(true);
  });

  it('cannot say there was no contact when the list of activities was cut', async () => {
    const many = Array.from({ length: 100 }, (_, place) => ({ ...call('2026-11-02', 0), Id: `00T${place}` }));
    expect((await read({ tasks: rows(...many), mail: rows() })).figures.lastTouch).toMatchObject({
      value: null,
      lack: 'unreadable',
    });
    // what was found is newer than everything that was cut off
    const found = (await read({ tasks: rows(call('2026-11-03', 60), ...many.slice(1)) })).figures.lastTouch;
    expect(found).toMatchObject({ value: '2026-11-03T12:00:00.000Z' });
    expect(found?.note).toBeUndefined();
  });

  it('may be reached out to when its renewal is near and something speaks for trouble', async () => {
    // 47 days, contact 33 days ago, one escalated case is open
    expect((await read()).reading.mayReachOut).toBe(true);
    expect(
      (await read({ cases: rows(group(2026, 11, false, false, 1)) })).reading.mayReachOut,
    ).toBeUndefined();
    expect((await read({}, { mapping: null })).reading.mayReachOut).toBeUndefined();
  });

  it('says that nobody has said yet what a renewal is', async () => {
    const { figures } = await read({}, { mapping: null });
    expect(figures.renewalDue).toMatchObject({ value: null, lack: 'noMapping' });
    expect(figures.amountDue).toMatchObject({ value: null, lack: 'noMapping' });
    expect(figures.openCases).toMatchObject({ value: 2 });
  });

  it.each<[string, Partial<RenewalMapping>, string | null, string | null]>([
    [
      'the end of the next contract in force',
      { marker: { kind: 'contractEnd' }, due: { object: 'Contract', field: 'EndDate' } },
      '2027-03-31',
      'noField',
    ],
    [
      'a contract where the opportunity names none',
      { due: { object: 'Contract', field: 'EndDate' } },
      '2027-03-31',
      null,
    ],
    ['no field of the org', { due: { object: 'Opportunity', field: 'Gone__c' } }, null, 'noField'],
    ['amounts that nobody mapped', { amount: null }, '2027-01-09', 'noField'],
  ])('goes by %s', async (_, change, due, lack) => {
    const { figures } = await read(
      {},
      {
        mapping: { ...MAPPING, ...change, amount: change.amount === null || change.marker ? null : 'Amount' },
      },
    );
    expect(figures.renewalDue?.value).toBe(due);
    expect(figures.amountDue?.lack).toBe(lack);
  });

  it('is late when an open renewal is: it comes before the next one', async () => {
    const late = rows({
      Id: ACCOUNT,
      Opportunities: children(
        deal(1, { Renewal_Date__c: '2026-11-01' }),
        deal(2, { Renewal_Date__c: '2027-01-09' }),
      ),
    });
    expect((await read({ own: late })).figures.renewalDue?.value).toBe('2026-11-01');
    expect(
      (await read({ own: rows({ Id: ACCOUNT, Opportunities: null }) })).figures.renewalDue,
    ).toMatchObject({
      value: null,
      lack: 'absent',
    });
  });

  it('keeps a date as it is, and the month as it is for the person, in every zone', async () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', null]) {
      const { figures } = await read({}, { timeZone });
      expect(figures.renewalDue?.value).toBe('2027-01-09');
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: timeZone ?? 'UTC' });
      expect(day.format(new Date(String(figures.lastTouch?.value)))).toBe('2026-10-21');
    }
  });

  it('degrades in an org that has little', async () => {
    const { figures, reading } = await read({}, { objects: BARE, mapping: null });
    expect(reading.lacks).toEqual([]);
    expect(figures.openCases?.value).toBe(2);
    const { figures: none } = await read({}, { objects: {}, mapping: null });
    for (const id of ['openCases', 'escalations', 'lastTouch', 'burden'])
      expect(none[id]).toMatchObject({ value: null, lack: 'noField' });
  });

  it('shows the rest when a part fails', async () => {
    const { figures, reading } = await read({
      cases: refused('MALFORMED_QUERY'),
      own: refused('INVALID_FIELD'),
      tasks: { status: 503, json: null },
    });
    expect(figures.openCases).toMatchObject({ value: null, lack: 'unreadable' });
    expect(figures.burden).toMatchObject({ value: null, lack: 'unreadable' });
    expect(figures.renewalDue).toMatchObject({ value: null, lack: 'noField' });
    expect(figures.owner?.value).toBe('Ida Sommer');
    expect(reading.lacks).toEqual([{ part: 'interactions', lack: 'unavailable', retryAfter: null }]);
    expect(reading.facts.openTickets).toBeNull();
  });

  it('counts nothing from an aggregate that may be cut', async () => {
    const many = Array.from({ length: 2000 }, () => group(2026, 11, false, false, 1));
    expect((await read({ cases: rows(...many) })).figures.openCases).toMatchObject({
      value: null,
      lack: 'unreadable',
    });
  });
});
