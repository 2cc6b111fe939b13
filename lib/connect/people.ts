import * as z from 'zod/mini';
import { randomHex, sha256 } from '@/lib/platform/random';
import type { Bearer } from './find-sessions';
import { personSchema, type Who } from './who';
import type { ConnectWorld } from './world';

const KEY = 'seats';

const seatsSchema = z.object({
  salt: z.string(),
  /** by API host and container */
  seats: z.record(z.string(), z.object({ mark: z.string(), org: z.string(), person: personSchema })),
});
type Seats = z.infer<typeof seatsSchema>;

/** An API host in one cookie store. */
export const seatKey = (apiHost: string, container: string | null): string => `${apiHost} ${container ?? ''}`;

/**
 * Who a session was found to be, so that nobody is asked twice: kept for as long as the browser runs, by a salted
 * digest of the session. The session itself is not kept, and cannot be had back from it.
 */
export function createPeople({ session, exclusive }: Pick<ConnectWorld, 'session' | 'exclusive'>) {
  const read = async (): Promise<Seats> => {
    const found = z.safeParse(seatsSchema, (await session.get(KEY))[KEY]);
    return found.success ? found.data : { salt: randomHex(16), seats: {} };
  };
  const markOf = async (salt: string, { host, value }: Bearer) =>
    (await sha256(`${salt} ${host} ${value}`)).slice(0, 32);
  return {
    /** null: not known in this seat */
    async recall(seat: string, bearer: Bearer): Promise<Who | null> {
      const { salt, seats } = await read().catch((): Seats => ({ salt: '', seats: {} }));
      const known = seats[seat];
      return known && known.mark === (await markOf(salt, bearer))
        ? { org: known.org, person: known.person }
        : null;
    },
    remember: (seat: string, bearer: Bearer, { org, person }: Who): Promise<void> =>
      exclusive(KEY, async () => {
        const { salt, seats } = await read();
        const mark = await markOf(salt, bearer);
        await session.set({ [KEY]: { salt, seats: { ...seats, [seat]: { mark, org, person } } } });
      }),
    /** containers in which an API host was reached */
    async containers(apiHost: string): Promise<string[]> {
      const keys = Object.keys((await read()).seats).filter((key) => key.startsWith(`${apiHost} `));
      return keys.map((key) => key.slice(apiHost.length + 1)).filter((container) => container !== '');
    },
    forget: (apiHost: string): Promise<void> =>
      exclusive(KEY, async () => {
        const { salt, seats } = await read();
        const others = Object.entries(seats).filter(([key]) => !key.startsWith(`${apiHost} `));
        await session.set({ [KEY]: { salt, seats: Object.fromEntries(others) } });
      }),
  };
}
export type People = ReturnType<typeof createPeople>;
