import * as z from 'zod/mini';
import type { Reply } from '@/lib/sites/contract';
import type { TabMessages } from './table';

/** The part of the `tabs` API that count queries need; no permission beyond our own pages. */
export interface CountTabs {
  query(which: Record<string, never>): Promise<{ id?: number; lastAccessed?: number }[]>;
  sendMessage(tab: number, message: unknown): Promise<unknown>;
}

/** A page with a margin in it, by its host. */
export interface OpenHost {
  host: string;
  tab: number;
}

/** A tab that does not answer within this many milliseconds sleeps, or has no margin. */
const PATIENCE_MS = 1500;

/** What a page of ours allows one GET, a little more than the page itself does. */
const LIMIT_MS = 12_000;

const pageState = z.object({ host: z.string().check(z.minLength(1)) });

const replySchema = z.nullable(
  z.object({ status: z.int(), json: z.unknown(), headers: z.record(z.string(), z.string()) }),
);

/**
 * The hosts of which a page with a margin is open, the tab used last first. Asks every tab: without a permission
 * to see addresses there is no other way, and only our own script answers.
 */
export async function findHosts(tabs: CountTabs): Promise<OpenHost[]> {
  const all = await tabs.query({});
  const found = await Promise.all(
    all.map(async ({ id, lastAccessed = 0 }) => {
      if (id === undefined) return null;
      const look = tabs.sendMessage(id, { name: 'act', request: { act: 'look' } });
      const read = pageState.safeParse(await within(look, PATIENCE_MS));
      return read.success ? { host: read.data.host, tab: id, lastAccessed } : null;
    }),
  );
  return found
    .filter((one) => one !== null)
    .sort((a, b) => b.lastAccessed - a.lastAccessed)
    .map(({ host, tab }) => ({ host, tab }));
}

/** Has one tab GET one path of its own host. null: nothing came back, or the tab refused. */
export async function askCount(
  tabs: CountTabs,
  tab: number,
  request: TabMessages['count']['request'],
): Promise<Reply | null> {
  const read = replySchema.safeParse(
    await within(tabs.sendMessage(tab, { name: 'count', request }), LIMIT_MS),
  );
  return read.success ? read.data : null;
}

/** What came in time; undefined when nothing did. Never rejects. */
function within(answer: Promise<unknown>, milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    answer.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}
