import { describe, expect, it } from 'vitest';
import { logoRenewal } from '@/lib/sites/salesforce/measures/logo-renewal';
import { renewalRate } from '@/lib/sites/salesforce/measures/renewal-rate';
import { grr, nrr } from '@/lib/sites/salesforce/measures/retention';
import { mappingOf, shapeOf } from '../renewal/mapping-of';
import { answering, figuresOf, person, questionOf } from './question-of';

const group = (acc: string, state: 'won' | 'lost' | 'open', amt: number, due = '2026-06-30') => ({
  acc,
  due,
  closed: state !== 'open',
  won: state === 'won',
  n: 1,
  amt,
});

describe('the worked examples of the definitions', () => {
  const revenue = { kind: 'fields', start: 'Start__c', now: 'Now__c' } as const;
  const shape = shapeOf({ Account: 'Id:id OwnerId:reference Start__c:currency Now__c:currency' });
  const question = questionOf({ org: { person, shape }, mapping: mappingOf({ revenue }) });
  // 10.0 at the start; 0.6 less at one customer, 0.9 gone with another, 1.8 more at a third; a new one counts nowhere
  const accounts = answering(() => [
    { Id: '001A', Start__c: 4, Now__c: 3.4 },
    { Id: '001B', Start__c: 0.9, Now__c: 0 },
    { Id: '001C', Start__c: 5.1, Now__c: 6.9 },
    { Id: '001D', Start__c: null, Now__c: 7 },
    { Id: '001E', Start__c: 0, Now__c: 7 },
  ]);

  it('GRR is 85 % and NRR 103 %', async () => {
    const [gross] = await figuresOf(grr, question, accounts.ask);
    expect(gross?.figure).toMatchObject({ kind: 'value', n: 3 });
    expect(gross?.figure.kind === 'value' && gross.figure.value).toBeCloseTo(85, 10);
    expect(gross?.over).toEqual({ numerator: 8.5, denominator: 10 });
    const [net] = await figuresOf(nrr, question, accounts.ask);
    expect(net?.figure.kind === 'value' && net.figure.value).toBeCloseTo(103, 10);
    expect(net?.notes).toEqual([{ key: 'measures_note_startFields', values: ['Start__c', 'Now__c'] }]);
  });

  it('200k renewed of 250k due is a renewal rate of 80 %, whatever the whole book is worth', async () => {
    const org = answering(() => [group('001A', 'won', 200_000), group('001B', 'lost', 50_000)]);
    const [figure] = await figuresOf(renewalRate, questionOf(), org.ask);
    expect(figure?.figure).toEqual({ kind: 'value', value: 80, n: 2, interval: null, seed: null });
    expect(figure?.over).toEqual({ numerator: 200_000, denominator: 250_000 });
    expect(figure?.currency).toBeNull();
  });

  it('22 of 24 customers renewed', async () => {
    const org = answering(() =>
      Array.from({ length: 24 }, (_, n) => group(`001${n}`, n < 22 ? 'won' : 'lost', 1)),
    );
    const [figure] = await figuresOf(logoRenewal, questionOf(), org.ask);
    expect(figure?.figure).toEqual({ kind: 'rate', good: 22, n: 24, apart: 0, unknown: 0 });
  });
});

describe('renewalRate', () => {
  it('counts no more than what was up, and says the rate with the increase', async () => {
    const org = answering(() => [
      { ...group('001A', 'won', 130), was: 100 },
      { ...group('001B', 'won', 80), was: 100 },
      { ...group('001C', 'lost', 0), was: 50 },
    ]);
    const shape = shapeOf({
      Opportunity:
        'Id:id AccountId:reference OwnerId:reference IsClosed:boolean IsWon:boolean CloseDate:date Amount:currency Prior__c:currency RecordTypeId:reference',
    });
    const mapping = mappingOf({ prior: 'Prior__c' });
    const [figure] = await figuresOf(renewalRate, questionOf({ org: { person, shape }, mapping }), org.ask);
    expect(figure?.over).toEqual({ numerator: 180, denominator: 250 });
    expect(figure?.notes).toEqual([{ key: 'measures_note_netRenewal', values: [84] }]);
  });

  it('takes what is past due and open as up and not renewed, and leaves out what is not due yet', async () => {
    const org = answering(() => [
      group('001A', 'won', 60),
      group('001B', 'open', 40, '2026-11-22'),
      group('001C', 'open', 500, '2026-11-23'),
    ]);
    const [figure] = await figuresOf(renewalRate, questionOf({ today: '2026-11-23' }), org.ask);
    expect(figure?.over).toEqual({ numerator: 60, denominator: 100 });
    expect(figure?.notes.map(({ key, values }) => [key, ...values])).toEqual([
      ['measures_note_netRenewal', 60],
      ['measures_note_noPrior'],
      ['measures_note_openPastDue', 1],
      ['measures_note_notYetDue', 1],
    ]);
    expect(figure?.rows.map(({ says }) => says)).toEqual([60, 'unknown', 'unknown']);
  });

  it('counts what was decided early, although its day is still ahead', async () => {
    const org = answering(() => [
      group('001A', 'won', 60, '2026-12-20'),
      group('001B', 'lost', 40, '2026-12-20'),
    ]);
    const [figure] = await figuresOf(renewalRate, questionOf({ today: '2026-11-23' }), org.ask);
    expect(figure?.over).toEqual({ numerator: 60, denominator: 100 });
  });

  it('takes an empty amount for unknown, not for nothing', async () => {
    const org = answering(() => [group('001A', 'won', 60), { ...group('001B', 'won', 0), amt: null }]);
    const [figure] = await figuresOf(renewalRate, questionOf(), org.ask);
    expect(figure?.over).toEqual({ numerator: 60, denominator: 60 });
    expect(figure?.notes).toContainEqual({ key: 'measures_note_noAmount', values: [1] });
  });

  it('reads money record by record where an org has several currencies', async () => {
    const shape = shapeOf({
      Opportunity:
        'Id:id AccountId:reference OwnerId:reference IsClosed:boolean IsWon:boolean CloseDate:date Amount:currency RecordTypeId:reference CurrencyIsoCode:picklist',
    });
    const row = (AccountId: string, IsWon: boolean, Amount: number, CurrencyIsoCode: string) => ({
      AccountId,
      IsClosed: true,
      IsWon,
      Amount,
      CurrencyIsoCode,
      CloseDate: '2026-03-01',
    });
    const org = answering(() => [
      row('001A', true, 30, 'USD'),
      row('001A', true, 10, 'USD'),
      row('001B', false, 60, 'USD'),
      row('001C', true, 5, 'EUR'),
    ]);
    const figures = await figuresOf(renewalRate, questionOf({ org: { person, shape } }), org.ask);
    expect(figures.map(({ currency, over }) => [currency, over.numerator, over.denominator])).toEqual([
      ['EUR', 5, 5],
      ['USD', 40, 100],
    ]);
    expect(org.asked[0]).not.toMatch(/SUM|GROUP BY/);
  });
});
