/** One condition of a search, e.g. `status<solved` or `-tags:vip`. */
export interface Condition {
  key: string;
  operator: ':' | '<' | '>' | '<=' | '>=';
  value: string;
  negated: boolean;
}

export interface SearchQuery {
  conditions: Condition[];
  /** free words, all of which have to occur */
  words: string[];
}

const TOKEN = /(-?)([a-z_]+)(<=|>=|:|<|>)("[^"]*"|\S+)|"([^"]*)"|(\S+)/gi;

/** Reads the text of a search; what is no condition is a free word. */
export function parseSearch(text: string): SearchQuery {
  const query: SearchQuery = { conditions: [], words: [] };
  for (const match of text.matchAll(TOKEN)) {
    const [, minus, key, operator, value, quoted, word] = match;
    if (key && operator && value) {
      query.conditions.push({
        key: key.toLowerCase(),
        operator: readOperator(operator),
        value: value.replace(/^"|"$/g, ''),
        negated: minus === '-',
      });
    } else {
      const free = quoted ?? word;
      if (free) query.words.push(free.toLowerCase());
    }
  }
  return query;
}

function readOperator(text: string): Condition['operator'] {
  return text === '<' || text === '>' || text === '<=' || text === '>=' ? text : ':';
}
