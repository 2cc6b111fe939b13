import { beforeEach, describe, expect, test } from 'vitest';
import { askSalesforce, createTestSalesforce } from './ask-salesforce';
import { SoqlError } from './soql/soql-error';

const salesforce = createTestSalesforce();
const { control } = salesforce;
const { story } = control;

beforeEach(() => control.heal());

const count = (query: string): number => control.soql('acme', control.person, query).count;

test('the tables are what queries answer from', () => {
  const open = control.tables('acme').Case?.filter((row) => row.IsClosed === false).length;
  expect(count('SELECT COUNT() FROM Case WHERE IsClosed = false')).toBe(open);
  expect(control.orgs).toEqual(['acme', 'acme--sb', 'plain', 'cpq', 'assets']);
  expect(() => control.soql('plain', control.org('plain').person, 'SELECT Id FROM Contract')).toThrow(
    SoqlError,
  );
});

test('reps own accounts, and the person is the first of them', () => {
  expect(control.reps).toHaveLength(8);
  expect(control.reps[0]?.id).toBe(control.person);
  expect(control.users.length).toBeGreaterThan(control.reps.length);
});

test('a won opportunity is won now, and its history says so', () => {
  const sandbox = control.org('acme--sb');
  const open = control.tables('acme--sb').Opportunity?.find((row) => row.IsClosed === false);
  const id = open?.Id ?? '';
  sandbox.winOpportunity(id);
  const query = `SELECT IsWon, StageName, (SELECT StageName FROM OpportunityHistories ORDER BY CreatedDate DESC LIMIT 1) FROM Opportunity WHERE Id = '${id}'`;
  expect(control.soql('acme--sb', sandbox.person, query).records).toMatchObject([
    {
      IsWon: true,
      StageName: 'Closed Won',
      OpportunityHistories: { records: [{ StageName: 'Closed Won' }] },
    },
  ]);
  expect(open?.LastStageChangeDate).toMatch(/^2026-11-23T10:0\d:\d\d\.000\+0000$/);
  expect(() => sandbox.winOpportunity(story.opportunityId)).toThrow('no Opportunity');
});

test('a task belongs to the account of what it is about, a comment to its case', () => {
  const call = control.addTask({ whatId: story.opportunityId, call: 300 });
  expect(call).toMatchObject({
    AccountId: story.accountId,
    TaskSubtype: 'Call',
    IsClosed: true,
    CallDurationInSeconds: 300,
  });
  const open = control.addTask({ whatId: story.accountId, done: false, due: null });
  expect(open).toMatchObject({ Status: 'Not Started', ActivityDate: null, CompletedDateTime: null });
  const before = count(`SELECT COUNT() FROM CaseComment WHERE ParentId = '${story.caseId}'`);
  control.postComment(story.caseId, 'It is repaired.', control.users[9]?.id);
  expect(count(`SELECT COUNT() FROM CaseComment WHERE ParentId = '${story.caseId}'`)).toBe(before + 1);
});

describe('what is done to one org', () => {
  test('leaves the others as they are', () => {
    control.org('cpq').expire();
    control.org('cpq').exceedLimit();
    control.org('cpq').hide('Case');
    expect(askSalesforce(salesforce, '/services/oauth2/userinfo').status).toBe(200);
    expect(askSalesforce(salesforce, '/services/oauth2/userinfo', { org: 'cpq' }).status).toBe(401);
    expect(count('SELECT COUNT() FROM Case')).toBe(500);
    expect(control.calls).toHaveLength(1);
    expect(control.org('cpq').calls).toHaveLength(1);
  });

  test('ends with heal', () => {
    control.org('cpq').signOut();
    control.refuse('notForRest');
    control.hide('Case.Status');
    control.heal();
    expect(askSalesforce(salesforce, '/services/oauth2/userinfo', { org: 'cpq' }).status).toBe(200);
    expect(askSalesforce(salesforce, '/services/oauth2/userinfo').status).toBe(200);
    expect(count("SELECT COUNT() FROM Case WHERE Status = 'New'")).toBe(0);
  });
});
