import type { Lack } from '@/lib/sites/contract';
import type { ApiAnswer, ApiPart, ApiRead, OrgOutcome } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { queryPart } from '../renewal/write-soql';
import { monthsOf, type Window } from './window';

/** Rows an answer holds at most; so many exactly means that there may be more. */
export const MOST = 2000;

/** Queries one call takes. */
const PER_CALL = 5;

/** One query over a window. It ends in `LIMIT 2000`. */
export interface Sought {
  /** letters and digits */
  name: string;
  window: Window;
  soql: (window: Window) => string;
  /** it cannot be asked month by month: too many rows stay too many */
  whole?: true;
}

export type Ask = (parts: ApiPart[]) => Promise<ApiRead>;
export type Refused = Extract<OrgOutcome, { ok: false }>;
export type Found = { ok: true; rows: Row[][] } | Refused;

/** What is asked first, to be shown before it is. */
export function partsOf(sought: readonly Sought[]): ApiPart[] {
  return sought.map(({ name, soql, window }) => queryPart(name, soql(window)));
}

/**
 * Asks all of them and answers their rows in the same order. A full answer is asked again month by month; when a
 * month is full too, nothing is answered rather than a part of it.
 */
export async function askRows(ask: Ask, sought: readonly Sought[]): Promise<Found> {
  const first = await askAll(ask, partsOf(sought));
  if (!first.ok) return first;
  const rows: Row[][] = [];
  for (const [place, one] of sought.entries()) {
    const answer = first.rows[place] ?? [];
    const found = isFull(answer) ? await askByMonth(ask, one) : { ok: true as const, rows: [answer] };
    if (!found.ok) return found;
    rows.push(found.rows.flat());
  }
  return { ok: true, rows };
}

async function askByMonth(ask: Ask, { name, window, soql, whole }: Sought): Promise<Found> {
  const months = whole ? [] : monthsOf(window);
  if (months.length < 2) return { ok: false, lack: 'tooMany' };
  const found = await askAll(
    ask,
    months.map((month, place) => queryPart(`${name}${place + 1}`, soql(month))),
  );
  return found.ok && found.rows.some(isFull) ? { ok: false, lack: 'tooMany' } : found;
}

async function askAll(ask: Ask, parts: readonly ApiPart[]): Promise<Found> {
  const rows: Row[][] = [];
  for (let from = 0; from < parts.length; from += PER_CALL) {
    const few = parts.slice(from, from + PER_CALL);
    const read = await ask(few);
    if (!read.ok) return { ok: false, lack: lackOfState(read.state) };
    for (const { name } of few) {
      const answer = read.parts[name];
      const found = answer ? rowsOf(answer) : 'unavailable';
      if (typeof found === 'string') return { ok: false, lack: found };
      rows.push(found);
    }
  }
  return { ok: true, rows };
}

/** The rows of an answer; those of one that says it has more pages are as good as full. */
function rowsOf({ status, json }: ApiAnswer): Row[] | Lack {
  if (status !== 200) return lackOfStatus(status, json);
  if (typeof json !== 'object' || json === null || !('records' in json)) return 'unreadable';
  const { records } = json;
  if (!Array.isArray(records)) return 'unreadable';
  const rows = records.filter((row): row is Row => typeof row === 'object' && row !== null);
  return 'done' in json && json.done === false ? new Array<Row>(MOST).fill({}) : rows;
}

const isFull = (rows: readonly Row[]): boolean => rows.length >= MOST;

function lackOfStatus(status: number, json: unknown): Lack {
  const first: unknown = Array.isArray(json) ? json[0] : null;
  const code = typeof first === 'object' && first !== null && 'errorCode' in first ? first.errorCode : null;
  if (code === 'INVALID_FIELD' || code === 'INVALID_TYPE') return 'noField';
  if (code === 'REQUEST_LIMIT_EXCEEDED') return 'limited';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'absent';
  return status >= 500 ? 'unavailable' : 'unreadable';
}

function lackOfState(state: Extract<ApiRead, { ok: false }>['state']): Lack {
  if (state === 'limit') return 'limited';
  if (state === 'offline') return 'unavailable';
  if (state === 'notJson') return 'unreadable';
  return state === 'signedOut' || state === 'expired' || state === 'staleSession'
    ? 'signedOut'
    : 'notConnected';
}
