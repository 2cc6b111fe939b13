import { beforeEach, describe, expect, test } from 'vitest';
import { type Asking, askSalesforce, createTestSalesforce, type Told } from '../ask-salesforce';

const salesforce = createTestSalesforce();
const { control } = salesforce;
const DATA = '/services/data/v66.0';

beforeEach(() => control.heal());

const ask = (path: string, asking?: Asking): Told => askSalesforce(salesforce, path, asking);
const query = (soql: string, asking?: Asking): Told =>
  ask(`${DATA}/query?q=${encodeURIComponent(soql)}`, asking);
const errorOf = (told: Told): unknown[] => [
  told.status,
  told.json.at(0, 'errorCode'),
  told.json.at(0, 'message'),
];

test('versions are told to anybody', () => {
  const told = ask('/services/data/', { token: null });
  expect(told.json.at(6)).toEqual({ label: "Spring '26", url: DATA, version: '66.0' });
  expect(told.json.at(7, 'label')).toBe("Summer '26");
  expect(told.json.at(0, 'label')).toBe("Spring '24");
});

test('userinfo says who asks, in which org and zone', () => {
  const told = ask('/services/oauth2/userinfo');
  expect(told.json.value).toMatchObject({
    user_id: control.person,
    organization_id: control.id,
    zoneinfo: 'Europe/Berlin',
    locale: 'en_GB',
    active: true,
  });
  const [, second] = control.reps;
  control.signIn(second?.id);
  expect(ask('/services/oauth2/userinfo').json.at('zoneinfo')).toBe('America/Los_Angeles');
});

describe('a session', () => {
  test('of nobody, of another org or gone is refused', () => {
    const expired = [401, 'INVALID_SESSION_ID', 'Session expired or invalid'];
    const old = control.session();
    expect(errorOf(query('SELECT Id FROM Case', { token: null }))).toEqual(expired);
    expect(errorOf(query('SELECT Id FROM Case', { token: control.org('cpq').session() }))).toEqual(expired);
    control.expire();
    expect(errorOf(query('SELECT Id FROM Case', { token: old }))).toEqual(expired);
    expect(errorOf(ask('/services/oauth2/userinfo', { token: old }))).toEqual(expired);
    control.signOut();
    expect(control.session()).toBeNull();
  });

  test('of the pages may not use the API', () => {
    const pageSid = salesforce.world.orgs.acme.signIn?.pageSid ?? '';
    expect(pageSid).toMatch(new RegExp(`^${control.id.slice(0, 15)}!`));
    expect(query('SELECT Id FROM Case', { token: pageSid }).status).toBe(401);
  });

  test('may be refused in words of its own', () => {
    control.refuse('notForRest');
    const text = 'This session is not valid for use with the REST API';
    expect(errorOf(query('SELECT Id FROM Case'))).toEqual([401, 'INVALID_SESSION_ID', text]);
    control.refuse('notAttached');
    expect(errorOf(query('SELECT Id FROM Case'))[2]).toBe('Connected app is not attached to Agent');
    control.refuse(null);
    control.disableApi();
    expect(errorOf(query('SELECT Id FROM Case')).slice(0, 2)).toEqual([403, 'API_DISABLED_FOR_ORG']);
  });
});

describe('usage', () => {
  test('goes up by one for each call, and ends the calls when it is used up', () => {
    control.setUsage({ used: 98, of: 100 });
    expect(query('SELECT COUNT() FROM Case').headers['Sforce-Limit-Info']).toBe('api-usage=99/100');
    expect(query('SELECT COUNT() FROM Case').headers['Sforce-Limit-Info']).toBe('api-usage=100/100');
    expect(errorOf(query('SELECT COUNT() FROM Case')).slice(0, 2)).toEqual([403, 'REQUEST_LIMIT_EXCEEDED']);
    control.setUsage(null);
    expect(query('SELECT COUNT() FROM Case').headers).not.toHaveProperty('Sforce-Limit-Info');
    control.exceedLimit();
    expect(query('SELECT COUNT() FROM Case').status).toBe(403);
  });

  test('limits are not for reps', () => {
    expect(ask(`${DATA}/limits`).status).toBe(403);
  });
});

describe('a query', () => {
  test('comes in pages of what was asked for, 2,000 at most', () => {
    const first = query('SELECT Id FROM CaseHistory ORDER BY Id', {
      headers: { 'sforce-query-options': 'batchSize=500' },
    });
    const total = control.tables('acme').CaseHistory?.length ?? 0;
    expect([first.json.at('totalSize'), first.json.at('done'), first.json.list('records').length]).toEqual([
      total,
      false,
      500,
    ]);
    const ids = new Set<unknown>();
    let page = first;
    while (true) {
      for (const record of page.json.list('records')) ids.add(record.at('Id'));
      if (page.json.at('done') === true) break;
      page = ask(String(page.json.at('nextRecordsUrl')), {
        headers: { 'sforce-query-options': 'batchSize=500' },
      });
    }
    expect(ids.size).toBe(total);
    expect(page.json.at('nextRecordsUrl')).toBeUndefined();
    expect(ask(`${DATA}/query/01gffffAA-2000`).status).toBe(400);
  });

  test('with a slash behind it works as well, and SELECT COUNT() brings no records', () => {
    const told = ask(`${DATA}/query/?q=select+count()+from+Account`);
    expect(told.json.value).toEqual({ totalSize: 80, done: true, records: [] });
  });

  test('that is wrong is refused with its code', () => {
    expect(errorOf(query('SELECT foo FROM Case')).slice(0, 2)).toEqual([400, 'INVALID_FIELD']);
    expect(errorOf(query('SELECT Id FROM Contract', { org: 'plain' })).slice(0, 2)).toEqual([
      400,
      'INVALID_TYPE',
    ]);
    expect(errorOf(ask(`${DATA}/query`)).slice(0, 2)).toEqual([400, 'MALFORMED_QUERY']);
  });
});

describe('a describe', () => {
  const fieldsOf = (object: string, asking?: Asking): Map<unknown, unknown> =>
    new Map(
      ask(`${DATA}/sobjects/${object}/describe`, asking)
        .json.list('fields')
        .map((field) => [field.at('name'), field.at('type')]),
    );

  test('names fields and types as the org has them', () => {
    expect(fieldsOf('Opportunity').get('Renewal_Date__c')).toBe('date');
    expect(fieldsOf('Opportunity').get('CurrencyIsoCode')).toBe('picklist');
    expect(fieldsOf('Opportunity', { org: 'plain' }).has('CurrencyIsoCode')).toBe(false);
    expect(fieldsOf('Opportunity', { org: 'cpq' }).get('SBQQ__Renewal__c')).toBe('boolean');
    expect(ask(`${DATA}/sobjects/Contract/describe`, { org: 'plain' }).status).toBe(404);
    expect(ask(`${DATA}/sobjects/AssetStatePeriod/describe`, { org: 'assets' }).status).toBe(200);
  });

  test('tells record types, picklists, relationships and what may be done with a field', () => {
    const { json } = ask(`${DATA}/sobjects/Opportunity/describe`);
    expect(json.list('recordTypeInfos').map((type) => type.at('developerName'))).toEqual([
      'Renewal',
      'New_Business',
      'Master',
    ]);
    const field = (name: string) => json.list('fields').find((each) => each.at('name') === name);
    expect(field('AccountId')?.value).toMatchObject({
      relationshipName: 'Account',
      referenceTo: ['Account'],
      groupable: true,
    });
    expect(field('Amount')?.value).toMatchObject({ groupable: false, aggregatable: true, custom: false });
    expect(field('Description')?.value).toMatchObject({ filterable: false, groupable: false });
    expect(field('StageName')?.at('picklistValues', 0, 'value')).toBe('Qualification');
    const children = json.list('childRelationships').map((child) => child.at('relationshipName'));
    expect(children).toContain('Tasks');
  });

  test('in German for who reads German', () => {
    control.signIn(control.reps[4]?.id);
    const { json } = ask(`${DATA}/sobjects/Case/describe`);
    expect([json.at('label'), json.at('labelPlural')]).toEqual(['Kundenvorgang', 'Kundenvorgänge']);
  });

  test('is 304 until something changed', () => {
    const path = `${DATA}/sobjects/Case/describe`;
    const first = ask(path);
    const since = { 'if-modified-since': first.headers['last-modified'] ?? '' };
    expect(ask(path, { headers: since })).toMatchObject({ status: 304, text: '' });
    expect(ask(path, { headers: { 'if-none-match': first.headers.etag ?? '' } }).status).toBe(304);
    control.hide('Case.Priority');
    const after = ask(path, { headers: since });
    expect(after.status).toBe(200);
    expect(after.text).not.toContain('"Priority"');
  });

  test('hides what a person may not see, and queries fail on it', () => {
    control.hide('EmailMessage', control.person);
    control.hide('Opportunity.Amount', control.person);
    expect(ask(`${DATA}/sobjects/EmailMessage/describe`).status).toBe(404);
    expect(errorOf(query('SELECT Id, (SELECT Id FROM EmailMessages) FROM Case')).slice(0, 2)).toEqual([
      400,
      'INVALID_TYPE',
    ]);
    expect(errorOf(query('SELECT Amount FROM Opportunity')).slice(0, 2)).toEqual([400, 'INVALID_FIELD']);
    control.signIn(control.reps[1]?.id);
    expect(query('SELECT Amount FROM Opportunity').status).toBe(200);
  });

  test('all objects at once', () => {
    const names = ask(`${DATA}/sobjects/`)
      .json.list('sobjects')
      .map((each) => each.at('name'));
    expect(names).toEqual(expect.arrayContaining(['Account', 'Case', 'Contract', 'EmailMessage']));
  });
});

test('a write is refused wherever it goes', () => {
  for (const [method, path] of [
    ['POST', '/sobjects/Case'],
    ['PATCH', `/sobjects/Case/${control.story.caseId}`],
    ['DELETE', `/sobjects/Case/${control.story.caseId}`],
    ['POST', '/query'],
  ]) {
    expect(ask(`${DATA}${path}`, { method, body: {} }).status).toBe(405);
  }
  expect(control.calls.map((call) => call.method)).toEqual(['POST', 'PATCH', 'DELETE', 'POST']);
});

test('a whole record by its id of 15 or 18 characters', () => {
  const id = control.story.accountId;
  expect(ask(`${DATA}/sobjects/Account/${id}`).json.at('Name')).toBe('Northwind Traders');
  expect(ask(`${DATA}/sobjects/Account/${id.slice(0, 15)}`).json.at('Id')).toBe(id);
  expect(errorOf(ask(`${DATA}/sobjects/Account/001Qy00000zzzzzAAA`))).toEqual([
    404,
    'NOT_FOUND',
    'The requested resource does not exist',
  ]);
});

test('a question across origins is turned away, as no admin has allowed one', () => {
  expect(ask(`${DATA}/query`, { method: 'OPTIONS', token: null }).status).toBe(403);
});

test('faults come in place of the truth and end', () => {
  control.fail({ kind: 'html', times: 1 });
  control.fail({ kind: 503, path: '/composite', times: 1 });
  expect(query('SELECT Id FROM Case').headers['content-type']).toContain('text/html');
  expect(query('SELECT COUNT() FROM Case').status).toBe(200);
  expect(ask(`${DATA}/composite`, { method: 'POST', body: {} }).status).toBe(503);
  control.fail({ kind: 'slow', ms: 5 });
  control.heal();
  expect(query('SELECT COUNT() FROM Case').status).toBe(200);
});
