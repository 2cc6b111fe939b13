import { parseCondition } from './parse-condition';
import { parseExpression } from './parse-expression';
import type { Expression, Order, Query, Selected } from './query';
import { createReader, type TokenReader } from './token-reader';

const CLAUSES = new Set([
  'FROM',
  'WHERE',
  'GROUP',
  'ORDER',
  'LIMIT',
  'AND',
  'OR',
  'NOT',
  'ASC',
  'DESC',
  'NULLS',
]);

/** Reads a whole query. Throws a SoqlError for anything outside the part of SOQL that is understood here. */
export function parseQuery(text: string): Query {
  const reader = createReader(text);
  const query = parseSelect(reader, 'outer');
  const left = reader.peek();
  if (left.kind !== 'end') reader.fail(left);
  return query;
}

/** Reads a select up to its end; `child` is one among the fields, `join` one behind IN. */
export function parseSelect(reader: TokenReader, place: 'outer' | 'child' | 'join'): Query {
  reader.expects('SELECT');
  const selected: Selected[] = [];
  const children: Query[] = [];
  let countOnly = false;
  do {
    const token = reader.peek();
    if (reader.takes('(')) {
      if (place !== 'outer') reader.fail(token, 'nesting of sub-selects is not supported here');
      children.push(parseSelect(reader, 'child'));
      reader.expects(')');
      continue;
    }
    const expression = parseExpression(reader);
    const bare = expression.kind === 'call' && expression.name === 'COUNT' && expression.argument === null;
    if (bare) {
      if (selected.length + children.length > 0 || place !== 'outer') reader.fail(token);
      countOnly = true;
    }
    selected.push({ expression, alias: bare ? null : parseAlias(reader) });
  } while (reader.takes(',') && !countOnly);
  reader.expects('FROM');
  const from = reader.word();
  const query: Query = {
    text: reader.text,
    countOnly,
    selected,
    children,
    from: from.value,
    fromAt: from.at,
    where: reader.takes('WHERE') ? parseCondition(reader, place) : null,
    groupBy: parseGroupBy(reader),
    orderBy: parseOrderBy(reader),
    limit: parseLimit(reader),
  };
  return query;
}

function parseAlias(reader: TokenReader): string | null {
  const token = reader.peek();
  if (token.kind !== 'word' || CLAUSES.has(token.value.toUpperCase())) return null;
  if (token.value.includes('.')) reader.fail(token);
  return reader.next().value;
}

function parseGroupBy(reader: TokenReader): Expression[] {
  if (!reader.takes('GROUP')) return [];
  reader.expects('BY');
  const groups = [parseExpression(reader)];
  while (reader.takes(',')) groups.push(parseExpression(reader));
  return groups;
}

function parseOrderBy(reader: TokenReader): Order[] {
  if (!reader.takes('ORDER')) return [];
  reader.expects('BY');
  const orders = [parseOrder(reader)];
  while (reader.takes(',')) orders.push(parseOrder(reader));
  return orders;
}

function parseOrder(reader: TokenReader): Order {
  const expression = parseExpression(reader);
  const descending = reader.takes('DESC');
  if (!descending) reader.takes('ASC');
  if (!reader.takes('NULLS')) return { expression, descending, nullsLast: null };
  if (reader.takes('LAST')) return { expression, descending, nullsLast: true };
  reader.expects('FIRST');
  return { expression, descending, nullsLast: false };
}

function parseLimit(reader: TokenReader): number | null {
  if (!reader.takes('LIMIT')) return null;
  const token = reader.next();
  return token.kind === 'number' && /^\d+$/.test(token.value) ? Number(token.value) : reader.fail(token);
}
