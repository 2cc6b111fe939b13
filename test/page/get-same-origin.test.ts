// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { getSameOrigin } from '@/lib/page/get-same-origin';

/** A `Get` whose fetch answers with this response and notes what it was asked. */
function answering(response: Response | Error) {
  const fetch = vi.fn(async (_path: string, _init: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  return { fetch, get: getSameOrigin({ fetch: fetch as unknown as typeof globalThis.fetch }) };
}

const json = (body: string, type = 'application/json; charset=utf-8', status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': type, 'X-Rate-Limit': '700' } });

describe('reading a path of the page', () => {
  it('asks with GET, the own session, no redirect and no cache', async () => {
    const { fetch, get } = answering(json('{"a":1}'));
    expect(await get('/api/v2/x.json')).toEqual({
      status: 200,
      json: { a: 1 },
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-rate-limit': '700' },
    });
    const [path, init] = fetch.mock.calls[0] ?? [];
    expect(path).toBe('/api/v2/x.json');
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
    });
    expect(init).not.toHaveProperty('body');
  });

  it.each([
    ['half of it', json('{"a":')],
    ['a page', json('<!doctype html>', 'text/html')],
    ['plain text with braces', json('{"a":1}', 'text/plain')],
    ['no type', new Response('{"a":1}', { headers: {} })],
  ])('gives no JSON for %s', async (_, response) => {
    expect((await answering(response).get('/x')).json).toBeNull();
  });

  it('reads vendor types of JSON and errors with a body', async () => {
    expect(await answering(json('[]', 'application/problem+json', 404)).get('/x')).toMatchObject({
      status: 404,
      json: [],
    });
  });

  it.each(['https://elsewhere.example/x', '//elsewhere.example/x', '/\\elsewhere.example', 'x', ''])(
    'refuses %s',
    async (path) => {
      const { fetch, get } = answering(json('{}'));
      await expect(get(path)).rejects.toThrow(TypeError);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('rejects when the network fails', async () => {
    await expect(answering(new TypeError('down')).get('/x')).rejects.toThrow('down');
  });

  it('gives up after its time, and when the ticket is left', async () => {
    const hanging = ((_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      )) as typeof globalThis.fetch;
    await expect(getSameOrigin({ fetch: hanging, timeout: 10 })('/x')).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    const left = new AbortController();
    const reading = getSameOrigin({ fetch: hanging, signal: left.signal })('/x');
    left.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('lets tokens, addresses and telephone numbers no further, however deep they lie', async () => {
    const body = JSON.stringify({
      user: { id: 7, name: 'Ana', email: 'a@b.example', phone: '+46 31', authenticity_token: 'x' },
      comments: [
        {
          via: { source: { from: { name: 'M', address: 'm@n.example' } } },
          metadata: { system: { ip_address: '1.2.3.4', location: 'Kiruna' } },
        },
      ],
    });
    const { json: got } = await answering(json(body)).get('/x');
    expect(got).toEqual({
      user: { id: 7, name: 'Ana' },
      comments: [{ via: { source: { from: { name: 'M' } } }, metadata: { system: {} } }],
    });
  });
});
