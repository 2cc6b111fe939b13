import type { Bearer } from './find-sessions';
import { HELD_FOR, heldBack } from './held-back';
import { type People, seatKey } from './people';
import { isNearLimit, readUsage } from './read-usage';
import type { Noted, Rows } from './rows';
import { type Ask, type Brought, send } from './send';
import type { Line } from './source';
import { stateOf } from './state-of';
import { readWho, type Who } from './who';
import type { ConnectWorld, Failure, Trouble } from './world';

/** An answer of the API, and whose eyes it was seen with. */
export interface Called<T> {
  ok: true;
  brought: T;
  who: Who;
}

type One = { ok: true; brought: Brought } | Failure;

const WHO_AM_I: Ask = { method: 'GET', path: '/services/oauth2/userinfo' };

/** Makes requests to an org in a person's name, and writes down what they tell of it. */
export function createCaller(world: ConnectWorld, rows: Rows, people: People) {
  /** What cannot be written down is no reason to keep an answer back. */
  const note = ({ pageHost, apiHost }: Line, noted: Noted) =>
    rows.note(pageHost, apiHost, noted).catch(() => undefined);

  async function one(line: Line, ask: Ask, bearer: Bearer): Promise<One> {
    const brought = await send(ask, { fetch: world.fetch, host: bearer.host, bearer: bearer.value });
    const state = brought ? stateOf(brought) : 'offline';
    const usage = readUsage(brought?.limits);
    // An org that answers is connected; one whose calls are nearly used up is let alone from now on.
    const now = isNearLimit(usage) ? 'limit' : (state ?? 'connected');
    // A refused session is not the last word: another one may do.
    const told: Noted = state === 'expired' ? {} : { state: now };
    await note(line, { ...told, usage, calls: 1 });
    if (brought && !state) return { ok: true, brought };
    const pause = state === 'limit' ? HELD_FOR : (brought?.retryAfter ?? null);
    return { ok: false, state: state ?? 'offline', retryAfter: pause };
  }

  async function identify(line: Line, bearer: Bearer): Promise<{ ok: true; who: Who } | Failure> {
    const seat = seatKey(line.apiHost, line.container);
    const known = line.insist ? null : await people.recall(seat, bearer);
    if (known) return { ok: true, who: known };
    // Several who come at the same moment ask once.
    return world.exclusive(`who ${seat}`, async () => {
      const meanwhile = line.insist ? null : await people.recall(seat, bearer);
      return meanwhile ? { ok: true, who: meanwhile } : askWho(line, seat, bearer);
    });
  }

  async function askWho(line: Line, seat: string, bearer: Bearer): Promise<{ ok: true; who: Who } | Failure> {
    const asked = await one(line, WHO_AM_I, bearer);
    // An app without the scope for it is told who it is by its tokens alone.
    const silent = !asked.ok && (asked.state === 'notJson' || asked.state === 'apiDisabled');
    if (!asked.ok && !(silent && bearer.who)) return asked;
    const who = asked.ok ? readWho(asked.brought.json) : bearer.who;
    if (!who) return failed('notJson');
    if (bearer.org !== null && !who.org.startsWith(bearer.org)) return failed('otherOrg');
    await people.remember(seat, bearer, who).catch(() => undefined);
    return { ok: true, who };
  }

  /**
   * Asks as whoever is signed in, or only as `expected` (a person's id). Every session is tried once; when all are
   * refused they are read anew, more widely, and those not tried yet are tried. Never rejects for what the org says.
   * @throws TypeError for a request that could change something
   */
  async function call<T extends Ask | null>(
    line: Line,
    ask: T,
    expected: string | null = null,
  ): Promise<Called<T extends Ask ? Brought : null> | Failure> {
    const end = async (failure: Failure): Promise<Failure> => {
      await note(line, { state: failure.state });
      return failure;
    };
    const barred = await line.source.barred();
    if (barred) return end(failed(barred));
    const held = heldBack(await rows.of(line.pageHost).catch(() => null), line, world.now());
    if (held) return held;
    const tried = new Set<string>();
    const refused = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      const found = await line.source.bearers(refused);
      if (!found.ok) return end(failed(found.state));
      for (const bearer of found.bearers) {
        const name = `${bearer.host} ${bearer.value}`;
        if (tried.has(name)) continue;
        tried.add(name);
        refused.add(bearer.value);
        const known = await identify(line, bearer);
        if (!known.ok && known.state !== 'expired') return end(known);
        if (!known.ok) continue;
        // Somebody else signed in since: what is asked in one person's name is not answered with another's eyes.
        if (expected !== null && known.who.person.id !== expected) return end(failed('expired'));
        const asked = ask ? await one(line, ask, bearer) : null;
        if (!asked || asked.ok) {
          const brought = (asked?.brought ?? null) as T extends Ask ? Brought : null;
          return { ok: true, brought, who: known.who };
        }
        if (asked.state !== 'expired') return end(asked);
        // The next look asks who it is again, and so learns whether it is refused still.
        await people.forget(line.apiHost).catch(() => undefined);
      }
    }
    return end(failed(line.source.spent));
  }

  return { call };
}
export type Caller = ReturnType<typeof createCaller>;

export const failed = (state: Trouble): Failure => ({ ok: false, state, retryAfter: null });
