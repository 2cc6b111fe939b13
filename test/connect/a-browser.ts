import { createConnect } from '@/lib/connect/create-connect';
import { oneAtATime } from '@/lib/connect/one-at-a-time';
import { mapStore } from '../platform/map-store';
import { fetchSimulator } from '../simulators/fetch-simulator';
import type { Simulators } from '../simulators/start-simulators';
import { aJar } from './a-jar';
import { REDIRECT } from './a-world';

/** A browser beside the simulated hosts: visiting a page fills its cookies, and connect asks with them. */
export function aBrowser(simulators: Simulators) {
  const jar = aJar();
  const stores = { local: mapStore(), session: mapStore() };
  const get = (url: URL, headers: Record<string, string>) =>
    fetchSimulator(simulators.port, url.pathname + url.search, { host: url.host, headers });
  const cookiesFor = (url: URL) => ({
    cookie: jar
      .at(url.host)
      .map((sid) => `sid=${sid}`)
      .join('; '),
  });

  function keep(host: string, lines: string | undefined): void {
    for (const [, value = '', rest = ''] of (lines ?? '').matchAll(/(?:^|,)sid=([^;]*);([^,]*)/g)) {
      const domain = /Domain=([^;,\s]+)/i.exec(rest)?.[1];
      const place = domain === undefined ? host : `.${domain}`;
      jar.drop(place);
      if (value !== '') jar.put(place, value);
    }
  }

  /** Opens a page as a person does: from host to host, until one answers. */
  async function visit(pageHost: string): Promise<void> {
    let url = new URL(`https://${pageHost}/lightning/page/home`);
    for (let hop = 0; hop < 8; hop += 1) {
      const reply = await get(url, cookiesFor(url));
      keep(url.host, reply.headers['set-cookie']);
      if (!reply.headers.location) return;
      url = new URL(reply.headers.location, url);
    }
  }

  const ask: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const reply = await fetchSimulator(simulators.port, url.pathname + url.search, {
      host: url.host,
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
    });
    return new Response(reply.text, { status: reply.status, headers: reply.headers });
  };
  const open = () =>
    createConnect({
      cookies: jar.adapter,
      permissions: { contains: async () => true, request: async () => true, remove: async () => true },
      identity: {
        present: () => true,
        redirectUri: () => REDIRECT,
        async launch(address) {
          const url = new URL(address);
          const { location } = (await get(url, cookiesFor(url))).headers;
          if (location === undefined) throw new Error('the window was closed');
          return location;
        },
      },
      fetch: ask,
      ...stores,
      managed: async () => ({}),
      now: () => new Date(simulators.clock.now()),
      exclusive: oneAtATime(),
    });
  return { jar, stores, visit, road: open() };
}
