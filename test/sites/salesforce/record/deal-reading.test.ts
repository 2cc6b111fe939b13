import { describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { ApiAnswer } from '@/lib/sites/org-contract';
import { reader } from '@/lib/sites/salesforce/reader';
import {
  ACCOUNT,
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

const ID = '006Kd00000RenewAAA';
const CONTRACT = '800Kd00000Contr1AA';
const stage = (n: number, name: string, at: string) => ({
  Id: `008Kd000000000${n}AAA`,
  StageName: name,
  CreatedDate: at,
  CreatedById: ME,
  CreatedBy: { Name: 'Ida Sommer' },
});
const itself = {
  Id: ID,
  IsClosed: false,
  IsWon: false,
  Renews__c: true,
  Renewal_Date__c: '2027-01-09',
  CloseDate: '2027-01-05',
  Amount: 48_000,
  CurrencyIsoCode: 'EUR',
  LastStageChangeDate: '2026-11-04T23:30:00.000+0000',
  OpportunityHistories: children(
    stage(3, 'Angebot', '2026-11-04T23:30:00.000+0000'),
    stage(2, 'Prüfung', '2026-10-01T08:00:00.000+0000'),
    stage(1, 'Prüfung', '2026-09-22T08:00:00.000+0000'),
  ),
  Tasks: null,
  Events: children({
    Id: '00UKd00000Meet1AAA',
    Subject: 'Quarterly review',
    StartDateTime: '2026-11-18T14:00:00.000+0000',
    OwnerId: ME,
    Owner: { Name: 'Ida Sommer' },
  }),
};
const answers: Record<string, ApiAnswer> = {
  record: uiRecord(ID, {
    Name: 'Northwind Traders renewal 2026-2027',
    StageName: 'Angebot',
    IsClosed: false,
    IsWon: false,
    AccountId: ACCOUNT,
    Account: { Name: 'Northwind Traders' },
    Owner: { Name: 'Ida Sommer' },
  }),
  own: rows(itself),
  cases: rows({ openedIn: 2026, openedOn: 11, IsClosed: false, IsEscalated: true, n: 2 }),
  tasks: rows({ Id: '1', ActivityDate: '2026-10-21', IsClosed: true, CallDurationInSeconds: 300 }),
};

async function read(changed: Record<string, ApiAnswer> = {}, options: Parameters<typeof fakeOrg>[1] = {}) {
  const fake = fakeOrg({ ...answers, ...changed }, options);
  const reading = await reader.read(record('opportunity', ID), showing(null), fake.options);
  return { reading, figures: Object.fromEntries(reading.figures.map((figure) => [figure.id, figure])) };
}

describe('an opportunity', () => {
  it('shows what it is due and how it stands, the name of its stage only beside that', async () => {
    const { figures, reading } = await read();
    expect(figures.renewalDue).toMatchObject({ value: '2027-01-09', visible: false });
    expect(figures.amountDue).toMatchObject({ value: 48_000, currency: 'EUR' });
    expect(figures.stage).toMatchObject({
      value: 'open',
      note: { key: 'overlay_note_stage', values: ['Angebot'] },
    });
    expect(figures.lastTouch).toMatchObject({ value: '2026-10-21T12:00:00.000Z' });
    expect(reading).toMatchObject({
      title: 'Northwind Traders renewal 2026-2027',
      customer: { key: ACCOUNT, name: 'Northwind Traders' },
      mayReachOut: true,
      lacks: [],
    });
    // a deal's name is nobody's: "renewal" must not be masked wherever it stands
    expect(reading.people).toEqual(['Ida Sommer', 'Northwind Traders']);
  });

  it('lists changes of stage, not every line of the history', async () => {
    const { reading } = await read();
    expect(reading.interactions.map(({ key, kind }) => [key, kind])).toEqual([
      ['event:00UKd00000Meet1AAA', 'meeting'],
      ['stage:008Kd0000000003AAA', 'stage'],
    ]);
    expect(reading.textOf('stage:008Kd0000000003AAA')).toBe('Prüfung → Angebot');
    expect(reading.interactions[1]).toMatchObject({ mine: true, author: 'Ida Sommer' });
  });

  it.each([
    ['open', { IsClosed: false }, { dueOn: '2027-01-09', signedOn: null, state: 'open' }],
    // half past eleven in UTC is the next day in Berlin
    ['won', { IsClosed: true, IsWon: true }, { dueOn: '2027-01-09', signedOn: '2026-11-05', state: 'won' }],
    ['lost', { IsClosed: true, IsWon: false }, { dueOn: '2027-01-09', signedOn: null, state: 'lost' }],
  ])('keeps as facts a renewal that is %s', async (state, marks, renewal) => {
    const { reading, figures } = await read({ own: rows({ ...itself, ...marks }) });
    expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
    expect(reading.facts).toMatchObject({ status: state, renewal });
    expect(figures.stage?.value).toBe(state);
    expect(reading.mayReachOut ?? false).toBe(state === 'open');
  });

  it('takes the day it was signed from the mapped field, and no other day when that is empty', async () => {
    const won = { ...itself, IsClosed: true, IsWon: true, CloseDate: '2026-11-20' };
    const mapping = { ...MAPPING, signed: 'CloseDate' };
    expect((await read({ own: rows(won) }, { mapping })).reading.facts.renewal?.signedOn).toBe('2026-11-20');
    const empty = rows({ ...won, CloseDate: null });
    expect((await read({ own: empty }, { mapping })).reading.facts.renewal?.signedOn).toBeNull();
    const gone = { ...MAPPING, signed: 'Gone__c' };
    expect((await read({ own: rows(won) }, { mapping: gone })).reading.facts.renewal?.signedOn).toBeNull();
  });

  it('that is no renewal is due nothing', async () => {
    const { reading, figures } = await read({ own: rows({ ...itself, Renews__c: false }) });
    expect(figures.renewalDue).toMatchObject({ value: null, lack: 'absent' });
    expect(figures.amountDue).toMatchObject({ value: null, lack: 'absent' });
    expect(reading.facts.renewal).toBeNull();
    expect(reading.mayReachOut).toBeUndefined();
  });

  it('says what a failed part means and keeps older facts', async () => {
    const { reading, figures } = await read({ own: refused('INSUFFICIENT_ACCESS', 403) });
    expect(figures.renewalDue).toMatchObject({ value: null, lack: 'forbidden' });
    expect(figures.stage).toMatchObject({ value: 'open' });
    expect(reading.lacks.map(({ part, lack }) => [part, lack])).toEqual([
      ['interactions', 'forbidden'],
      ['metrics', 'forbidden'],
    ]);
  });
});

describe('a contract', () => {
  it('shows its own end and its account', async () => {
    const fake = fakeOrg({
      ...answers,
      record: uiRecord(CONTRACT, {
        ContractNumber: '00000107',
        Status: 'Aktiv',
        AccountId: ACCOUNT,
        Account: { Name: 'Northwind Traders' },
      }),
      own: rows({ Id: CONTRACT, EndDate: '2027-01-09', Tasks: null, Events: null }),
    });
    const reading = await reader.read(record('contract', CONTRACT), showing(null), fake.options);
    expect(reading).toMatchObject({ title: '00000107', customer: { key: ACCOUNT } });
    const figures = Object.fromEntries(reading.figures.map((figure) => [figure.id, figure]));
    expect(figures.renewalDue).toMatchObject({
      value: '2027-01-09',
      unit: 'date',
      source: 'Contract.EndDate',
    });
    expect(figures.openCases).toMatchObject({ value: 2 });
    expect(figures.status).toMatchObject({ value: 'Aktiv' });
  });
});

describe('any other record', () => {
  it('has a name, an owner and nothing else', async () => {
    const fake = fakeOrg({
      record: uiRecord('a0XKd00000ThingAAA', { Name: 'Ada Berg', Owner: { Name: 'Ida Sommer' } }),
    });
    const reading = await reader.read(record('record', 'a0XKd00000ThingAAA'), showing(null), fake.options);
    expect(reading).toMatchObject({
      title: 'Ada Berg',
      customer: null,
      interactions: [],
      lacks: [],
      covers: null,
    });
    expect(reading.figures.map(({ id, value }) => [id, value])).toEqual([['owner', 'Ida Sommer']]);
    expect(reading.people).toEqual(['Ada Berg', 'Ida Sommer']);
  });
});
