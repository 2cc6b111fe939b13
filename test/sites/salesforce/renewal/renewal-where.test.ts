import { describe, expect, it } from 'vitest';
import {
  dueField,
  renewalFields,
  renewalWhere,
  signedField,
} from '@/lib/sites/salesforce/renewal/renewal-where';
import { dealFields, mappingOf, shapeOf, smallShape } from './mapping-of';

const linked = shapeOf({
  Opportunity: `${dealFields} ContractId:reference SBQQ__Renewal__c:boolean Type:picklist Signed__c:date`,
  Account: 'Id:id Renewal_Date__c:date',
  Contract: 'Id:id AccountId:reference EndDate:date CustomerSignedDate:date',
});

describe('renewalWhere', () => {
  it('tells renewals by the mark that was confirmed', () => {
    expect(renewalWhere(mappingOf(), smallShape)).toBe("RecordType.DeveloperName IN ('Renewal')");
    const checkbox = mappingOf({ marker: { kind: 'checkbox', field: 'SBQQ__Renewal__c' } });
    expect(renewalWhere(checkbox, linked)).toBe('SBQQ__Renewal__c = true');
    const values = mappingOf({ marker: { kind: 'values', field: 'Type', values: ['Renewal', 'Win-back'] } });
    expect(renewalWhere(values, linked)).toBe("Type IN ('Renewal','Win-back')");
  });

  it('lets no value end its own quotes', () => {
    const values = ["O'Hara \\ renewal", "x') OR (Name != '"];
    const where = renewalWhere(mappingOf({ marker: { kind: 'values', field: 'Type', values } }), linked);
    expect(where).toBe("Type IN ('O\\'Hara \\\\ renewal','x\\') OR (Name != \\'')");
  });

  it('is null when the mark is out of sight, or none is on opportunities', () => {
    const values = mappingOf({ marker: { kind: 'values', field: 'Type', values: ['Renewal'] } });
    expect(renewalWhere(values, smallShape)).toBeNull();
    expect(renewalWhere(mappingOf(), linked)).toBeNull();
    expect(renewalWhere(mappingOf({ marker: { kind: 'contractEnd' } }), linked)).toBeNull();
  });

  it('does not take what every object of the language has for a field', () => {
    const odd = mappingOf({ marker: { kind: 'checkbox', field: 'constructor' } });
    expect(renewalWhere(odd, linked)).toBeNull();
  });
});

describe('dueField', () => {
  it('is a path from the opportunity', () => {
    expect(dueField(mappingOf(), smallShape)).toBe('CloseDate');
    const ofAccount = mappingOf({ due: { object: 'Account', field: 'Renewal_Date__c' } });
    expect(dueField(ofAccount, linked)).toBe('Account.Renewal_Date__c');
    const ofContract = mappingOf({ due: { object: 'Contract', field: 'EndDate' } });
    expect(dueField(ofContract, linked)).toBe('Contract.EndDate');
  });

  it('is null without the field, or without the contract on the opportunity', () => {
    expect(
      dueField(mappingOf({ due: { object: 'Account', field: 'Renewal_Date__c' } }), smallShape),
    ).toBeNull();
    const apart = shapeOf({ Opportunity: dealFields, Contract: 'Id:id AccountId:reference EndDate:date' });
    expect(dueField(mappingOf({ due: { object: 'Contract', field: 'EndDate' } }), apart)).toBeNull();
  });
});

describe('signedField and renewalFields', () => {
  it('prefers the opportunity to its contract', () => {
    expect(signedField(mappingOf({ signed: 'Signed__c' }), linked)).toBe('Signed__c');
    expect(signedField(mappingOf({ signed: 'CustomerSignedDate' }), linked)).toBe(
      'Contract.CustomerSignedDate',
    );
    expect(signedField(mappingOf({ signed: 'Gone__c' }), linked)).toBeNull();
    expect(signedField(mappingOf(), linked)).toBeNull();
  });

  it('names only what the org has, each once', () => {
    const mapping = mappingOf({
      marker: { kind: 'checkbox', field: 'SBQQ__Renewal__c' },
      due: { object: 'Contract', field: 'EndDate' },
      prior: 'Prior__c',
      signed: 'CloseDate',
    });
    expect(renewalFields(mapping, linked)).toEqual([
      'IsClosed',
      'IsWon',
      'SBQQ__Renewal__c',
      'Contract.EndDate',
      'CloseDate',
      'Amount',
    ]);
    expect(renewalFields(mappingOf(), smallShape)).toContain('RecordType.DeveloperName');
  });
});
