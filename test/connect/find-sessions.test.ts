import { describe, expect, it, vi } from 'vitest';
import { findSessions } from '@/lib/connect/find-sessions';
import type { CookieAdapter } from '@/lib/connect/world';
import { aJar } from './a-jar';
import { API, PAGE, sid } from './a-world';

const OTHER = '00D5500000OTHER!AQ.other';

function look(jar: ReturnType<typeof aJar>, { wide = false, container = null as string | null } = {}) {
  return findSessions({ cookies: jar.adapter, pageHost: PAGE, apiHost: API, container, wide });
}
const hostsAndValues = async (found: ReturnType<typeof look>) => {
  const it = await found;
  return it.ok ? it.bearers.map(({ host, value }) => `${host} ${value}`) : it.state;
};

describe('sessions to try', () => {
  it('are the exact one alone when it is of the page’s org', async () => {
    const jar = aJar();
    jar.put(PAGE, sid('page'));
    jar.put('.salesforce.com', sid('wide'));
    jar.put(API, sid('api'));
    expect(await hostsAndValues(look(jar))).toEqual([`${API} ${sid('api')}`]);
  });

  it('are the others of the org too when asked for, the exact host first', async () => {
    const jar = aJar();
    jar.put('acme--old.my.salesforce.com', sid('old'));
    jar.put(PAGE, sid('page'));
    jar.put('.salesforce.com', sid('wide'));
    jar.put(`.${API}`, sid('before-the-move'));
    jar.put(API, sid('api'));
    jar.put(API, OTHER);
    expect(await hostsAndValues(look(jar, { wide: true }))).toEqual([
      `${API} ${sid('api')}`,
      `${API} ${sid('before-the-move')}`,
      `${API} ${sid('wide')}`,
      `acme--old.my.salesforce.com ${sid('old')}`,
    ]);
  });

  it('are accepted from the API host alone when the page’s cannot be read', async () => {
    const jar = aJar();
    jar.put(API, sid('api'));
    jar.put('other.my.salesforce.com', sid('elsewhere'));
    expect(await hostsAndValues(look(jar, { wide: true }))).toEqual([`${API} ${sid('api')}`]);
    jar.empty();
    jar.put('other.my.salesforce.com', sid('elsewhere'));
    expect(await hostsAndValues(look(jar))).toBe('signedOut');
  });

  it('never lead to help, to pages, to set-up or to Visualforce', async () => {
    const jar = aJar();
    jar.put(PAGE, sid('page'));
    for (const host of [
      'help.salesforce.com',
      'acme.lightning.force.com',
      'acme--c.vf.force.com',
      'acme.my.salesforce-setup.com',
      'acme.my.site.com',
      'evil.my.example.com',
    ])
      jar.put(host, sid('no'));
    expect(await hostsAndValues(look(jar, { wide: true }))).toBe('signedOut');
  });

  it('are none when only another org’s is there', async () => {
    const jar = aJar();
    jar.put(PAGE, sid('page'));
    jar.put(API, OTHER);
    expect(await hostsAndValues(look(jar))).toBe('otherOrg');
    jar.empty();
    jar.put(PAGE, sid('page'));
    jar.put('.salesforce.com', OTHER);
    jar.put(API, sid('api'), { store: 'work' });
    expect(await hostsAndValues(look(jar, { container: 'work' }))).toEqual([`${API} ${sid('api')}`]);
  });

  it('are at most five', async () => {
    const jar = aJar();
    jar.put(PAGE, sid('page'));
    for (let at = 0; at < 9; at += 1) jar.put(API, sid(`number${at}`));
    const found = await look(jar, { wide: true });
    expect(found.ok && found.bearers).toHaveLength(5);
  });

  it('are answered for when the browser fails, or says nothing at all', async () => {
    const broken: CookieAdapter = {
      get: () => Promise.reject(new Error('no')),
      getAll: () => {
        throw new Error('not granted');
      },
    };
    const silent: CookieAdapter = { get: () => new Promise(() => {}), getAll: () => new Promise(() => {}) };
    vi.useFakeTimers();
    for (const adapter of [broken, silent]) {
      const found = hostsAndValues(look({ ...aJar(), adapter }));
      await vi.advanceTimersByTimeAsync(6_000);
      expect(await found).toBe('signedOut');
    }
    vi.useRealTimers();
  });
});
