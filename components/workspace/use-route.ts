import { useEffect, useMemo, useState } from 'preact/hooks';

/** The places of the workspace as they are listed, in groups; the names stand in the address after the hash. */
export const placeGroups = [
  { group: 'mine', places: ['progress', 'evidence', 'sweep', 'plan', 'figures', 'connections'] },
  { group: 'talks', places: ['checkins', 'challenges', 'together', 'share'] },
  { group: 'lead', places: ['reviews', 'calibration'] },
  { group: 'rest', places: ['export', 'about'] },
] as const;

/** Every place, the first one where an address names none. */
export const routes = placeGroups.flatMap(({ places }): readonly Place[] => places);
export type Place = (typeof placeGroups)[number]['places'][number];

/** A place, and what the address names inside it: `#plan/map` is the map of the plan. */
export interface Route {
  place: Place;
  rest: string[];
}

/** The route an address names; the first one when it names none. */
export function routeOf(hash: string): Route {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  return { place: routes.find((one) => one === first) ?? 'progress', rest: rest.map(decode) };
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
