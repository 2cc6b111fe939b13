import type { Row, Value } from '../world/row';
import { type FieldShape, isAggregatable, type ObjectShape } from '../world/shape';
import { measure } from './evaluate-condition';
import { columnOf } from './evaluate-expression';
import type { Expression } from './query';
import type { Reached, Scope } from './resolve';
import { SoqlError } from './soql-error';
import { malformed } from './tokens';

const NUMBERS = new Set<FieldShape['type']>(['int', 'double', 'currency', 'percent']);

/**
 * A number, sum or bound over the records of a group. Money comes out in the org's own currency whatever the records
 * are in, as the SOQL reference says of orgs with several currencies.
 */
export function aggregateOf(
  scope: Scope,
  shape: ObjectShape,
  expression: Extract<Expression, { kind: 'call' }>,
): { type: FieldShape['type']; of(group: { rows: readonly Row[] }): Value } {
  if (!expression.argument) throw malformed(scope.text, expression.at, 'COUNT() must be the only column');
  const column = columnOf(scope, shape, expression.argument);
  const { field } = column.reached;
  const numeric = NUMBERS.has(field.type);
  const sums = expression.name === 'SUM' || expression.name === 'AVG';
  if (!isAggregatable(field) || (sums && !numeric)) {
    throw new SoqlError(
      'INVALID_FIELD',
      `field ${field.name} does not support aggregate operator ${expression.name}`,
    );
  }
  const read = field.type === 'currency' ? inOwnCurrency(scope, column.reached) : column.read;
  const type = expression.name.startsWith('COUNT') ? 'int' : column.type;
  const present = (rows: readonly Row[]): Exclude<Value, null>[] =>
    rows.map(read).filter((value) => value !== null);
  return {
    type,
    of({ rows }) {
      const values = present(rows);
      switch (expression.name) {
        case 'COUNT':
          return values.length;
        case 'COUNT_DISTINCT':
          return new Set(values.map((value) => measure(column.type, value))).size;
        case 'MIN':
        case 'MAX':
          return boundOf(values, column.type, expression.name === 'MIN' ? -1 : 1);
        default:
          return sumOf(values, expression.name === 'AVG');
      }
    },
  };
}

function boundOf(values: readonly Exclude<Value, null>[], type: FieldShape['type'], sign: number): Value {
  let best: Value = null;
  for (const value of values) {
    const [one, other] = [measure(type, value), measure(type, best)];
    if (best === null || (sign < 0 ? one < other : one > other)) best = value;
  }
  return best;
}

function sumOf(values: readonly Value[], average: boolean): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total: number, value) => total + Number(value), 0);
  return Math.round((average ? sum / values.length : sum) * 10_000) / 10_000;
}

function inOwnCurrency(scope: Scope, reached: Reached): (row: Row) => Value {
  const { rates } = scope.source;
  if (!rates) return reached.read;
  return (row) => {
    const value = reached.read(row);
    const currency = reached.through(row, reached.steps.length)?.row.CurrencyIsoCode;
    const rate = typeof currency === 'string' ? rates.get(currency) : undefined;
    return typeof value === 'number' && rate !== undefined ? value / rate : value;
  };
}
