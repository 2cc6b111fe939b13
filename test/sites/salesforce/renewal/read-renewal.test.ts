import { describe, expect, it } from 'vitest';
import { dueOf, isRenewal, stateOf } from '@/lib/sites/salesforce/renewal/read-renewal';
import { mappingOf } from './mapping-of';

describe('isRenewal', () => {
  it('reads each kind of mark from a row', () => {
    const byType = mappingOf();
    expect(isRenewal(byType, { RecordType: { DeveloperName: 'Renewal' } })).toBe(true);
    expect(isRenewal(byType, { RecordType: { DeveloperName: 'New_Business' } })).toBe(false);
    expect(isRenewal(byType, { RecordType: null })).toBe(false);
    const byBox = mappingOf({ marker: { kind: 'checkbox', field: 'Renewal__c' } });
    expect(isRenewal(byBox, { Renewal__c: true })).toBe(true);
    expect(isRenewal(byBox, { Renewal__c: 'true' })).toBe(false);
    const byValue = mappingOf({ marker: { kind: 'values', field: 'Type', values: ['Renewal'] } });
    expect(isRenewal(byValue, { Type: 'renewal' })).toBe(true);
    expect(isRenewal(byValue, { Type: null })).toBe(false);
    expect(isRenewal(mappingOf({ marker: { kind: 'contractEnd' } }), { Type: 'Renewal' })).toBe(false);
  });
});

describe('dueOf', () => {
  it('reads the day where it stands, and never through a time zone', () => {
    expect(dueOf(mappingOf(), { CloseDate: '2026-12-31' })).toBe('2026-12-31');
    const ofAccount = mappingOf({ due: { object: 'Account', field: 'Renewal__c' } });
    expect(dueOf(ofAccount, { Account: { Renewal__c: '2027-01-01' } })).toBe('2027-01-01');
    expect(dueOf(ofAccount, { Account: null })).toBeNull();
    const ofContract = mappingOf({ due: { object: 'Contract', field: 'EndDate' } });
    expect(dueOf(ofContract, { Contract: { EndDate: '2027-01-01' } })).toBe('2027-01-01');
    expect(dueOf(ofContract, { EndDate: '2027-02-01' })).toBe('2027-02-01');
    expect(dueOf(mappingOf(), { CloseDate: null })).toBeNull();
  });
});

describe('stateOf', () => {
  it('goes by the marks for closed and won, whatever the stage is called', () => {
    expect(stateOf({ IsClosed: true, IsWon: true, StageName: 'Verloren' })).toBe('won');
    expect(stateOf({ IsClosed: true, IsWon: false, StageName: 'Closed Won' })).toBe('lost');
    expect(stateOf({ IsClosed: false, IsWon: false })).toBe('open');
    expect(stateOf({})).toBe('open');
  });
});
