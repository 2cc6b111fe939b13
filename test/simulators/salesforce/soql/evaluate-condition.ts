import { toLong } from '../world/record-id';
import type { Row, Value } from '../world/row';
import type { FieldShape, ObjectShape } from '../world/shape';
import { type Column, columnOf } from './evaluate-expression';
import type { Comparison, Condition, Literal, Query } from './query';
import type { Scope } from './resolve';
import { SoqlError } from './soql-error';
import { malformed } from './tokens';

export type Test = (row: Row) => boolean;

/** Runs the inner select of a semi-join: the ids it finds. */
export type RunJoin = (query: Query) => ReadonlySet<string>;

/** Turns a WHERE into a test of records. Throws a SoqlError for what cannot be compared. */
export function testOf(scope: Scope, shape: ObjectShape, condition: Condition, runJoin: RunJoin): Test {
  switch (condition.kind) {
    case 'and': {
      const tests = condition.parts.map((part) => testOf(scope, shape, part, runJoin));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = condition.parts.map((part) => testOf(scope, shape, part, runJoin));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = testOf(scope, shape, condition.part, runJoin);
      return (row) => !test(row);
    }
    case 'compare':
      return compare(filterColumn(scope, shape, condition), condition.operator, condition.right, scope);
    case 'in': {
      const column = filterColumn(scope, shape, condition);
      const tests = condition.values.map((value) => compare(column, '=', value, scope));
      return (row) => tests.some((test) => test(row)) !== condition.negated;
    }
    case 'join': {
      const column = filterColumn(scope, shape, condition);
      if (column.type !== 'id' && column.type !== 'reference') {
        throw malformed(scope.text, condition.left.at, 'the left side of a semi-join must be an id');
      }
      const ids = runJoin(condition.query);
      return (row) => {
        const value = column.read(row);
        return (typeof value === 'string' && ids.has(value)) !== condition.negated;
      };
    }
  }
}

function filterColumn(
  scope: Scope,
  shape: ObjectShape,
  condition: { left: Parameters<typeof columnOf>[2] },
): Column {
  const column = columnOf(scope, shape, condition.left);
  const { field } = column.reached;
  if (field.long) {
    throw new SoqlError('INVALID_FIELD', `field '${field.name}' can not be filtered in a query call`);
  }
  return column;
}

function compare(column: Column, operator: Comparison, literal: Literal, scope: Scope): Test {
  const { name } = column.reached.field;
  if (literal.kind === 'null') {
    if (operator !== '=' && operator !== '!=')
      throw malformed(scope.text, literal.at, 'null can only be = or !=');
    return (row) => (column.read(row) === null) === (operator === '=');
  }
  if (operator === 'LIKE') {
    if (kindOf(column.type) !== 'text' || literal.kind !== 'text' || isId(column.type)) {
      throw new SoqlError(
        'INVALID_QUERY_FILTER_OPERATOR',
        `invalid operator on ${column.type} field: ${name}`,
      );
    }
    const pattern = likeOf(String(literal.value));
    return (row) => pattern.test(String(column.read(row) ?? ''));
  }
  if (literal.kind !== kindOf(column.type))
    throw new SoqlError('INVALID_FIELD', typeMessage(name, column.type));
  if (column.type === 'boolean' && operator !== '=' && operator !== '!=') {
    throw new SoqlError('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on boolean field: ${name}`);
  }
  const wanted = measure(column.type, plainText(literal));
  if (isId(column.type) && !/^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(String(literal.value))) {
    throw new SoqlError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${literal.value}`);
  }
  return (row) => {
    const value = column.read(row);
    if (value === null) return operator === '!=';
    return holds(measure(column.type, value), operator, wanted);
  };
}

function plainText(literal: Literal): Value {
  return typeof literal.value === 'string' && literal.kind === 'text'
    ? literal.value.replace(/\\([_%])/g, '$1')
    : literal.value;
}

/** Values as they are compared: text without regard to case, ids with 18 characters, instants as milliseconds. */
export function measure(type: FieldShape['type'], value: Value): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value ?? '';
  if (isId(type)) return toLong(text);
  if (type === 'datetime') return Date.parse(text);
  return type === 'date' ? text : text.toLowerCase();
}

function holds(value: string | number, operator: Comparison, wanted: string | number): boolean {
  switch (operator) {
    case '=':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case '<':
      return value < wanted;
    case '<=':
      return value <= wanted;
    case '>':
      return value > wanted;
    case '>=':
      return value >= wanted;
    case 'LIKE':
      return false;
  }
}

function isId(type: FieldShape['type']): boolean {
  return type === 'id' || type === 'reference';
}

function kindOf(type: FieldShape['type']): Literal['kind'] {
  switch (type) {
    case 'boolean':
    case 'date':
    case 'datetime':
      return type;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return 'number';
    default:
      return 'text';
  }
}

const SPELLED: Partial<Record<FieldShape['type'], string>> = { datetime: 'dateTime', percent: 'double' };

function typeMessage(name: string, type: FieldShape['type']): string {
  const quotes =
    kindOf(type) === 'text' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  const said = kindOf(type) === 'text' ? 'string' : (SPELLED[type] ?? type);
  return `value of filter criterion for field '${name}' must be of type ${said} and ${quotes}`;
}

/** `%` stands for any text, `_` for one character; a backslash takes their meaning away. */
function likeOf(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (letter === '\\' && (next === '_' || next === '%')) {
      source += next;
      at += 1;
    } else if (letter === '%') source += '[\\s\\S]*';
    else if (letter === '_') source += '[\\s\\S]';
    else source += letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  }
  return new RegExp(`^${source}$`, 'i');
}
