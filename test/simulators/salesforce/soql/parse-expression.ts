import { AGGREGATES, DATE_FUNCTIONS, type Expression, type FunctionName } from './query';
import type { TokenReader } from './token-reader';

const FUNCTIONS: readonly FunctionName[] = [...AGGREGATES, ...DATE_FUNCTIONS];
/** how deep functions may lie in each other: `DAY_ONLY(convertTimezone(x))` is two */
const DEEPEST = 2;

/** Reads a field, or a function of one. */
export function parseExpression(reader: TokenReader, depth = 0): Expression {
  const token = reader.word();
  if (!reader.takes('(')) return { kind: 'path', path: token.value.split('.'), at: token.at };
  const name = FUNCTIONS.find((each) => each === token.value.toUpperCase());
  if (!name || depth >= DEEPEST) return reader.fail(token, `unknown function: ${token.value}`);
  if (name === 'COUNT' && reader.takes(')')) return { kind: 'call', name, argument: null, at: token.at };
  const argument = parseExpression(reader, depth + 1);
  reader.expects(')');
  checkNesting(reader, name, argument, depth);
  return { kind: 'call', name, argument, at: token.at };
}

/** Only a date function holds another call, and that is the one that moves an instant to the person's zone. */
function checkNesting(reader: TokenReader, name: FunctionName, argument: Expression, depth: number): void {
  const at = { kind: 'word' as const, value: name, at: argument.at };
  const dated = DATE_FUNCTIONS.some((each) => each === name);
  if (name === 'CONVERTTIMEZONE' && depth === 0) {
    reader.fail(at, 'convertTimezone() is only allowed inside a date function');
  }
  if (argument.kind === 'path') return;
  if (!dated || argument.name !== 'CONVERTTIMEZONE') reader.fail(at, 'functions cannot be nested like this');
}
