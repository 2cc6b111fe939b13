import { describe, expect, test } from 'vitest';
import type { Org } from '../world/org';
import { addCheck } from '../world/record-id';
import type { Row } from '../world/row';
import { dateIn, daysBetween } from '../world/zone';
import { buildOrgs } from './build-orgs';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const { orgs, story } = buildOrgs(1, NOW);
const { acme, plain, cpq, assets } = orgs;

const rows = (org: Org, object: string): Row[] => org.tables[object] ?? [];
const numberOf = (row: Row | undefined, field: string): number => Number(row?.[field] ?? 0);
const found = (org: Org, object: string, id: unknown): Row => {
  const row = rows(org, object).find((each) => each.Id === id);
  if (!row) throw new Error(`no ${object} ${id}`);
  return row;
};
const zoneOf = (org: Org, userId: unknown): string =>
  org.users.find((user) => user.id === userId)?.zone ?? 'UTC';
/** What is random by design, as session ids are, is left out. */
const plainly = (seed: number, now: number): string =>
  JSON.stringify(Object.values(buildOrgs(seed, now).orgs).map((org) => org.tables));

test('the same seed and time give the same orgs, another seed others', () => {
  expect(plainly(1, NOW)).toBe(plainly(1, NOW));
  expect(plainly(2, NOW)).not.toBe(plainly(1, NOW));
});

test.each(['2026-11-23T10:00:00Z', '2026-01-01T00:30:00Z', '2027-02-28T23:59:00Z', '2028-02-29T12:00:00Z'])(
  'seen from %s acme has its size and nothing happened after now',
  (moment) => {
    const now = Date.parse(moment);
    const org = buildOrgs(3, now).orgs.acme;
    const sizes = ['Account', 'Opportunity', 'Case'].map((object) => rows(org, object).length);
    expect(sizes).toEqual([80, 300, 500]);
    const future = Object.values(org.tables)
      .flat()
      .filter((row) => [row.CreatedDate, row.LastModifiedDate].some((at) => Date.parse(String(at)) > now));
    expect(future).toEqual([]);
    const dues = rows(org, 'Opportunity').map((row) => Date.parse(String(row.CloseDate)));
    expect((now - Math.min(...dues)) / 86_400_000).toBeLessThan(3 * 366);
  },
);

test('every id has its prefix and its check characters, and every reference leads somewhere', () => {
  const faults: string[] = [];
  for (const org of Object.values(orgs)) {
    const all = new Set(Object.values(org.tables).flatMap((table) => table.map((row) => row.Id)));
    for (const [object, table] of Object.entries(org.tables)) {
      const shape = org.schema[object];
      const links = shape?.fields.filter((field) => field.type === 'reference') ?? [];
      if (new Set(table.map((row) => row.Id)).size !== table.length) faults.push(`${object} twice`);
      for (const row of table) {
        if (row.Id !== addCheck(row.Id.slice(0, 15))) faults.push(row.Id);
        if (shape?.keyPrefix && !row.Id.startsWith(shape.keyPrefix)) faults.push(`${object} ${row.Id}`);
        const lost = links.filter(({ name }) => row[name] !== null && !all.has(String(row[name])));
        for (const { name } of lost) faults.push(`${object}.${name} ${row[name]}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('ids of known records have the check characters that Salesforce gives them', () => {
  expect(addCheck('00558000001N0Ke')).toBe('00558000001N0KeAAK');
  expect(addCheck('0015500001QdQWa')).toBe('0015500001QdQWaAAN');
  expect(addCheck('012000000000000')).toBe('012000000000000AAA');
});

test('no two orgs share a record, and each has a host of its own', () => {
  const ids = Object.values(orgs).flatMap((org) => rows(org, 'Account').map((row) => row.Id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(Object.values(orgs).map((org) => org.id.slice(0, 15))).size).toBe(5);
  expect(orgs['acme--sb'].apiHost).toBe('acme--sb.sandbox.my.salesforce.com');
});

describe('the story', () => {
  const opportunity = found(acme, 'Opportunity', story.opportunityId);
  const today = dateIn(zoneOf(acme, acme.personId), NOW);
  const ofAccount = (object: string): Row[] =>
    rows(acme, object).filter((row) => row.AccountId === story.accountId);

  test('has an open renewal of 48,000 EUR in 47 days, owned by who is signed in', () => {
    expect(found(acme, 'Account', story.accountId)).toMatchObject({
      Name: 'Northwind Traders',
      OwnerId: acme.personId,
    });
    expect(opportunity).toMatchObject({
      IsClosed: false,
      Amount: 48_000,
      CurrencyIsoCode: 'EUR',
      OwnerId: acme.personId,
    });
    expect(opportunity.Renewal_Date__c).toBe(opportunity.CloseDate);
    expect(daysBetween(today, String(opportunity.CloseDate))).toBe(47);
    expect(found(acme, 'Contract', story.contractId).EndDate).toBe(opportunity.CloseDate);
  });

  test('both sides last spoke 33 days ago', () => {
    const cases = new Set(ofAccount('Case').map((row) => row.Id));
    const instants = [
      ...ofAccount('Event')
        .filter((row) => row.IsAllDayEvent === false)
        .map((row) => row.StartDateTime),
      ...ofAccount('Task')
        .filter(
          (row) =>
            row.IsClosed === true && row.TaskSubtype === 'Call' && numberOf(row, 'CallDurationInSeconds') > 0,
        )
        .map((row) => row.CompletedDateTime),
      ...rows(acme, 'EmailMessage')
        .filter((row) => row.Incoming === true && cases.has(String(row.ParentId)))
        .map((row) => row.MessageDate),
    ].map((value) => Date.parse(String(value)));
    const last = Math.max(...instants.filter((instant) => instant <= NOW));
    expect(daysBetween(dateIn('Europe/Berlin', last), today)).toBe(33);
    expect(instants.some((instant) => instant > NOW)).toBe(true);
  });

  test('has two open cases, one of them escalated and talked about', () => {
    const open = ofAccount('Case').filter((row) => row.IsClosed === false);
    expect(open.map((row) => row.IsEscalated)).toEqual([true, false]);
    expect(open[0]?.Id).toBe(story.caseId);
    const count = (object: string): number =>
      rows(acme, object).filter((row) => row.ParentId === story.caseId).length;
    expect([count('CaseComment'), count('EmailMessage'), count('FeedItem')]).toEqual([4, 5, 1]);
  });
});

describe('renewals in acme', () => {
  const renewals = rows(acme, 'Opportunity').filter((row) => row.Renewal_Date__c !== null);
  const won = renewals.filter((row) => row.IsWon === true);
  const late = (row: Row, zone: string): number =>
    daysBetween(String(row.Renewal_Date__c), dateIn(zone, Date.parse(String(row.LastStageChangeDate))));

  test('are won early, on their day, late, lost and open, in two currencies', () => {
    const days = won.map((row) => late(row, zoneOf(acme, row.OwnerId)));
    expect(days.filter((each) => each < 0).length).toBeGreaterThan(40);
    expect(days.filter((each) => each === 0).length).toBeGreaterThan(8);
    expect(days.filter((each) => each > 0).length).toBeGreaterThan(15);
    expect(renewals.filter((row) => row.IsClosed === true && row.IsWon === false).length).toBeGreaterThan(5);
    expect(renewals.filter((row) => row.IsClosed === false).length).toBeGreaterThan(10);
    expect(won.some((row) => numberOf(row, 'Amount') < numberOf(row, 'Prior_ARR__c'))).toBe(true);
    for (const currency of ['EUR', 'USD']) {
      expect(won.filter((row) => row.CurrencyIsoCode === currency).length).toBeGreaterThan(30);
    }
  });

  test('around the turn of the year the zone decides whether one was in time', () => {
    const turning = won.filter((row) => /12-31$|01-01$/.test(String(row.Renewal_Date__c)));
    expect(turning.length).toBeGreaterThan(15);
    const decided = turning.filter(
      (row) => late(row, 'Asia/Tokyo') > 0 && late(row, 'America/Los_Angeles') <= 0,
    );
    expect(decided.length).toBeGreaterThan(5);
  });

  test('every rep has a book with two currencies and renewals of three years', () => {
    const reps = new Set(rows(acme, 'Account').map((row) => row.OwnerId));
    expect(reps.size).toBe(8);
    for (const rep of reps) {
      const own = rows(acme, 'Account').filter((row) => row.OwnerId === rep);
      expect(own).toHaveLength(10);
      expect(new Set(own.map((row) => row.CurrencyIsoCode)).size).toBe(2);
      const ids = new Set(own.map((row) => row.Id));
      const years = renewals
        .filter((row) => ids.has(String(row.AccountId)))
        .map((row) => String(row.Renewal_Date__c).slice(0, 4));
      expect(new Set(years).size).toBeGreaterThanOrEqual(3);
    }
  });

  test('a stage that was reached is a line of history at the same instant', () => {
    for (const row of won) {
      const line = rows(acme, 'OpportunityHistory').find(
        (each) => each.OpportunityId === row.Id && each.StageName === 'Closed Won',
      );
      expect(line?.CreatedDate).toBe(row.LastStageChangeDate);
    }
  });
});

test('a task on a case belongs to an account only through its contact', () => {
  const tasks = rows(acme, 'Task').filter((row) => String(row.WhatId).startsWith('500'));
  expect(tasks.some((row) => row.AccountId === null)).toBe(true);
  for (const row of tasks) expect(row.AccountId === null).toBe(row.WhoId === null);
});

test('some accounts have been quiet, and names come in several scripts', () => {
  const names = [...rows(acme, 'Account'), ...rows(acme, 'Contact'), ...rows(acme, 'User')].map((row) =>
    String(row.Name),
  );
  for (const script of ['Arab', 'Hebr', 'Grek', 'Cyrl', 'Han']) {
    expect(names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
  }
  expect(new Set(rows(acme, 'Account').map((row) => row.Name)).size).toBe(80);
});

describe('orgs of other shape', () => {
  test('plain knows no contract, no e-mail, no record type, no renewal', () => {
    expect(Object.keys(plain.tables)).not.toEqual(expect.arrayContaining(['Contract']));
    expect(plain.schema).not.toHaveProperty('EmailMessage');
    const fields = plain.schema.Opportunity?.fields.map((field) => `${field.name} ${field.label}`) ?? [];
    expect(fields.filter((field) => /renew|RecordType|Currency/i.test(field))).toEqual([]);
    expect(new Set(rows(plain, 'Opportunity').map((row) => row.Type))).toEqual(new Set(['Existing', 'New']));
  });

  test('cpq marks renewals by a checkbox and has subscriptions that shrink, grow and stop', () => {
    const renewals = rows(cpq, 'Opportunity').filter((row) => row.SBQQ__Renewal__c === true);
    expect(renewals.length).toBeGreaterThan(30);
    expect(renewals.some((row) => row.SBQQ__RenewedContract__c === null)).toBe(true);
    const value = new Map<string, Map<string, number>>();
    for (const row of rows(cpq, 'SBQQ__Subscription__c')) {
      const terms = value.get(String(row.SBQQ__Account__c)) ?? new Map<string, number>();
      const start = String(row.SBQQ__StartDate__c);
      terms.set(
        start,
        (terms.get(start) ?? 0) + numberOf(row, 'SBQQ__NetPrice__c') * numberOf(row, 'SBQQ__Quantity__c'),
      );
      value.set(String(row.SBQQ__Account__c), terms);
    }
    const steps = [...value.values()].flatMap((terms) => {
      const amounts = [...terms].sort(([a], [b]) => a.localeCompare(b)).map(([, amount]) => amount);
      return amounts.slice(1).map((amount, index) => amount - (amounts[index] ?? 0));
    });
    expect(steps.some((step) => step > 1)).toBe(true);
    expect(steps.some((step) => step < -1)).toBe(true);
    const ends = [...rows(cpq, 'SBQQ__Subscription__c')].map((row) => String(row.SBQQ__EndDate__c));
    expect(ends.some((end) => end < '2026-11-23')).toBe(true);
  });

  test('assets have state periods that follow each other without a gap', () => {
    const renewals = rows(assets, 'Opportunity').filter((row) => row.Type === 'Renewal');
    expect(renewals.length).toBeGreaterThan(30);
    for (const asset of rows(assets, 'Asset')) {
      const periods = rows(assets, 'AssetStatePeriod').filter((row) => row.AssetId === asset.Id);
      for (const [index, period] of periods.slice(1).entries()) {
        const before = Date.parse(String(periods[index]?.EndDate));
        expect(Date.parse(String(period.StartDate)) - before).toBe(1000);
      }
    }
    expect(rows(assets, 'Asset').some((row) => row.Status === 'Obsolete')).toBe(true);
  });
});
