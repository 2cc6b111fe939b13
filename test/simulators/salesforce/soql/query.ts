import type { Value } from '../world/row';

/** What stands for one value of a record, or of a group of them. */
export type Expression =
  | { kind: 'path'; path: readonly string[]; at: number }
  | { kind: 'call'; name: FunctionName; argument: Expression | null; at: number };

export const AGGREGATES = ['COUNT', 'COUNT_DISTINCT', 'SUM', 'MIN', 'MAX', 'AVG'] as const;
export const DATE_FUNCTIONS = ['CALENDAR_YEAR', 'CALENDAR_MONTH', 'DAY_ONLY', 'CONVERTTIMEZONE'] as const;
export type FunctionName = (typeof AGGREGATES)[number] | (typeof DATE_FUNCTIONS)[number];

/** A literal as it was written; its kind must fit the field it is compared with. */
export interface Literal {
  kind: 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'null';
  value: Value;
  at: number;
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE';

export type Condition =
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; left: Expression; operator: Comparison; right: Literal }
  | { kind: 'in'; left: Expression; negated: boolean; values: readonly Literal[] }
  | { kind: 'join'; left: Expression; negated: boolean; query: Query };

export interface Selected {
  expression: Expression;
  alias: string | null;
}

export interface Order {
  expression: Expression;
  descending: boolean;
  nullsLast: boolean | null;
}

export interface Query {
  /** the whole text, for messages */
  text: string;
  /** `SELECT COUNT()` and nothing else */
  countOnly: boolean;
  selected: readonly Selected[];
  children: readonly Query[];
  from: string;
  fromAt: number;
  where: Condition | null;
  groupBy: readonly Expression[];
  orderBy: readonly Order[];
  limit: number | null;
}
