import { pointAt, SoqlError } from './soql-error';

export interface Token {
  kind: 'word' | 'text' | 'number' | 'date' | 'datetime' | 'sign' | 'end';
  /** as it stands in the query; of a text what it means, without quotes and escapes */
  value: string;
  at: number;
}

const PATTERNS: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+/y],
  ['datetime', /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/y],
  ['date', /\d{4}-\d\d-\d\d(?![\dT])/y],
  ['number', /[+-]?\d+(?:\.\d+)?(?![\w.])/y],
  ['word', /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*/y],
  ['text', /'(?:[^'\\]|\\.)*'/sy],
  ['sign', /<=|>=|!=|<>|[(),=<>]/y],
];

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Cuts a query into its parts, the last one being its end. Throws a SoqlError where none fits. */
export function readTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const found = matchAt(query, at);
    if (!found) throw malformed(query, at, `unexpected token: '${query.charAt(at)}'`);
    const [kind, value] = found;
    if (kind !== 'space')
      tokens.push({ kind, value: kind === 'text' ? readText(query, at, value) : value, at });
    at += value.length;
  }
  tokens.push({ kind: 'end', value: '<EOF>', at });
  return tokens;
}

function matchAt(query: string, at: number): [Token['kind'] | 'space', string] | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match) return [kind, match[0]];
  }
  return null;
}

/** Takes quotes and escapes away; a wildcard that was escaped keeps its backslash, for LIKE to see. */
function readText(query: string, at: number, quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/gs, (whole, letter: string) => {
    if (letter === '_' || letter === '%') return whole;
    const meant = ESCAPES[letter.toLowerCase()] ?? (/['"\\]/.test(letter) ? letter : null);
    if (meant === null)
      throw malformed(
        query,
        at,
        `Invalid string literal '${quoted}'. Illegal character sequence '${whole}' in string literal.`,
      );
    return meant;
  });
}

export function malformed(query: string, at: number, message: string): SoqlError {
  return new SoqlError('MALFORMED_QUERY', pointAt(query, at) + message);
}
