import type { ConnectionsDoor } from '@/components/workspace/connections/connections-door';

/**
 * The same door, after whose acts the open margins of that host read again, where what they may read has changed. A
 * try that failed changes nothing for them, and their own look would put another sentence in the place of its reason.
 * @param tell has them do so; nobody waits for it
 */
export function telling(door: ConnectionsDoor, tell: (host: string) => unknown): ConnectionsDoor {
  const after = <T>(host: string, done: Promise<T>): Promise<T> => done.finally(() => tell(host));
  const onceConnected = async <T>(host: string, done: Promise<T>): Promise<T> => {
    const state = await done;
    if (state === 'connected') tell(host);
    return state;
  };
  return {
    ...door,
    // asked in the click itself: nothing may be awaited before
    connect: (host) => onceConnected(host, door.connect(host)),
    lookAgain: (host) => onceConnected(host, door.lookAgain(host)),
    signIn: (host, clientId) => onceConnected(host, door.signIn(host, clientId)),
    signOut: (host) => after(host, door.signOut(host)),
    disconnect: (host, keepMapping) => after(host, door.disconnect(host, keepMapping)),
    forget: (host) => after(host, door.forget(host)),
    renewal: {
      ...door.renewal,
      save: (host, mapping) => after(host, door.renewal.save(host, mapping)),
    },
  };
}
