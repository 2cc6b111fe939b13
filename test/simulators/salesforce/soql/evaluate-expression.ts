import type { Row, Value } from '../world/row';
import type { FieldShape, ObjectShape } from '../world/shape';
import { dateIn } from '../world/zone';
import { AGGREGATES, type Expression } from './query';
import { type Reached, reachField, type Scope } from './resolve';
import { SoqlError } from './soql-error';
import { malformed } from './tokens';

/** Something with one value for each record. */
export interface Column {
  /** of what it yields; a date function's field is that of its argument */
  type: FieldShape['type'];
  /** the field it reads */
  reached: Reached;
  /** it is that field and nothing is made of it */
  plain: boolean;
  read(row: Row): Value;
}

export function isAggregate(expression: Expression): boolean {
  return expression.kind === 'call' && AGGREGATES.some((name) => name === expression.name);
}

/** A field or a date function of one. Throws a SoqlError for a field that is not there or no date. */
export function columnOf(scope: Scope, shape: ObjectShape, expression: Expression): Column {
  if (expression.kind === 'path') {
    const reached = reachField(scope, shape, expression.path, expression.at);
    return { type: reached.field.type, reached, plain: true, read: reached.read };
  }
  if (isAggregate(expression) || !expression.argument) {
    throw malformed(scope.text, expression.at, 'an aggregate is not allowed here');
  }
  const zoned = expression.argument.kind === 'call';
  const inner = expression.argument.kind === 'call' ? expression.argument.argument : expression.argument;
  if (inner?.kind !== 'path') throw malformed(scope.text, expression.at, 'a date function takes a field');
  const reached = reachField(scope, shape, inner.path, inner.at);
  const { type, name } = reached.field;
  const wantsTime = zoned || expression.name === 'DAY_ONLY';
  if (type !== 'datetime' && (wantsTime || type !== 'date')) {
    throw new SoqlError('INVALID_FIELD', `field '${name}' does not support the function ${expression.name}`);
  }
  const zone = zoned ? scope.source.zone : 'UTC';
  const day = (row: Row): string | null => {
    const value = reached.read(row);
    if (typeof value !== 'string') return null;
    return type === 'date' ? value : dateIn(zone, Date.parse(value));
  };
  switch (expression.name) {
    case 'CALENDAR_YEAR':
      return { type: 'int', reached, plain: false, read: (row) => numberAt(day(row), 0, 4) };
    case 'CALENDAR_MONTH':
      return { type: 'int', reached, plain: false, read: (row) => numberAt(day(row), 5, 7) };
    default:
      return { type: 'date', reached, plain: false, read: day };
  }
}

function numberAt(day: string | null, from: number, to: number): number | null {
  return day === null ? null : Number(day.slice(from, to));
}

/** The same expression written twice gives the same key. */
export function keyOf(expression: Expression): string {
  if (expression.kind === 'path') return expression.path.join('.').toLowerCase();
  return `${expression.name}(${expression.argument ? keyOf(expression.argument) : ''})`;
}
