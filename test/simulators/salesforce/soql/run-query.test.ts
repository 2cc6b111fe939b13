import { describe, expect, test } from 'vitest';
import type { Json } from '../../exchange';
import { runQuery } from './run-query';
import { SoqlError } from './soql-error';
import { ALPHA, ANA, BETA, CASE_ONE, createTestSource, deal } from './test-source';

const source = createTestSource();

/** The records of an answer without their attributes, sub-selects kept. */
function bare(query: string, zone = 'Europe/Berlin'): Json[] {
  return runQuery(zone === 'Europe/Berlin' ? source : createTestSource(zone), query).records.map(
    ({ attributes: _, ...rest }) => rest,
  );
}

const ids = (where: string): string[] =>
  bare(`SELECT Id FROM Opportunity WHERE ${where} ORDER BY Id`).map((row) =>
    row !== null && typeof row === 'object' && 'Id' in row ? String(row.Id) : '',
  );

const [A, B, C, D] = [deal('A'), deal('B'), deal('C'), deal('D')];

describe('records', () => {
  test('come with attributes, own fields and nested parents', () => {
    const query = `SELECT id, name, Account.Name, Account.Owner.Name FROM opportunity WHERE Id = '${A}'`;
    expect(runQuery(source, query)).toEqual({
      count: 1,
      records: [
        {
          attributes: { type: 'Opportunity', url: `/services/data/v66.0/sobjects/Opportunity/${A}` },
          Id: A,
          Name: "O'Neill 2025",
          Account: {
            attributes: { type: 'Account', url: `/services/data/v66.0/sobjects/Account/${ALPHA}` },
            Name: 'Alpha',
            Owner: {
              attributes: { type: 'User', url: `/services/data/v66.0/sobjects/User/${ANA}` },
              Name: 'Ana Ferrer',
            },
          },
        },
      ],
    });
  });

  test('a parent that is not there is null, at any depth', () => {
    expect(bare(`SELECT Account.Name, Account.Owner.Name FROM Opportunity WHERE Id = '${D}'`)).toEqual([
      { Account: null },
    ]);
    expect(bare(`SELECT Parent.Name FROM Account WHERE Id = '${ALPHA}'`)).toEqual([{ Parent: null }]);
  });

  test('a reference to one of several objects gives a name, and the type of neither', () => {
    const query = 'SELECT Owner.Name, Owner.Type FROM Case ORDER BY CaseNumber';
    const types = runQuery(source, query).records.map((row) => row.Owner);
    expect(types).toMatchObject([
      { attributes: { type: 'Name' }, Name: 'Ana Ferrer', Type: 'User' },
      { attributes: { type: 'Name' }, Name: 'Support Tier 1', Type: 'Group' },
    ]);
  });

  test('children come as a list of their own, or as null', () => {
    const query =
      'SELECT Name, (SELECT Name FROM Opportunities ORDER BY CloseDate DESC LIMIT 1), (SELECT Id FROM Contracts) FROM Account ORDER BY Name';
    const [alpha, beta] = runQuery(source, query).records;
    expect(alpha).toMatchObject({
      Opportunities: { totalSize: 1, done: true, records: [{ Name: 'Alpha 2026' }] },
      Contracts: null,
    });
    expect(beta).toMatchObject({ Opportunities: { totalSize: 1 } });
    const comments = `SELECT (SELECT CommentBody FROM CaseComments WHERE IsPublished = true) FROM Case WHERE Id = '${CASE_ONE}'`;
    expect(bare(comments)).toMatchObject([{ CaseComments: { records: [{ CommentBody: 'hello' }] } }]);
  });

  test('COUNT() counts and brings nothing else', () => {
    expect(runQuery(source, 'select count() from Opportunity where IsWon = false')).toEqual({
      count: 3,
      records: [],
    });
    expect(runQuery(source, 'SELECT COUNT() FROM Opportunity LIMIT 2').count).toBe(2);
  });
});

describe('filters', () => {
  test.each<[string, string[]]>([
    ["Name = 'o\\'neill 2025'", [A]],
    ["Name LIKE '%2026'", [B, C]],
    ["Name LIKE '_lpha%'", [B]],
    ['Amount > 100', [B, C]],
    ['Amount >= 100 AND Amount < 125', [A]],
    ['Amount = null', [D]],
    ['Amount != 100', [B, C, D]],
    ['AccountId != null AND IsClosed = true', [A, C]],
    ['IsWon = true OR CloseDate = 2026-06-30', [A, C, D]],
    ['(IsWon = true OR Amount = null) AND CloseDate > 2026-01-01', [D]],
    ['NOT IsClosed = true', [B, D]],
    ['IsClosed = false AND (NOT Amount = null)', [B]],
    ["StageName IN ('closed won', 'Closed Lost')", [A, C]],
    ["StageName NOT IN ('Closed Won')", [B, C, D]],
    [`Id IN ('${A.slice(0, 15)}', '${C}')`, [A, C]],
    ['CreatedDate >= 2026-01-01T00:00:00Z AND CreatedDate < 2026-02-01T00:00:00+00:00', [B]],
    ['CALENDAR_YEAR(CloseDate) = 2026 AND CALENDAR_MONTH(CloseDate) = 6', [C, D]],
    ['DAY_ONLY(convertTimezone(CreatedDate)) = 2026-01-01', [A, B]],
    ['DAY_ONLY(CreatedDate) = 2026-01-01', [B]],
    ["Account.Name = 'ALPHA'", [A, B]],
    [`AccountId IN (SELECT Id FROM Account WHERE ParentId = '${ALPHA}')`, [C]],
    [`AccountId NOT IN (SELECT AccountId FROM Case WHERE IsEscalated = true) AND AccountId != null`, [C]],
  ])('%s', (where, expected) => {
    expect(ids(where)).toEqual(expected);
  });

  test('wildcards can be meant as they stand', () => {
    expect(bare("SELECT Id FROM Account WHERE Name LIKE '%100\\%'")).toEqual([{ Id: BETA }]);
    expect(bare("SELECT Id FROM Account WHERE Name LIKE '%0\\%0%'")).toEqual([]);
  });
});

describe('order', () => {
  test('nothing comes first unless it is said to come last', () => {
    const amounts = (order: string): Json => bare(`SELECT Amount FROM Opportunity ORDER BY ${order}`);
    const [nothing, small, middle, large] = [null, 100, 125, 250.5].map((Amount) => ({ Amount }));
    expect(amounts('Amount')).toEqual([nothing, small, middle, large]);
    expect(amounts('Amount DESC NULLS LAST')).toEqual([large, middle, small, nothing]);
    expect(amounts('Amount ASC NULLS LAST LIMIT 2')).toEqual([small, middle]);
  });

  test('several keys, and a parent among them', () => {
    const query = 'SELECT Id FROM Opportunity ORDER BY Account.Name DESC NULLS LAST, CloseDate DESC';
    expect(bare(query)).toEqual([{ Id: C }, { Id: B }, { Id: A }, { Id: D }]);
  });
});

describe('groups', () => {
  test('are counted and summed under their aliases or expr0', () => {
    const query =
      'SELECT AccountId, COUNT(Id) n, COUNT(Amount), MAX(CloseDate) FROM Opportunity GROUP BY AccountId ORDER BY COUNT(Id) DESC, AccountId NULLS LAST';
    const { records } = runQuery(source, query);
    expect(records).toEqual([
      { attributes: { type: 'AggregateResult' }, AccountId: ALPHA, n: 2, expr0: 2, expr1: '2026-12-31' },
      { attributes: { type: 'AggregateResult' }, AccountId: BETA, n: 1, expr0: 1, expr1: '2026-06-30' },
      { attributes: { type: 'AggregateResult' }, AccountId: null, n: 1, expr0: 0, expr1: '2026-06-30' },
    ]);
  });

  test('money of several currencies is summed in the one of the org, even by currency', () => {
    const query =
      'SELECT CurrencyIsoCode c, SUM(Amount) s, MIN(Amount) m FROM Opportunity GROUP BY CurrencyIsoCode ORDER BY CurrencyIsoCode';
    expect(bare(query)).toEqual([
      { c: 'EUR', s: 350.5, m: 100 },
      { c: 'USD', s: 100, m: 100 },
    ]);
    expect(
      bare(
        "SELECT Amount, CurrencyIsoCode FROM Opportunity WHERE CurrencyIsoCode = 'USD' AND Amount != null",
      ),
    ).toEqual([{ Amount: 125, CurrencyIsoCode: 'USD' }]);
  });

  test('without GROUP BY there is one, even of nothing', () => {
    expect(bare('SELECT COUNT(Id) n, SUM(Amount) s FROM Opportunity WHERE Amount > 9000')).toEqual([
      { n: 0, s: null },
    ]);
    expect(bare('SELECT COUNT_DISTINCT(AccountId) n, AVG(Amount) a FROM Opportunity')).toEqual([
      { n: 2, a: 150.1667 },
    ]);
  });

  test('a day begins when it does where the person is', () => {
    const query =
      'SELECT DAY_ONLY(convertTimezone(CreatedDate)) d, COUNT(Id) n FROM Opportunity GROUP BY DAY_ONLY(convertTimezone(CreatedDate)) ORDER BY DAY_ONLY(convertTimezone(CreatedDate)) LIMIT 2';
    expect(bare(query)).toEqual([
      { d: '2026-01-01', n: 2 },
      { d: '2026-02-01', n: 1 },
    ]);
    expect(bare(query, 'America/Los_Angeles')).toEqual([
      { d: '2025-12-31', n: 2 },
      { d: '2026-02-01', n: 1 },
    ]);
    const years =
      'SELECT CALENDAR_YEAR(convertTimezone(CreatedDate)) y, COUNT(Id) n FROM Opportunity GROUP BY CALENDAR_YEAR(convertTimezone(CreatedDate)) ORDER BY COUNT(Id)';
    expect(bare(years)).toEqual([{ y: 2026, n: 4 }]);
    expect(bare(years, 'America/New_York')).toEqual([
      { y: 2025, n: 2 },
      { y: 2026, n: 2 },
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, string, RegExp]>([
    [
      'SELECT foo FROM Case',
      'INVALID_FIELD',
      /ERROR at Row:1:Column:8\nNo such column 'foo' on entity 'Case'/,
    ],
    ['SELECT Id FROM Nothing', 'INVALID_TYPE', /sObject type 'Nothing' is not supported/],
    ['SELECT Id FROM SBQQ__Subscription__c', 'INVALID_TYPE', /is not supported/],
    ['SELECT Foo.Name FROM Case', 'INVALID_FIELD', /Didn't understand relationship 'Foo'/],
    [
      'SELECT Owner.TimeZoneSidKey FROM Case',
      'INVALID_FIELD',
      /No such column 'TimeZoneSidKey' on entity 'Name'/,
    ],
    ['SELECT Id, (SELECT Id FROM Foos) FROM Case', 'INVALID_TYPE', /relationship 'Foos' in FROM/],
    [
      'SELECT Id, (SELECT foo FROM Tasks) FROM Case',
      'INVALID_FIELD',
      /No such column 'foo' on entity 'Task'/,
    ],
    ['SELECT CreatedDate, COUNT(Id) FROM Case GROUP BY CreatedDate', 'INVALID_FIELD', /can not be grouped/],
    ['SELECT Amount FROM Opportunity GROUP BY Amount', 'INVALID_FIELD', /can not be grouped/],
    ["SELECT Id FROM Case WHERE Description LIKE 'a%'", 'INVALID_FIELD', /can not be filtered/],
    ['SELECT Id FROM Case ORDER BY Description', 'INVALID_FIELD', /can not be sorted/],
    ['SELECT Description FROM Case GROUP BY Description', 'INVALID_FIELD', /can not be grouped/],
    ['SELECT Name, COUNT(Id) FROM Account', 'MALFORMED_QUERY', /Field must be grouped or aggregated: Name/],
    ['SELECT COUNT(Id) n FROM Account LIMIT 2000', 'MALFORMED_QUERY', /cannot also use LIMIT/],
    ['SELECT COUNT(IsClosed) n FROM Case', 'INVALID_FIELD', /does not support aggregate operator COUNT/],
    ['SELECT MAX(ActivityDate) m FROM Event', 'INVALID_FIELD', /does not support aggregate operator MAX/],
    ['SELECT CaseNumber FROM Case GROUP BY CaseNumber', 'INVALID_FIELD', /can not be grouped/],
    ['SELECT SUM(Name) FROM Account', 'INVALID_FIELD', /does not support aggregate operator SUM/],
    ['SELECT Name n FROM Account', 'MALFORMED_QUERY', /field aliasing/],
    ['SELECT Id, Id FROM Account', 'MALFORMED_QUERY', /duplicate field selected: Id/],
    ['SELECT COUNT(Id) n, COUNT(Name) n FROM Account', 'MALFORMED_QUERY', /duplicate alias/],
    [
      "SELECT Id FROM Opportunity WHERE CloseDate = '2026-01-01'",
      'INVALID_FIELD',
      /must be of type date and should not be enclosed/,
    ],
    [
      'SELECT Id FROM Opportunity WHERE CreatedDate > 2026-01-01',
      'INVALID_FIELD',
      /must be of type dateTime/,
    ],
    [
      'SELECT Id FROM Opportunity WHERE Name = 5',
      'INVALID_FIELD',
      /must be of type string and should be enclosed/,
    ],
    ["SELECT Id FROM Opportunity WHERE Id = 'x'", 'INVALID_QUERY_FILTER_OPERATOR', /invalid ID field: x/],
    [
      'SELECT Id FROM Opportunity WHERE CloseDate > CreatedDate',
      'MALFORMED_QUERY',
      /unexpected token: 'CreatedDate'/,
    ],
    [
      'SELECT Id FROM Case WHERE IsClosed = true AND IsEscalated = true OR Id = null',
      'MALFORMED_QUERY',
      /unexpected token: 'OR'/,
    ],
    [
      'SELECT Id FROM Opportunity WHERE AccountId IN (SELECT AccountId FROM Opportunity)',
      'MALFORMED_QUERY',
      /same object type/,
    ],
    [
      'SELECT Id FROM Case WHERE (AccountId IN (SELECT Id FROM Account) AND IsClosed = true)',
      'MALFORMED_QUERY',
      /only allowed at the top level/,
    ],
    [
      'SELECT Id FROM Case WHERE IsClosed = true OR AccountId IN (SELECT Id FROM Account)',
      'MALFORMED_QUERY',
      /OR operator/,
    ],
    [
      'SELECT Id FROM Case WHERE AccountId IN (SELECT Name FROM Account)',
      'MALFORMED_QUERY',
      /an id or a reference/,
    ],
    ["SELECT Id FROM Case WHERE Subject = 'open", 'MALFORMED_QUERY', /unexpected token: '''/],
    ['SELECT Id FROM Case LIMIT many', 'MALFORMED_QUERY', /unexpected token: 'many'/],
    ['SELECT FROM Case', 'MALFORMED_QUERY', /./],
    ['SELECT * FROM Case', 'MALFORMED_QUERY', /unexpected token: '\*'/],
    ['', 'MALFORMED_QUERY', /<EOF>/],
  ])('%s', (query, code, message) => {
    const refused = (() => {
      try {
        runQuery(source, query);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(refused).toBeInstanceOf(SoqlError);
    expect(refused).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('more than 2,000 groups', () => {
    const many = createTestSource();
    const [row] = many.rows('Case');
    if (!row) throw new Error('no case');
    const rows = Array.from({ length: 2001 }, (_, index) => ({ ...row, Subject: String(index) }));
    const query = 'SELECT Subject, COUNT(Id) n FROM Case GROUP BY Subject';
    expect(() => runQuery({ ...many, rows: () => rows }, query)).toThrow(/does not support queryMore/);
    expect(runQuery({ ...many, rows: () => rows }, `${query} LIMIT 2000`).count).toBe(2000);
  });
});
