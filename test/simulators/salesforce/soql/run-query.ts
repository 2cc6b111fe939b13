import type { Json } from '../../exchange';
import type { Row } from '../world/row';
import type { ObjectShape } from '../world/shape';
import { type Test, testOf } from './evaluate-condition';
import { columnOf } from './evaluate-expression';
import { parseQuery } from './parse-query';
import type { Query } from './query';
import { createScope, reachObject, type Scope } from './resolve';
import { runGrouped } from './run-grouped';
import { SoqlError } from './soql-error';
import { checkSortable, sortBy } from './sort-rows';
import type { Source } from './source';
import { malformed } from './tokens';
import { checkDuplicates, writeRow } from './write-row';

export type Answered = { [key: string]: Json };

/** All records a query finds, before they are cut into pages; `count` for `SELECT COUNT()`. */
export interface QueryResult {
  count: number;
  records: Answered[];
}

/** Runs a query as one person. Throws a SoqlError, and nothing else, when it is refused. */
export function runQuery(source: Source, text: string): QueryResult {
  const query = parseQuery(text);
  const scope = createScope(source, text);
  const shape = reachObject(scope, query.from, query.fromAt);
  const filter = filterOf(scope, shape, query);
  if (query.countOnly) return countRows(scope, shape, query, filter);
  const grouped = query.groupBy.length > 0 || query.selected.some((each) => each.expression.kind === 'call');
  const rows = source.rows(shape.name);
  const records = grouped
    ? runGrouped(scope, shape, query, rows, filter)
    : selectRows(scope, shape, query, rows, filter);
  return { count: records.length, records };
}

function countRows(scope: Scope, shape: ObjectShape, query: Query, filter: Test): QueryResult {
  if (query.orderBy.length > 0 || query.groupBy.length > 0) {
    throw malformed(scope.text, query.fromAt, 'COUNT() can neither be ordered nor grouped');
  }
  const found = scope.source.rows(shape.name).filter(filter).length;
  return { count: query.limit === null ? found : Math.min(found, query.limit), records: [] };
}

function filterOf(scope: Scope, shape: ObjectShape, query: Query): Test {
  if (!query.where) return () => true;
  return testOf(scope, shape, query.where, (inner) => runJoin(scope, shape, inner));
}

/** The inner select of a semi-join: one id or reference, of another object. */
function runJoin(scope: Scope, outer: ObjectShape, query: Query): ReadonlySet<string> {
  const shape = reachObject(scope, query.from, query.fromAt);
  const [only, ...more] = query.selected;
  if (!only || more.length > 0 || query.groupBy.length > 0) {
    throw malformed(scope.text, query.fromAt, 'a semi-join sub-select holds one field');
  }
  if (shape.name === outer.name) {
    throw malformed(
      scope.text,
      query.fromAt,
      'The inner and outer selects should not be on the same object type',
    );
  }
  const column = columnOf(scope, shape, only.expression);
  const { field, steps } = column.reached;
  if (!column.plain || steps.length > 0 || (field.type !== 'id' && field.type !== 'reference')) {
    throw malformed(scope.text, query.fromAt, 'a semi-join sub-select holds an id or a reference');
  }
  const rows = selectSorted(
    scope,
    shape,
    query,
    scope.source.rows(shape.name),
    filterOf(scope, shape, query),
  );
  const ids = rows.map(column.read).filter((value) => typeof value === 'string');
  return new Set(ids);
}

function selectSorted(
  scope: Scope,
  shape: ObjectShape,
  query: Query,
  rows: readonly Row[],
  filter: Test,
): Row[] {
  const keys = query.orderBy.map((order) => {
    const column = columnOf(scope, shape, order.expression);
    checkSortable(column.reached.field);
    if (!column.plain) throw malformed(scope.text, order.expression.at, 'a function can only order groups');
    const { descending, nullsLast } = order;
    return { type: column.type, descending, nullsLast: nullsLast ?? false, read: column.read };
  });
  const sorted = sortBy(rows.filter(filter), keys);
  return query.limit === null ? sorted : sorted.slice(0, query.limit);
}

function selectRows(
  scope: Scope,
  shape: ObjectShape,
  query: Query,
  rows: readonly Row[],
  filter: Test,
): Answered[] {
  const columns = query.selected.map(({ expression, alias }) => {
    if (alias !== null) {
      throw malformed(scope.text, expression.at, 'only aggregate expressions use field aliasing');
    }
    return columnOf(scope, shape, expression).reached;
  });
  checkDuplicates(columns);
  const children = query.children.map((child) => selectChildren(scope, shape, child));
  return selectSorted(scope, shape, query, rows, filter).map((row) => {
    const written = writeRow(scope, shape, columns, row);
    for (const child of children) written[child.name] = child.read(row);
    return written;
  });
}

/** A sub-select among the fields: the records that point back at each row, or null when there is none. */
function selectChildren(
  scope: Scope,
  parent: ObjectShape,
  query: Query,
): { name: string; read(row: Row): Json } {
  const link = parent.children.find(
    (each) => each.relationshipName.toLowerCase() === query.from.toLowerCase(),
  );
  const shape = link && scope.source.schema[link.object];
  if (!link || !shape) {
    throw new SoqlError(
      'INVALID_TYPE',
      `Didn't understand relationship '${query.from}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name.`,
    );
  }
  if (query.groupBy.length > 0 || query.selected.some((each) => each.expression.kind === 'call')) {
    throw malformed(scope.text, query.fromAt, 'only root queries support aggregate expressions');
  }
  const byParent = new Map<string, Row[]>();
  for (const row of scope.source.rows(shape.name)) {
    const id = row[link.field];
    if (typeof id === 'string') byParent.set(id, [...(byParent.get(id) ?? []), row]);
  }
  const filter = filterOf(scope, shape, query);
  const read = (row: Row): Json => {
    const records = selectRows(scope, shape, query, byParent.get(row.Id) ?? [], filter);
    return records.length === 0 ? null : { totalSize: records.length, done: true, records };
  };
  // Faults are shown even where no record has children.
  selectRows(scope, shape, query, [], filter);
  return { name: link.relationshipName, read };
}
