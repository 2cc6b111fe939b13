import type { CookieAdapter, SeenCookie } from '@/lib/connect/world';

/** The cookies of a browser, by store; answers as the browsers' own API does for one name. */
export function aJar() {
  const cookies: (SeenCookie & { store: string })[] = [];
  const holds = ({ domain }: SeenCookie, host: string) =>
    domain === host || (domain.startsWith('.') && `.${host}`.endsWith(domain));
  const inStore = (storeId = 'default') => cookies.filter(({ store }) => store === storeId);
  const adapter: CookieAdapter = {
    get: async ({ url, storeId }) =>
      inStore(storeId).find((cookie) => holds(cookie, new URL(url).host)) ?? null,
    getAll: async ({ domain, storeId }) =>
      inStore(storeId).filter(
        (cookie) => cookie.secure && `.${cookie.domain.replace(/^\./, '')}`.endsWith(`.${domain}`),
      ),
  };
  return {
    adapter,
    /** a cookie of one host, or of a domain when it begins with a dot */
    put(domain: string, value: string, { store = 'default', secure = true } = {}): void {
      cookies.push({ domain, value, secure, store });
    },
    /** what a request to a host would carry */
    at: (host: string): string[] => cookies.filter((cookie) => holds(cookie, host)).map(({ value }) => value),
    drop(domain: string): void {
      const kept = cookies.filter((cookie) => cookie.domain !== domain);
      cookies.splice(0, cookies.length, ...kept);
    },
    empty: () => cookies.splice(0),
  };
}
