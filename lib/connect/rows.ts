import * as z from 'zod/mini';
import { type ConnectionState, type OrgRow, type OrgShape, orgRowSchema } from '@/lib/model/org';
import type { Usage } from './read-usage';
import type { ConnectWorld } from './world';

const KEY = 'orgs';

/** Days of our own calls that are kept. */
const DAYS = 30;

/** What one request told of an org. */
export interface Noted {
  state?: ConnectionState;
  usage?: Usage | null;
  /** our own calls since the last note */
  calls?: number;
}

/** The orgs a person works in, as remembered between visits: one row per host of pages. */
export function createRows({ local, now, exclusive }: ConnectWorld) {
  const all = async (): Promise<OrgRow[]> => {
    const raw = (await local.get(KEY))[KEY];
    return Array.isArray(raw) ? raw.flatMap(readRow) : [];
  };
  const of = async (host: string) => (await all()).find((row) => row.host === host) ?? null;

  /** Null removes the row, and leaves no row where there was none. */
  const change = (host: string, edit: (row: OrgRow | null) => OrgRow | null): Promise<void> =>
    exclusive(KEY, async () => {
      const rows = await all();
      const before = rows.find((row) => row.host === host) ?? null;
      const after = edit(before);
      if (after === before) return;
      const others = rows.filter((row) => row.host !== host);
      await local.set({ [KEY]: after ? [...others, orgRowSchema.parse(after)] : others });
    });

  const blank = (host: string, apiHost: string): OrgRow => ({
    host,
    apiHost,
    id: null,
    person: null,
    road: 'session',
    clientId: null,
    connectedAt: null,
    calls: [],
    usage: null,
    state: 'noPermission',
    stateAt: now().toISOString(),
    shape: null,
    mapping: null,
  });

  return {
    /** by host */
    all: async () => (await all()).sort((a, b) => (a.host < b.host ? -1 : 1)),
    of,
    change,
    /** changes a row, which is begun when it is not there */
    edit: (host: string, apiHost: string, edit: (row: OrgRow) => OrgRow) =>
      change(host, (row) => edit(row ?? blank(host, apiHost))),
    /** how things stand after a request; `stateAt` is the moment they came to stand so */
    note(host: string, apiHost: string, { state, usage, calls = 0 }: Noted): Promise<void> {
      const at = now().toISOString();
      return change(host, (found) => {
        const row = found ?? blank(host, apiHost);
        if (!found && state === 'noPermission') return null;
        // what is known to be an old cookie is refused as any other, and stays what it is
        const old = row.state === 'staleSession' && state === 'expired';
        const same = state === undefined || state === row.state || old;
        if (same && !usage && calls === 0) return found ?? row;
        return {
          ...row,
          calls: calls > 0 ? countCalls(row.calls, at.slice(0, 10), calls) : row.calls,
          usage: usage ? { ...usage, at } : row.usage,
          ...(state === undefined || (same && !(state === 'limit' && calls > 0))
            ? {}
            : { state, stateAt: at }),
          connectedAt: row.connectedAt ?? (state === 'connected' ? at : null),
        };
      });
    },
    keepShape: (host: string, shape: OrgShape) => change(host, (row) => row && { ...row, shape }),
  };
}
export type Rows = ReturnType<typeof createRows>;

/** A row that cannot be read any more is read without its shape, which is easily made anew. */
function readRow(raw: unknown): OrgRow[] {
  const read = z.safeParse(orgRowSchema, raw);
  if (read.success) return [read.data];
  if (typeof raw !== 'object' || raw === null) return [];
  const bare = z.safeParse(orgRowSchema, { ...raw, shape: null });
  return bare.success ? [bare.data] : [];
}

function countCalls(calls: OrgRow['calls'], on: string, more: number): OrgRow['calls'] {
  const before = calls.find((day) => day.on === on)?.count ?? 0;
  const others = calls.filter((day) => day.on !== on);
  return [{ on, count: before + more }, ...others].sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, DAYS);
}
