import { useEffect, useMemo, useState } from 'preact/hooks';

/** The places of the workspace, as they stand in the address after the hash. */
export const routes = [
  'progress',
  'evidence',
  'plan',
  'figures',
  'connections',
  'checkins',
  'challenges',
  'export',
  'about',
] as const;
export type Place = (typeof routes)[number];

/** A place, and what the address names inside it: `#plan/map` is the map of the plan. */
export interface Route {
  place: Place;
  rest: string[];
}

/** The route an address names; the first one when it names none. */
export function routeOf(hash: string): Route {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  return { place: routes.find((one) => one === first) ?? routes[0], rest: rest.map(decode) };
}

/** A part as it was meant; as it stands where it is badly written. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Follows the address, so that back, forward and bookmarks work. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // it may have changed between the first drawing and now
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => routeOf(hash), [hash]);
}
