import type { OrgRow } from '@/lib/model/org';
import type { Connected } from '@/lib/sites/org-contract';
import { apiHostOf } from './api-host';
import { createCaller, failed } from './create-caller';
import { createLines } from './create-lines';
import { describeObjects } from './describe-objects';
import { isLaterLook } from './is-later-look';
import { type OrgDesk, openOrg } from './open-org';
import { createPeople } from './people';
import { createPermit } from './permit';
import { createRecent } from './recent';
import { createRows } from './rows';
import { createSignIn } from './sign-in';
import type { Line } from './source';
import { postRevoke } from './token-post';
import { createTokens } from './tokens';
import { isFresh, warmUp } from './warm-up';
import type { Who } from './who';
import type { ConnectWorld, Failure } from './world';

/** A shape is not seen anew for a name that is not there more often than this, in milliseconds: it may be our mistake. */
const RENEWED_AT_MOST = 3_600_000;

/**
 * The road to a person's own org, by the host of its Lightning pages. Only ever reads, always answers, and sends what
 * proves who asks to the org's own API host alone.
 */
export function createConnect(world: ConnectWorld) {
  const rows = createRows(world);
  const people = createPeople(world);
  const tokens = createTokens(world.session);
  const caller = createCaller(world, rows, people);
  const lineTo = createLines(world, rows, tokens);
  const desk: OrgDesk = { caller, recent: createRecent(world.now), now: world.now, misshapen };
  /** attempts under way, so that two tabs do not ask twice */
  const underWay = new Map<string, Promise<Connected>>();
  /** which load of a page was refused last */
  const refusedPages = new Map<string, string | undefined>();

  async function misshapen({ pageHost }: Line, { readAt }: OrgRow['shape'] & object): Promise<void> {
    if (world.now().getTime() - Date.parse(readAt) < RENEWED_AT_MOST) return;
    await rows.change(pageHost, (row) => (row?.shape?.readAt === readAt ? { ...row, shape: null } : row));
  }

  async function open(asked: Line): Promise<Connected> {
    const called = await caller.call(asked, null);
    if (!called.ok) return called;
    const { who } = called;
    // Only the question who it is was insisted on.
    const line = { ...asked, insist: false };
    const standing = await seenBy(line, who);
    if (standing) return standing;
    // Whoever comes while the org is being looked at waits, and takes what was seen.
    return world.exclusive(`look ${line.apiHost}`, async () => (await seenBy(line, who)) ?? look(line, who));
  }

  /** The org as it was seen by this person before; null when that is too long ago, or never was. */
  async function seenBy(line: Line, who: Who): Promise<Connected | null> {
    const row = await rows.of(line.pageHost);
    if (row?.id !== who.org || !isFresh(row.shape, who.person.id, world.now())) return null;
    return { ok: true, org: openOrg(desk, line, who, row.shape, row.mapping) };
  }

  async function look(line: Line, who: Who): Promise<Connected> {
    const warm = await warmUp(world, caller, line, who);
    if (!warm.ok) {
      await rows.note(line.pageHost, line.apiHost, { state: warm.state });
      return warm;
    }
    const { shape, whole } = warm;
    await rows.edit(line.pageHost, line.apiHost, (before) => ({
      ...before,
      id: who.org,
      person: who.person,
      road: line.source.road,
      shape: whole ? shape : before.shape,
      // another org under the same host names other fields
      mapping: before.id === null || before.id === who.org ? before.mapping : null,
    }));
    const mapping = (await rows.of(line.pageHost))?.mapping ?? null;
    return { ok: true, org: openOrg(desk, line, who, shape, mapping) };
  }

  async function attempt(pageHost: string, container: string | null, insist: boolean): Promise<Connected> {
    const line = await lineTo(pageHost, container, insist);
    if (!line.ok) return line;
    const { apiHost, source } = line.line;
    const connected = await open(line.line);
    if (connected.ok || connected.state !== 'signedOut' || container !== null || source.road !== 'session')
      return connected;
    // Our own pages stand in no container: they use one in which this org was reached.
    for (const known of await people.containers(apiHost)) {
      const there = await lineTo(pageHost, known, insist);
      const found = there.ok ? await open(there.line) : there;
      if (found.ok) return found;
    }
    return connected;
  }

  async function judged(pageHost: string, container: string | null, insist: boolean, page?: string) {
    const before = await rows.of(pageHost);
    const connected = await attempt(pageHost, container, insist);
    if (connected.ok || connected.state !== 'expired' || before?.road === 'oauth') return connected;
    const pages = { before: refusedPages.get(pageHost), after: page };
    refusedPages.set(pageHost, page);
    const stale =
      before?.state === 'staleSession' ||
      (before?.state === 'expired' && isLaterLook(before.stateAt, world.now(), pages));
    if (!stale) return connected;
    await rows.note(pageHost, before.apiHost, { state: 'staleSession' });
    return failed('staleSession');
  }

  function connectBy(pageHost: string, container: string | null, insist: boolean, page?: string) {
    const key = `${pageHost} ${container ?? ''} ${insist}`;
    const known = underWay.get(key);
    if (known) return known;
    // Whatever fails on our own side, a store of the browser say, is no reason to hang or to throw.
    const mine = judged(pageHost, container, insist, page).catch((): Failure => failed('offline'));
    underWay.set(key, mine);
    return mine.finally(() => underWay.delete(key));
  }

  /** Everything that was read of an org in memory and in the session's store; tokens are taken back at the org. */
  async function drop(pageHost: string): Promise<void> {
    const apiHost = apiHostOf(pageHost);
    if (apiHost === null) return;
    desk.recent.forget(`${apiHost} `);
    refusedPages.delete(pageHost);
    await people.forget(apiHost);
    const held = await tokens.of(apiHost);
    await tokens.forget(apiHost);
    if (held) await postRevoke(world.fetch, apiHost, held.refresh ?? held.access);
  }

  const connect = (pageHost: string, container?: string, page?: string): Promise<Connected> =>
    connectBy(pageHost, container ?? null, false, page);

  return {
    /**
     * The org behind a host of Lightning pages, opened with the person's own rights.
     * @param container the cookie store of the tab, on Firefox
     * @param page tells one load of the page from another, so that an old cookie is told from an ended session
     */
    connect,
    /** The same for a person who asks for it: what was refused a while ago is tried again, a reached limit is not. */
    again: (pageHost: string, container?: string): Promise<Connected> =>
      connectBy(pageHost, container ?? null, true),
    /** Describes of objects as Salesforce gives them, by name; absent objects are not there. Nothing is kept. */
    describe: async (pageHost: string, objects: readonly string[], container?: string) => {
      const connected = await connect(pageHost, container);
      return connected.ok ? describeObjects(connected.org, objects) : connected;
    },
    ...createPermit(world, rows, drop),
    ...createSignIn(world, rows, tokens, { drop, connect }),
    /** the orgs that are remembered, by host */
    rows: rows.all,
    row: rows.of,
    /** Keeps what an org calls a renewal, or forgets it (null). @throws for a mapping that could not be read again */
    async saveMapping(pageHost: string, mapping: OrgRow['mapping']): Promise<void> {
      const apiHost = apiHostOf(pageHost);
      if (mapping === null) return rows.change(pageHost, (row) => row && { ...row, mapping });
      if (apiHost !== null) await rows.edit(pageHost, apiHost, (row) => ({ ...row, mapping }));
    },
    /** Everything that is remembered of an org, its tokens taken back at the org too. The grant stays: `revoke`. */
    async forget(pageHost: string): Promise<void> {
      await drop(pageHost);
      await rows.change(pageHost, () => null);
    },
  };
}
export type Connect = ReturnType<typeof createConnect>;
