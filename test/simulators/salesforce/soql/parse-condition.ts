import { parseExpression } from './parse-expression';
import { parseSelect } from './parse-query';
import type { Comparison, Condition, Expression, Literal } from './query';
import type { TokenReader } from './token-reader';

const SIGNS: Record<string, Comparison> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
const DEEPEST = 40;

interface Place {
  select: 'outer' | 'child' | 'join';
  /** a semi-join may only stand here, and its neighbours only be joined by AND */
  top: boolean;
  depth: number;
}

/** Reads what follows WHERE. AND and OR cannot stand side by side without parentheses, as in the real thing. */
export function parseCondition(reader: TokenReader, select: 'outer' | 'child' | 'join'): Condition {
  const start = reader.peek();
  const condition = parseChain(reader, { select, top: true, depth: 0 });
  const joins = countJoins(condition);
  if (joins > 2) reader.fail(start, 'Maximum 2 semi join sub-selects are allowed');
  if (condition.kind === 'or' && joins > 0) {
    reader.fail(start, 'Semi join sub-selects are not allowed with the OR operator');
  }
  return condition;
}

function parseChain(reader: TokenReader, place: Place): Condition {
  if (place.depth > DEEPEST) reader.fail(reader.peek(), 'too deep');
  if (reader.takes('NOT')) {
    return { kind: 'not', part: parseSimple(reader, { ...place, top: false }) };
  }
  const first = parseSimple(reader, place);
  const word = reader.sees('AND') ? 'AND' : reader.sees('OR') ? 'OR' : null;
  if (word === null) return first;
  const parts = [first];
  while (reader.takes(word)) parts.push(parseSimple(reader, place));
  const after = reader.peek();
  if (reader.sees('AND') || reader.sees('OR')) reader.fail(after);
  return { kind: word === 'AND' ? 'and' : 'or', parts };
}

function parseSimple(reader: TokenReader, place: Place): Condition {
  if (reader.takes('(')) {
    const inner = parseChain(reader, { ...place, top: false, depth: place.depth + 1 });
    reader.expects(')');
    return inner;
  }
  const left = parseExpression(reader);
  if (reader.sees('NOT') || reader.sees('IN')) {
    const negated = reader.takes('NOT');
    reader.expects('IN');
    return parseIn(reader, left, negated, place);
  }
  if (reader.takes('LIKE')) return { kind: 'compare', left, operator: 'LIKE', right: parseLiteral(reader) };
  const sign = reader.next();
  const operator = sign.kind === 'sign' ? SIGNS[sign.value] : undefined;
  if (!operator) return reader.fail(sign);
  return { kind: 'compare', left, operator, right: parseLiteral(reader) };
}

function parseIn(reader: TokenReader, left: Expression, negated: boolean, place: Place): Condition {
  reader.expects('(');
  const start = reader.peek();
  if (!reader.sees('SELECT')) {
    const values = [parseLiteral(reader)];
    while (reader.takes(',')) values.push(parseLiteral(reader));
    reader.expects(')');
    return { kind: 'in', left, negated, values };
  }
  if (place.select === 'join') reader.fail(start, 'Nesting of semi join sub-selects is not supported');
  if (!place.top) {
    reader.fail(
      start,
      'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.',
    );
  }
  const query = parseSelect(reader, 'join');
  reader.expects(')');
  return { kind: 'join', left, negated, query };
}

/** Reads a value. A name in its place would compare two fields, which SOQL cannot. */
function parseLiteral(reader: TokenReader): Literal {
  const token = reader.next();
  switch (token.kind) {
    case 'text':
      return { kind: 'text', value: token.value, at: token.at };
    case 'number':
      return { kind: 'number', value: Number(token.value), at: token.at };
    case 'date':
      return { kind: 'date', value: token.value, at: token.at };
    case 'datetime':
      return { kind: 'datetime', value: token.value, at: token.at };
    case 'word': {
      const word = token.value.toLowerCase();
      if (word === 'null') return { kind: 'null', value: null, at: token.at };
      if (word === 'true' || word === 'false')
        return { kind: 'boolean', value: word === 'true', at: token.at };
      return reader.fail(token);
    }
    default:
      return reader.fail(token);
  }
}

function countJoins(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.reduce((sum, part) => sum + countJoins(part), 0);
    case 'join':
      return 1;
    default:
      return 0;
  }
}
