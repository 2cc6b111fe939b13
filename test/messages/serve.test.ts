import { describe, expect, it } from 'vitest';
import { createServer, type Handlers } from '@/lib/messages/serve';

const ownId = 'abcdefghijklmnop';
const page = 'https://acme.zendesk.com/agent/tickets/1';
const sender = { id: ownId, url: page, origin: 'https://acme.zendesk.com', frameId: 0, tab: { id: 7 } };
const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '1' };

function setUp() {
  const calls: string[] = [];
  const handlers: Handlers = {
    async append(_, host) {
      calls.push(`append ${host}`);
      return { ok: true, seqs: [1], head: 'h' };
    },
    async recall() {
      calls.push('recall');
      throw new Error('database gone');
    },
    async remember() {
      calls.push('remember');
      return { ok: true };
    },
  };
  let time = 0;
  const serve = createServer(handlers, {
    ownId,
    isServed: (url) => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/'),
    time: () => time,
  });
  return { serve, calls, pass: (ms: number) => (time += ms) };
}

const undo = {
  name: 'append',
  request: {
    entries: [
      {
        id: '6f1c2c52-6a40-4d7c-9d3f-0d6f0a1f3c11',
        at: '2026-11-23T10:00:00Z',
        kind: 'evidence.retracted',
        subject: '0d3a7a51-3c7f-4b52-9d0d-3b1f6f0a2c22',
        body: { reason: 'undo' },
      },
    ],
  },
};
const settings = {
  name: 'remember',
  request: { what: 'settings', host: 'acme.zendesk.com', settings: { top: 40 } },
};

describe('the worker serves its own content script and nobody else', () => {
  it('answers a message from the top frame of a served page', async () => {
    const { serve, calls } = setUp();
    expect(await serve(undo, sender)).toEqual({ ok: true, value: { ok: true, seqs: [1], head: 'h' } });
    expect(await serve(settings, sender)).toEqual({ ok: true, value: { ok: true } });
    expect(calls).toEqual(['append acme.zendesk.com', 'remember']);
  });

  it.each([
    ['another extension', { ...sender, id: 'other' }],
    ['no tab', { ...sender, tab: undefined }],
    ['a frame', { ...sender, frameId: 3 }],
    ['a page we do not serve', { ...sender, url: 'https://acme.zendesk.com/hc/requests/1' }],
    ['another host', { ...sender, url: 'https://evil.example/agent/tickets/1' }],
    ['an origin that disagrees', { ...sender, origin: 'https://evil.example' }],
    ['no address', { ...sender, url: undefined }],
    ['a broken address', { ...sender, url: 'not an address' }],
  ])('refuses %s', async (_, from) => {
    const { serve, calls } = setUp();
    expect(await serve(undo, from)).toEqual({ ok: false, why: 'sender' });
    expect(calls).toEqual([]);
  });

  it.each([
    ['an unknown name', { name: 'eraseAll', request: {} }],
    ['a kind a page may not append', kindChanged('plan.adopted')],
    ['an erasure', kindChanged('erased')],
    ['an unknown key', { ...undo, extra: 1 }],
    ['no entries', { name: 'append', request: { entries: [] } }],
    [
      'settings of another host',
      { name: 'remember', request: { ...settings.request, host: 'b.zendesk.com' } },
    ],
    [
      'a record of another host',
      { name: 'recall', request: { record: { ...record, host: 'b.zendesk.com' }, host: 'acme.zendesk.com' } },
    ],
    ['nothing', undefined],
  ])('refuses %s', async (_, message) => {
    const { serve, calls } = setUp();
    expect(await serve(message, sender)).toEqual({ ok: false, why: 'message' });
    expect(calls).toEqual([]);
  });

  it('answers with an object when a handler fails, never with silence', async () => {
    const { serve } = setUp();
    const answer = await serve({ name: 'recall', request: { record, host: 'acme.zendesk.com' } }, sender);
    expect(answer).toEqual({ ok: false, why: 'failed' });
  });

  it('stops a tab that floods, and serves it again later', async () => {
    const { serve, pass } = setUp();
    for (let sent = 0; sent < 400; sent += 1) await serve(settings, sender);
    expect(await serve(settings, sender)).toEqual({ ok: false, why: 'pace' });
    expect(await serve(settings, { ...sender, tab: { id: 8 } })).toMatchObject({ ok: true });
    pass(10_001);
    expect(await serve(settings, sender)).toMatchObject({ ok: true });
  });
});

function kindChanged(kind: string) {
  return { name: 'append', request: { entries: [{ ...undo.request.entries[0], kind }] } };
}
