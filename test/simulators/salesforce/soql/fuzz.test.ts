import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runQuery } from './run-query';
import { SoqlError } from './soql-error';
import { createTestSource, deal } from './test-source';

const source = createTestSource();

/** Runs a query and lets nothing but a refusal through. */
function survives(query: string): void {
  try {
    const { count, records } = runQuery(source, query);
    expect(count).toBeGreaterThanOrEqual(records.length);
    expect(JSON.stringify(records)).not.toContain('undefined');
  } catch (error) {
    expect(error).toBeInstanceOf(SoqlError);
  }
}

const word = fc.constantFrom(
  ...[
    'SELECT',
    'FROM',
    'WHERE',
    'GROUP',
    'BY',
    'ORDER',
    'LIMIT',
    'AND',
    'OR',
    'NOT',
    'IN',
    'LIKE',
    'DESC',
    'NULLS',
  ],
  ...[
    'LAST',
    'COUNT',
    'SUM',
    'MAX',
    'DAY_ONLY',
    'convertTimezone',
    'CALENDAR_YEAR',
    'null',
    'true',
    '2026-01-01',
  ],
  ...[
    'Id',
    'Name',
    'Amount',
    'CloseDate',
    'CreatedDate',
    'AccountId',
    'Account.Name',
    'Owner.Name',
    'Opportunity',
  ],
  ...[
    'Account',
    'Case',
    'Cases',
    'Tasks',
    'Opportunities',
    '(',
    ')',
    ',',
    '=',
    '!=',
    '<',
    "'a%'",
    "'",
    '\\',
    '12',
  ],
  ...['2026-01-01T00:00:00Z', 'constructor', '__proto__', 'toString.valueOf', `'${deal('A')}'`, ''],
);

test('whatever words stand in a row, it is answered or refused', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), (words) => survives(words.join(' '))),
    { numRuns: 1500 },
  );
});

test('whatever text comes, it is answered or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      survives(text);
      survives(`SELECT Id FROM Case WHERE Subject = '${text}'`);
      survives(`SELECT Id FROM Case WHERE Subject LIKE '${text}'`);
    }),
    { numRuns: 500 },
  );
});

const field = fc.constantFrom(
  'Id',
  'Name',
  'Amount',
  'CloseDate',
  'CreatedDate',
  'IsWon',
  'AccountId',
  'Description',
  'Account.Name',
  'foo',
);
const literal = fc.constantFrom(
  "'a'",
  '5',
  'true',
  'null',
  '2026-06-30',
  '2026-06-30T00:00:00Z',
  '2026-99-99',
  `'${deal('B')}'`,
);
const operator = fc.constantFrom('=', '!=', '<', '>=', 'LIKE');
const made = fc
  .record({
    selected: fc.oneof(
      field,
      fc
        .tuple(fc.constantFrom('COUNT', 'SUM', 'MIN', 'DAY_ONLY'), field)
        .map(([name, of]) => `${name}(${of})`),
    ),
    where: fc.option(
      fc.tuple(field, operator, literal).map((parts) => ` WHERE ${parts.join(' ')}`),
      { nil: '' },
    ),
    group: fc.option(
      field.map((name) => ` GROUP BY ${name}`),
      { nil: '' },
    ),
    order: fc.option(
      field.map((name) => ` ORDER BY ${name} DESC`),
      { nil: '' },
    ),
    limit: fc.option(
      fc.nat(5).map((count) => ` LIMIT ${count}`),
      { nil: '' },
    ),
  })
  .map(
    ({ selected, where, group, order, limit }) =>
      `SELECT ${selected} FROM Opportunity${where}${group}${order}${limit}`,
  );

test('queries that are nearly right are answered or refused', () => {
  fc.assert(fc.property(made, survives), { numRuns: 1500 });
});

test('a filter and its opposite part the records between them', () => {
  const counted = (where: string): number =>
    runQuery(source, `SELECT COUNT() FROM Opportunity WHERE ${where}`).count;
  fc.assert(
    fc.property(
      fc.tuple(
        fc.constantFrom('Amount', 'Probability'),
        fc.constantFrom('=', '<', '>='),
        fc.integer({ min: -10, max: 300 }),
      ),
      (parts) => {
        const condition = parts.join(' ');
        expect(counted(condition) + counted(`NOT ${condition}`)).toBe(4);
      },
    ),
  );
});
