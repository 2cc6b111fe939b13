import { describe, expect, it } from 'vitest';
import { detectRenewals } from '@/lib/sites/salesforce/renewal/detect-renewals';
import { detectRevenue } from '@/lib/sites/salesforce/renewal/detect-revenue';
import { fieldChoices, recordTypeChoices } from '@/lib/sites/salesforce/renewal/field-choices';

const field = (name: string, type: string, label = name, values: string[] = []) => ({
  name,
  type,
  label,
  custom: name.endsWith('__c'),
  picklistValues: values.map((value) => ({ value, label: value, active: true })),
});
const usual = [field('Amount', 'currency'), field('CloseDate', 'date', 'Close Date')];
const contract = { fields: [field('EndDate', 'date', 'Contract End Date'), field('StartDate', 'date')] };
const kinds = (describes: Record<string, unknown>): unknown[] =>
  detectRenewals(describes).map(({ marker }) =>
    'field' in marker ? [marker.kind, marker.field] : [marker.kind],
  );

const everything = {
  Opportunity: {
    recordTypeInfos: [
      { developerName: 'Master', name: 'Master', master: true },
      { developerName: 'Renewals', name: 'Verlängerung' },
      { developerName: 'Old_Renewals', name: 'Old', active: false },
    ],
    fields: [
      ...usual,
      field('Type', 'picklist', 'Typ', ['New Customer', 'Direct Renewal']),
      field('Renewal_Date__c', 'date', 'Renewal Date'),
      field('Is_Renewal__c', 'boolean', 'Renewal'),
      field('Kind__c', 'picklist', 'Kind of deal', ['New', 'Renewal']),
      field('Track__c', 'picklist', 'Renewal track', ['Yes', 'No']),
      field('Renewal_Mood__c', 'picklist', 'Renewal mood', ['Fine', 'Bad']),
      field('SBQQ__Renewal__c', 'boolean', 'Renewal'),
      field('Prior_ARR__c', 'currency', 'Prior ARR'),
      field('Signed_On__c', 'date', 'Signed on'),
    ],
  },
  Contract: contract,
};

describe('detectRenewals', () => {
  it('proposes in the order of what is surest', () => {
    expect(kinds(everything)).toEqual([
      ['checkbox', 'SBQQ__Renewal__c'],
      ['recordType'],
      ['values', 'Type'],
      ['checkbox', 'Is_Renewal__c'],
      ['values', 'Kind__c'],
      ['values', 'Track__c'],
      ['contractEnd'],
    ]);
  });

  it('says which values and record types, and why', () => {
    const [cpq, types, type, , , track] = detectRenewals(everything);
    expect(cpq?.because).toEqual({ key: 'renewal_because_cpq', values: ['Renewal', 'SBQQ__Renewal__c'] });
    expect(types?.marker).toEqual({ kind: 'recordType', names: ['Renewals'] });
    expect(types?.because.values).toEqual(['Verlängerung']);
    expect(type?.marker).toEqual({ kind: 'values', field: 'Type', values: ['Direct Renewal'] });
    expect(track?.marker).toEqual({ kind: 'values', field: 'Track__c', values: ['Yes'] });
  });

  it('guesses the other fields, and never one that is not there', () => {
    expect(detectRenewals(everything)[0]).toMatchObject({
      due: { object: 'Opportunity', field: 'Renewal_Date__c' },
      amount: 'Amount',
      prior: 'Prior_ARR__c',
      signed: 'Signed_On__c',
    });
    const marked = [...usual, field('Renewal__c', 'boolean')];
    const due = (more: Record<string, unknown>, extra: unknown[] = []): unknown =>
      detectRenewals({ Opportunity: { fields: [...marked, ...extra] }, ...more })[0]?.due;
    expect(due({})).toEqual({ object: 'Opportunity', field: 'CloseDate' });
    const account = { fields: [field('Next_Renewal__c', 'date')] };
    expect(due({ Account: account })).toEqual({ object: 'Account', field: 'Next_Renewal__c' });
    const linked = [field('ContractId', 'reference')];
    expect(due({ Account: account, Contract: contract }, linked)).toEqual({
      object: 'Contract',
      field: 'EndDate',
    });
    expect(due({ Contract: contract })).toEqual({ object: 'Opportunity', field: 'CloseDate' });
  });

  it('finds nothing where nothing is, whatever was answered', () => {
    expect(detectRenewals({})).toEqual([]);
    expect(detectRenewals({ Opportunity: null, Contract: 'x', Account: [] })).toEqual([]);
    expect(detectRenewals({ Opportunity: { fields: [null, 3, { name: 'Renewal__c' }] } })).toEqual([]);
    expect(kinds({ Opportunity: { fields: usual }, Contract: contract })).toEqual([['contractEnd']]);
  });
});

describe('detectRevenue', () => {
  const money = (...names: string[]) => ({
    Account: { fields: names.map((name) => field(name, 'currency')) },
  });
  const sources = (describes: Record<string, unknown>): unknown[] =>
    detectRevenue(describes).map(({ revenue }) => revenue);

  it('finds two fields, or one that needs an import beside it', () => {
    expect(sources(money('AnnualRevenue', 'Start_ARR__c', 'Current_ARR__c'))).toEqual([
      { kind: 'fields', start: 'Start_ARR__c', now: 'Current_ARR__c' },
    ]);
    expect(sources(money('MRR__c'))).toEqual([{ kind: 'imported', now: 'MRR__c' }]);
    expect(sources(money('AnnualRevenue', 'Carrier_Fee__c'))).toEqual([]);
  });

  it('finds subscriptions and state periods by all the fields they need', () => {
    const of = (...names: string[]) => ({ fields: names.map((name) => field(name, 'currency')) });
    const subscription = of(
      'SBQQ__Account__c',
      'SBQQ__NetPrice__c',
      'SBQQ__Quantity__c',
      'SBQQ__StartDate__c',
      'SBQQ__EndDate__c',
    );
    expect(sources({ SBQQ__Subscription__c: subscription })).toEqual([{ kind: 'subscriptions' }]);
    expect(sources({ SBQQ__Subscription__c: of('SBQQ__Account__c') })).toEqual([]);
    const period = of('AssetId', 'StartDate', 'EndDate', 'Mrr');
    expect(sources({ AssetStatePeriod: period, Asset: of('AccountId') })).toEqual([{ kind: 'assets' }]);
    expect(sources({ AssetStatePeriod: period })).toEqual([]);
  });
});

describe('fieldChoices', () => {
  it('lists fields of a type, those called after renewals first', () => {
    const names = fieldChoices(everything, 'Opportunity', ['date']).map(({ name }) => name);
    expect(names).toEqual(['Renewal_Date__c', 'CloseDate', 'Signed_On__c']);
    expect(fieldChoices(everything, 'Case', ['date'])).toEqual([]);
    expect(recordTypeChoices(everything)).toEqual([{ name: 'Renewals', label: 'Verlängerung' }]);
  });
});
