import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compositeOf, partsOf } from '@/lib/connect/composite';
import { type Ask, assertReadOnly, send } from '@/lib/connect/send';

const BASE = '/services/data/v66.0';
const composite = (part: object, rest: object = {}): Ask =>
  ({
    method: 'POST',
    path: `${BASE}/composite`,
    composite: { allOrNone: false, compositeRequest: [part], ...rest },
  }) as Ask;
const read = { method: 'GET', url: `${BASE}/query?q=SELECT+Id+FROM+Case`, referenceId: 'a' };

describe('what may be sent', () => {
  it.each<[string, Ask]>([
    ['a query', { method: 'GET', path: `${BASE}/query?q=a//b..c` }],
    ['versions', { method: 'GET', path: '/services/data/' }],
    ['who it is', { method: 'GET', path: '/services/oauth2/userinfo' }],
    ['a composite of reads', composite(read)],
  ])('%s', (_, ask) => {
    expect(() => assertReadOnly(ask)).not.toThrow();
  });

  it.each<[string, object]>([
    ['a part that writes', composite({ ...read, method: 'POST' })],
    ['a part that deletes', composite({ ...read, method: 'DELETE' })],
    ['a part in small letters', composite({ ...read, method: 'patch' })],
    ['a part with a body', composite({ ...read, body: { Name: 'x' } })],
    ['a part with headers', composite({ ...read, httpHeaders: {} })],
    ['a part elsewhere', composite({ ...read, url: '/services/apexrest/close' })],
    ['a part that climbs', composite({ ...read, url: `${BASE}/../apexrest/close` })],
    ['a composite with more in it', composite(read, { graphs: [] })],
    ['a batch', { ...composite(read), path: `${BASE}/composite/batch` }],
    ['another host', { method: 'GET', path: '//evil.example/services/data/' }],
    ['another host by its end', { method: 'GET', path: '.evil.example/services/data/' }],
    ['a page', { method: 'GET', path: '/lightning/r/Case/500/view' }],
    ['a path that climbs', { method: 'GET', path: '/services/data/../apexrest/x' }],
    ['a path with a line break', { method: 'GET', path: '/services/data/v66.0/\nquery' }],
    [
      'a post of a form elsewhere',
      { method: 'POST', path: '/services/apexrest/x', form: new URLSearchParams() },
    ],
  ])('not %s', async (_, ask) => {
    const fetch = vi.fn();
    expect(() => assertReadOnly(ask as Ask)).toThrow(TypeError);
    const sending = { fetch, host: 'acme.my.salesforce.com', bearer: 'x' };
    await expect(send(ask as Ask, sending)).rejects.toThrow(TypeError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('goes without cookies, cache and redirects, and says who asks', async () => {
    const fetch = vi.fn(async () => Response.json([]));
    await send(
      { method: 'GET', path: '/services/data/' },
      { fetch, host: 'acme.my.salesforce.com', bearer: 'x!y' },
    );
    expect(fetch).toHaveBeenCalledWith(
      'https://acme.my.salesforce.com/services/data/',
      expect.objectContaining({
        method: 'GET',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        headers: {
          Accept: 'application/json; charset=UTF-8',
          'Sforce-Call-Options': 'client=Throughline',
          Authorization: 'Bearer x!y',
        },
      }),
    );
  });

  it('is given up after its time', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const sending = { fetch, host: 'acme.my.salesforce.com', bearer: null, timeout: 30 };
    expect(await send({ method: 'GET', path: '/services/data/' }, sending)).toBeNull();
  });
});

describe('a composite', () => {
  const parts = (count: number, path: string) =>
    Array.from({ length: count }, (_, at) => ({ name: `p${at}`, path }));

  it('holds 25 parts and 5 queries, and no more', () => {
    expect(() => compositeOf('v66.0', parts(25, '/sobjects/Case/describe'))).not.toThrow();
    expect(() => compositeOf('v66.0', parts(26, '/sobjects/Case/describe'))).toThrow(RangeError);
    expect(() => compositeOf('v66.0', parts(5, '/query?q=x'))).not.toThrow();
    for (const path of ['/query?q=x', '/queryAll?q=x', '/query/?q=x', '/composite/sobjects/Account?ids=1'])
      expect(() => compositeOf('v66.0', parts(6, path))).toThrow(RangeError);
  });

  it('has parts with names of their own, behind the version', () => {
    const path = '/query?q=x';
    for (const names of [['a', 'a'], ['a b'], ['1a'], [''], ['a_b']])
      expect(() =>
        compositeOf(
          'v66.0',
          names.map((name) => ({ name, path })),
        ),
      ).toThrow(TypeError);
    expect(() => compositeOf('v66.0', [{ name: 'a', path: 'query' }])).toThrow(TypeError);
    expect(() => compositeOf('v66.0', [{ name: 'a', path: '//evil.example/' }])).toThrow(TypeError);
  });

  it('is a composite of reads whatever its parts are called', () => {
    const part = fc.record({ name: fc.string(), path: fc.string() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (some) => {
        let made: Ask | null = null;
        try {
          made = compositeOf('v66.0', some);
          assertReadOnly(made);
        } catch {
          return;
        }
        if ('composite' in made)
          for (const { method, url } of made.composite.compositeRequest) {
            expect(method).toBe('GET');
            expect(new URL(url, 'https://acme.my.salesforce.com').pathname).toMatch(
              /^\/services\/data\/v66\.0\//,
            );
          }
      }),
    );
  });

  it('is read by names, and only when every part was answered', () => {
    const two = parts(2, '/query?q=x');
    const body = (...names: string[]) => ({
      compositeResponse: names.map((referenceId) => ({ referenceId, httpStatusCode: 304, body: null })),
    });
    expect(partsOf(body('p1', 'p0'), two)).toEqual({
      p0: { status: 304, json: null },
      p1: { status: 304, json: null },
    });
    expect(partsOf(body('p0'), two)).toBeNull();
    expect(partsOf([], two)).toBeNull();
    expect(partsOf(null, two)).toBeNull();
  });
});
