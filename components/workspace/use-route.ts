import { useEffect, useState } from 'preact/hooks';

/** The places of the workspace, as they stand in the address after the hash. */
export const routes = ['evidence', 'export', 'about'] as const;
export type Route = (typeof routes)[number];

/** The route an address names; the first one when it names none. */
export function routeOf(hash: string): Route {
  return routes.find((route) => route === hash.replace(/^#\/?/, '')) ?? routes[0];
}

/** Follows the address, so that back, forward and bookmarks work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
