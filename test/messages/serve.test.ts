import { describe, expect, it } from 'vitest';
import { createServer, type Handlers } from '@/lib/messages/serve';

const ownId = 'abcdefghijklmnop';
const page = 'https://acme.zendesk.com/agent/tickets/1';
const sender = { id: ownId, url: page, origin: 'https://acme.zendesk.com', frameId: 0, tab: { id: 7 } };
const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '1' };
const otherRecord = { ...record, host: 'b.zendesk.com' };
const at = '2026-11-23T10:00:00Z';
const foreign = { path: 'https://evil.example/x', at, reply: null };

function setUp() {
  const calls: string[] = [];
  const handlers: Handlers = {
    async append(_, { host, tab }) {
      calls.push(`append ${host} ${tab}`);
      return { ok: true, tagged: null };
    },
    async read() {
      calls.push('read');
      return { wanted: [] };
    },
    async prepare() {
      calls.push('prepare');
      return { prepared: null };
    },
    async recall() {
      calls.push('recall');
      throw new Error('database gone');
    },
    async open({ host }) {
      calls.push(`open ${host}`);
      return { opened: true };
    },
    async remember() {
      calls.push('remember');
      return { wordMasks: [] };
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

const undoing = {
  id: '6f1c2c52-6a40-4d7c-9d3f-0d6f0a1f3c11',
  evidence: '0d3a7a51-3c7f-4b52-9d0d-3b1f6f0a2c22',
  at: '2026-11-23T10:00:00Z',
};
const undo = { name: 'append', request: { what: 'undo', undoing } };
const keeping = {
  ...undoing,
  record,
  key: 'audit:1',
  quote: { text: 'It ran.', masks: [] },
  words: '',
  metrics: ['M12'],
  outcome: null,
  colleague: false,
  story: false,
};
const keep = { name: 'append', request: { what: 'keep', keeping, given: null } };
const reply = { status: 200, json: { anything: [1] }, headers: { 'content-type': 'application/json' } };
const given = {
  fetched: [
    { path: '/api/v2/x.json', at, reply },
    { path: '/y', at, reply: null },
  ],
  spent: 2,
};
const read = { name: 'read', request: { record, given } };
const prepare = { name: 'prepare', request: { record, key: null, selected: null, given: null } };
const draft = { name: 'remember', request: { what: 'draft', record, draft: null, given: null } };
const recall = { name: 'recall', request: { record, host: 'acme.zendesk.com', styles: true } };
const settings = {
  name: 'remember',
  request: { what: 'settings', host: 'acme.zendesk.com', settings: { top: 40 } },
};

describe('the worker serves its own content script and nobody else', () => {
  it('answers a message from the top frame of a served page', async () => {
    const { serve, calls } = setUp();
    expect(await serve(undo, sender)).toEqual({ ok: true, value: { ok: true, tagged: null } });
    expect(await serve(keep, sender)).toEqual({ ok: true, value: { ok: true, tagged: null } });
    expect(await serve(read, sender)).toEqual({ ok: true, value: { wanted: [] } });
    expect(await serve(prepare, sender)).toEqual({ ok: true, value: { prepared: null } });
    expect(await serve(settings, sender)).toEqual({ ok: true, value: { wordMasks: [] } });
    expect(await serve(draft, sender)).toEqual({ ok: true, value: { wordMasks: [] } });
    const append = 'append acme.zendesk.com 7';
    expect(calls).toEqual([append, append, 'read', 'prepare', 'remember', 'remember']);
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
    ['an entry of its own making', { name: 'append', request: { entries: [entryOf('evidence.kept')] } }],
    ['a plan', { name: 'append', request: entryOf('plan.adopted') }],
    ['an erasure', { name: 'append', request: { ...undo.request, ...entryOf('erased') } }],
    ['facts of its own making', changed(keep, { keeping: { ...keeping, facts: { rating: 'good' } } })],
    ['an unknown key', { ...undo, extra: 1 }],
    ['an unknown key in a request', changed(undo, { given: null })],
    ['a decision without an id', changed(keep, { keeping: { ...keeping, evidence: 'e1' } })],
    ['words without end', changed(keep, { keeping: { ...keeping, words: 'x'.repeat(4001) } })],
    ['a selection without end', changed(prepare, { selected: 'x'.repeat(20_001) })],
    ['an address in place of a path', changed(read, { given: { ...given, fetched: [foreign] } })],
    [
      'more answers than a visit can bring',
      changed(read, { given: { ...given, fetched: Array(13).fill(given.fetched[1]) } }),
    ],
    ['a negative count of requests', changed(read, { given: { ...given, spent: -1 } })],
    [
      'settings of another host',
      { name: 'remember', request: { ...settings.request, host: 'b.zendesk.com' } },
    ],
    [
      'a record of another host',
      { name: 'recall', request: { record: otherRecord, host: 'acme.zendesk.com', styles: false } },
    ],
    ['evidence of another host', changed(keep, { keeping: { ...keeping, record: otherRecord } })],
    ['a reading of another host', changed(read, { record: otherRecord })],
    ['a reply of another host', changed(prepare, { record: otherRecord })],
    ['a draft of another host', changed(draft, { record: otherRecord })],
    ['nothing', undefined],
  ])('refuses %s', async (_, message) => {
    const { serve, calls } = setUp();
    expect(await serve(message, sender)).toEqual({ ok: false, why: 'message' });
    expect(calls).toEqual([]);
  });

  it('answers with an object when a handler fails, never with silence', async () => {
    const { serve } = setUp();
    const answer = await serve(recall, sender);
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

/** A whole ledger entry, which pages never send. */
function entryOf(kind: string) {
  const { id, evidence: subject, at } = undoing;
  return { id, at, kind, subject, body: { reason: 'undo' } };
}

function changed<Message extends { request: object }>(message: Message, change: object) {
  return { ...message, request: { ...message.request, ...change } };
}
