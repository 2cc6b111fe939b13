import { malformed, readTokens, type Token } from './tokens';

/** Reads the parts of a query one by one; what does not fit throws a SoqlError that points at it. */
export interface TokenReader {
  readonly text: string;
  peek(): Token;
  next(): Token;
  /** whether the next word is this one, in any case */
  sees(word: string): boolean;
  /** takes the next part when it is this word or sign */
  takes(value: string): boolean;
  /** as `takes`, and throws when it is something else */
  expects(value: string): Token;
  /** a name of an object, a field or an alias */
  word(): Token;
  fail(token: Token, message?: string): never;
}

export function createReader(text: string): TokenReader {
  const tokens = readTokens(text);
  let place = 0;
  const end: Token = { kind: 'end', value: '<EOF>', at: text.length };
  const fail = (token: Token, message?: string): never => {
    throw malformed(text, token.at, message ?? `unexpected token: '${token.value}'`);
  };
  const reader: TokenReader = {
    text,
    peek: () => tokens[place] ?? end,
    next() {
      const token = reader.peek();
      place += 1;
      return token;
    },
    sees(word) {
      const token = reader.peek();
      return token.kind === 'word' && token.value.toUpperCase() === word;
    },
    takes(value) {
      const token = reader.peek();
      const seen = token.kind === 'sign' ? token.value === value : reader.sees(value);
      if (seen) place += 1;
      return seen;
    },
    expects(value) {
      const token = reader.peek();
      return reader.takes(value) ? token : fail(token, `expecting '${value}', found '${token.value}'`);
    },
    word() {
      const token = reader.next();
      return token.kind === 'word' ? token : fail(token);
    },
    fail,
  };
  return reader;
}
