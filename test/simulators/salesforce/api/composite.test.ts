import { beforeEach, describe, expect, test } from 'vitest';
import { askSalesforce, createTestSalesforce, type Told } from '../ask-salesforce';

const salesforce = createTestSalesforce();
const { control } = salesforce;
const DATA = '/services/data/v66.0';

beforeEach(() => control.heal());

interface Part {
  url: string;
  referenceId?: string;
  method?: string;
  httpHeaders?: Record<string, string>;
}

const soql = (text: string): string => `${DATA}/query?q=${encodeURIComponent(text)}`;

function compose(parts: Part[], allOrNone = false): Told {
  const compositeRequest = parts.map((part, index) => ({
    method: 'GET',
    referenceId: `part${index}`,
    ...part,
  }));
  return askSalesforce(salesforce, `${DATA}/composite`, {
    method: 'POST',
    body: { allOrNone, compositeRequest },
  });
}

const statuses = (told: Told): unknown[] =>
  told.json.list('compositeResponse').map((part) => part.at('httpStatusCode'));

test('parts fail alone, as arrays, and the whole says 200', () => {
  const told = compose([
    { url: soql('SELECT COUNT() FROM Account'), referenceId: 'accounts' },
    { url: soql('SELECT COUNT() FROM XYZZY'), referenceId: 'none' },
    { url: `${DATA}/sobjects/Foo`, referenceId: 'foo' },
    { url: `${DATA}/ui-api/records/${control.story.caseId}?optionalFields=Case.Status,Case.Foo` },
  ]);
  expect(told.status).toBe(200);
  expect(
    told.json
      .list('compositeResponse')
      .slice(0, 3)
      .map((part) => part.value),
  ).toEqual([
    {
      body: { totalSize: 80, done: true, records: [] },
      httpHeaders: {},
      httpStatusCode: 200,
      referenceId: 'accounts',
    },
    {
      body: [
        {
          errorCode: 'INVALID_TYPE',
          message: expect.stringMatching(
            /^\nSELECT COUNT\(\) FROM XYZZY\n {20}\^\nERROR at Row:1:Column:21\nsObject type 'XYZZY'/,
          ),
        },
      ],
      httpHeaders: {},
      httpStatusCode: 400,
      referenceId: 'none',
    },
    {
      body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
      httpHeaders: {},
      httpStatusCode: 404,
      referenceId: 'foo',
    },
  ]);
  expect(told.json.at('compositeResponse', 3, 'body', 'fields', 'Status', 'value')).toBe('Escalated');
});

test('counts as one call, with its parts in the log', () => {
  control.setUsage({ used: 5, of: 100 });
  compose([{ url: soql('SELECT Id FROM Case LIMIT 1') }, { url: `${DATA}/sobjects/Case/describe` }]);
  expect(control.calls).toHaveLength(1);
  expect(control.calls[0]).toMatchObject({
    billed: true,
    method: 'POST',
    status: 200,
    userId: control.person,
  });
  expect(control.calls[0]?.parts).toEqual([
    { referenceId: 'part0', method: 'GET', url: `${DATA}/query?q=SELECT Id FROM Case LIMIT 1` },
    { referenceId: 'part1', method: 'GET', url: `${DATA}/sobjects/Case/describe` },
  ]);
  expect(compose([{ url: soql('SELECT COUNT() FROM Case') }]).headers['Sforce-Limit-Info']).toBe(
    'api-usage=7/100',
  );
});

test('a describe that has not changed is 304 without a body', () => {
  const first = compose([{ url: `${DATA}/sobjects/Case/describe` }]);
  const modified = String(first.json.at('compositeResponse', 0, 'httpHeaders', 'Last-Modified'));
  expect(first.json.at('compositeResponse', 0, 'httpHeaders', 'ETag')).toMatch(/^"/);
  const again = compose([
    { url: `${DATA}/sobjects/Case/describe`, httpHeaders: { 'If-Modified-Since': modified } },
  ]);
  expect(again.json.at('compositeResponse', 0)).toMatchObject({ body: null, httpStatusCode: 304 });
});

describe('limits', () => {
  test('25 parts and 5 queries go, one more of either does not', () => {
    const describes = (count: number): Part[] =>
      Array.from({ length: count }, () => ({ url: `${DATA}/sobjects/Case/describe` }));
    const queries = (count: number): Part[] =>
      Array.from({ length: count }, () => ({ url: soql('SELECT COUNT() FROM Case') }));
    expect(statuses(compose([...queries(5), ...describes(20)]))).toHaveLength(25);
    expect(compose(describes(26)).status).toBe(400);
    expect(compose(queries(6)).status).toBe(400);
  });

  test('names are letters and digits and each there once', () => {
    const url = soql('SELECT COUNT() FROM Case');
    expect(compose([{ url, referenceId: 'a b' }]).status).toBe(400);
    expect(
      compose([
        { url, referenceId: 'a' },
        { url, referenceId: 'a' },
      ]).status,
    ).toBe(400);
    expect(compose([]).status).toBe(400);
  });
});

test('a part that writes is refused, and so is a composite within', () => {
  expect(
    statuses(compose([{ url: `${DATA}/sobjects/Case`, method: 'POST' }, { url: `${DATA}/composite` }])),
  ).toEqual([405, 404]);
});

test('all or none: one failure undoes the others', () => {
  const parts = [{ url: soql('SELECT COUNT() FROM Case') }, { url: soql('SELECT foo FROM Case') }];
  expect(statuses(compose(parts, true))).toEqual([400, 400]);
  expect(statuses(compose(parts))).toEqual([200, 400]);
});

test('what is no composite is told so', () => {
  for (const body of ['', '{', '[]', '{"compositeRequest":5}']) {
    expect(askSalesforce(salesforce, `${DATA}/composite`, { method: 'POST', body }).status).toBe(400);
  }
});
