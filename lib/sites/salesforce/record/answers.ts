import type { Lack } from '@/lib/sites/contract';
import type { ApiAnswer, ApiRead } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { fieldsOf, textAt } from './read-value';

/** What became of one part: its body, or why there is none. `asked` is false for what was not asked at all. */
export interface Outcome {
  asked: boolean;
  body: Row | null;
  lack: Lack | null;
}

/** Rows of a query or of a child of one; `whole` when there can be no more of them. */
export interface Rows {
  rows: Row[];
  whole: boolean;
}

const BY_CODE: Readonly<Record<string, Lack>> = {
  INVALID_FIELD: 'noField',
  INVALID_TYPE: 'noField',
  REQUEST_LIMIT_EXCEEDED: 'limited',
  INSUFFICIENT_ACCESS: 'forbidden',
  INSUFFICIENT_ACCESS_OR_READONLY: 'forbidden',
  NOT_FOUND: 'absent',
};

/** The outcome of one part of a read. A failed part has a list of errors for a body. */
export function outcomeOf(read: Extract<ApiRead, { ok: true }>, name: string): Outcome {
  const answer: ApiAnswer | undefined = read.parts[name];
  if (!answer) return { asked: false, body: null, lack: null };
  const body = answer.status < 300 && !Array.isArray(answer.json) ? fieldsOf(answer.json) : null;
  if (body && Object.keys(body).length > 0) return { asked: true, body, lack: null };
  return { asked: true, body: null, lack: lackOf(answer) };
}

/** Why a part is not there: by the code of its error, then by its status. */
function lackOf({ status, json }: ApiAnswer): Lack {
  const error = fieldsOf(Array.isArray(json) ? json[0] : json);
  const known = BY_CODE[textAt(error, 'errorCode') ?? ''];
  if (known) return known;
  if (status === 401) return 'notConnected';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'absent';
  return status >= 500 || status === 0 ? 'unavailable' : 'unreadable';
}

/** The one record a query was for; without it, why there is none. */
export function rowIn({ asked, body, lack }: Outcome): { row: Row | null; lack: Lack | null } {
  const row = rowsIn(body, 2).rows[0] ?? null;
  return { row, lack: row || !asked ? null : (lack ?? 'absent') };
}

/**
 * The rows of a query's body, or of a child relationship, which is null when it has none.
 * @param limit how many were asked for: as many rows back may not be all
 */
export function rowsIn(value: unknown, limit: number): Rows {
  const { records, done } = fieldsOf(value);
  const rows = Array.isArray(records) ? records.map(fieldsOf) : [];
  return { rows, whole: done !== false && rows.length < limit };
}
