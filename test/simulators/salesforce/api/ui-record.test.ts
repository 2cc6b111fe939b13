import { beforeEach, expect, test } from 'vitest';
import { askSalesforce, createTestSalesforce, type Told } from '../ask-salesforce';

const salesforce = createTestSalesforce();
const { control } = salesforce;
const { story } = control;

beforeEach(() => control.heal());

const record = (id: string, fields: Record<string, string>): Told =>
  askSalesforce(salesforce, `/services/data/v66.0/ui-api/records/${id}?${new URLSearchParams(fields)}`);

test('optional fields that are not there are left out without a word', () => {
  const told = record(story.opportunityId.slice(0, 15), {
    optionalFields:
      'Opportunity.Amount,Opportunity.Foo__c,Case.Status,Opportunity.Account.Name,Opportunity.Account.Foo',
  });
  expect(told.json.value).toMatchObject({ apiName: 'Opportunity', id: story.opportunityId });
  expect(told.json.keys('fields')).toEqual(['Amount', 'Account']);
  expect(told.json.at('fields', 'Account', 'value', 'fields', 'Name', 'value')).toBe('Northwind Traders');
});

test('fields that are not there fail the whole', () => {
  const told = record(story.caseId, { fields: 'Case.Status,Case.Foo' });
  expect([told.status, told.json.at(0, 'message')]).toEqual([
    400,
    "No such column 'Foo' on sobject of type Case",
  ]);
});

test('values are raw and what is displayed is for the reader', () => {
  const fields =
    'Opportunity.Amount,Opportunity.CloseDate,Opportunity.StageName,Opportunity.CreatedDate,Opportunity.Name';
  const shown = (name: string): unknown[] => {
    const { json } = record(story.opportunityId, { fields });
    return [json.at('fields', name, 'value'), json.at('fields', name, 'displayValue')];
  };
  expect(shown('Amount')).toEqual([48_000, '€48,000.00']);
  expect(shown('CloseDate')).toEqual(['2027-01-09', '09/01/2027']);
  expect(shown('CreatedDate')[0]).toMatch(/^2026-09-22T\d\d:\d\d:\d\d\.000Z$/);
  expect(shown('Name')[1]).toBeNull();
  control.signIn(control.reps[4]?.id);
  expect(shown('CloseDate')).toEqual(['2027-01-09', '09.01.27']);
  expect(shown('StageName')).toEqual(['Proposal/Price Quote', 'Vorschlag/Angebot']);
});

test('a hidden field is as if it were not there, and a hidden record is not found', () => {
  control.hide('Case.Priority');
  expect(record(story.caseId, { optionalFields: 'Case.Priority,Case.Status' }).json.keys('fields')).toEqual([
    'Status',
  ]);
  control.hide('Case');
  expect(record(story.caseId, { optionalFields: 'Case.Status' }).status).toBe(404);
});

test('a compact layout settles which object an id is of; nothing asked for is an error', () => {
  expect(record(story.contractId, { layoutTypes: 'Compact' }).json.at('apiName')).toBe('Contract');
  expect(record(story.contractId, {}).status).toBe(400);
  expect(record('500Qy00000zzzzzAAA', { layoutTypes: 'Compact' }).status).toBe(404);
});
