import type { Row, Value } from '../world/row';
import { isGroupable, type ObjectShape } from '../world/shape';
import { aggregateOf } from './aggregate';
import type { Test } from './evaluate-condition';
import { type Column, columnOf, isAggregate, keyOf } from './evaluate-expression';
import type { Expression, Query } from './query';
import type { Scope } from './resolve';
import type { Answered } from './run-query';
import { SoqlError } from './soql-error';
import { sortBy } from './sort-rows';
import { malformed } from './tokens';

const LARGEST = 2000;

interface Group {
  rows: Row[];
  values: Map<string, Value>;
}

/** Runs a query with aggregates or a GROUP BY. Without a GROUP BY all records are one group, even none of them. */
export function runGrouped(
  scope: Scope,
  shape: ObjectShape,
  query: Query,
  rows: readonly Row[],
  filter: Test,
): Answered[] {
  if (query.children.length > 0) throw malformed(scope.text, query.fromAt, 'sub-selects cannot be grouped');
  if (query.groupBy.length === 0 && query.limit !== null) {
    const message = 'Non-grouped query that uses overall aggregate functions cannot also use LIMIT';
    throw malformed(scope.text, query.fromAt, message);
  }
  const keys = query.groupBy.map((expression) => groupColumn(scope, shape, expression));
  const names = new Set(keys.map((key) => key.name));
  const read = (expression: Expression): Reading => readingOf(scope, shape, expression, names);
  const columns = nameColumns(scope, query).map(([name, expression]) => ({ name, ...read(expression) }));
  const orders = query.orderBy.map(({ expression, descending, nullsLast }) => {
    const reading = read(expression);
    return { type: reading.type, descending, nullsLast: nullsLast ?? false, read: reading.of };
  });
  const groups = sortBy(gather(rows.filter(filter), keys), orders);
  const kept = query.limit === null ? groups : groups.slice(0, query.limit);
  if (kept.length > LARGEST) {
    throw new SoqlError(
      'EXCEEDED_ID_LIMIT',
      'Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch',
    );
  }
  return kept.map((group) => {
    const written: Answered = { attributes: { type: 'AggregateResult' } };
    for (const column of columns) written[column.name] = column.of(group);
    return written;
  });
}

function groupColumn(
  scope: Scope,
  shape: ObjectShape,
  expression: Expression,
): { name: string; column: Column } {
  const column = columnOf(scope, shape, expression);
  const { field } = column.reached;
  if (column.plain && !isGroupable(field)) {
    throw new SoqlError('INVALID_FIELD', `field '${field.name}' can not be grouped in a query call`);
  }
  return { name: keyOf(expression), column };
}

interface Reading {
  type: Column['type'];
  of(group: Group): Value;
}

function readingOf(
  scope: Scope,
  shape: ObjectShape,
  expression: Expression,
  grouped: ReadonlySet<string>,
): Reading {
  if (expression.kind === 'call' && isAggregate(expression)) return aggregateOf(scope, shape, expression);
  const column = columnOf(scope, shape, expression);
  const key = keyOf(expression);
  if (!grouped.has(key)) {
    const name = column.reached.field.name;
    throw malformed(scope.text, expression.at, `Field must be grouped or aggregated: ${name}`);
  }
  return { type: column.type, of: (group) => group.values.get(key) ?? null };
}

/** The names of the columns: the alias, the field's own name, or `expr0` and on. */
function nameColumns(scope: Scope, query: Query): [string, Expression][] {
  let unnamed = 0;
  const seen = new Set<string>();
  return query.selected.map(({ expression, alias }): [string, Expression] => {
    const own = expression.kind === 'path' ? (expression.path.at(-1) ?? '') : `expr${unnamed}`;
    if (alias === null && expression.kind === 'call') unnamed += 1;
    const name = alias ?? own;
    if (seen.has(name.toLowerCase())) throw malformed(scope.text, expression.at, `duplicate alias: ${name}`);
    seen.add(name.toLowerCase());
    return [name, expression];
  });
}

function gather(rows: readonly Row[], keys: readonly { name: string; column: Column }[]): Group[] {
  if (keys.length === 0) return [{ rows: [...rows], values: new Map() }];
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const values = keys.map(({ name, column }): [string, Value] => [name, column.read(row)]);
    const id = JSON.stringify(values);
    const group = groups.get(id) ?? { rows: [], values: new Map(values) };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}
