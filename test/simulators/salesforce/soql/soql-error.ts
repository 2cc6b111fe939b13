/** Why a query was refused, in the API's own terms. */
export type SoqlCode =
  | 'MALFORMED_QUERY'
  | 'INVALID_FIELD'
  | 'INVALID_TYPE'
  | 'INVALID_QUERY_FILTER_OPERATOR'
  | 'EXCEEDED_ID_LIMIT';

/** The only error that running a query may throw. */
export class SoqlError extends Error {
  constructor(
    readonly code: SoqlCode,
    message: string,
  ) {
    super(message);
  }
}

/** The head of a message: the line of the query, a caret under the place, and where that is. */
export function pointAt(text: string, at: number): string {
  return `\n${text}\n${' '.repeat(at)}^\nERROR at Row:1:Column:${at + 1}\n`;
}
