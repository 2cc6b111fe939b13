import { describe, expect, it } from 'vitest';
import { readEvidence } from '@/lib/ledger/read-evidence';
import type { ByReading } from '@/lib/messages/table';
import { adopt, makeId, makePlan } from '../ledger/make-entries';
import { aReading } from '../reading/a-reading';
import { aKeeping, given, NOW, openWorker, PATH, REPLY } from './open-worker';

const { record } = aReading({});
const { host } = record;
const from = { host, tab: 7 };
const elsewhere = { ...record, id: '6' };
const forgotten = { wanted: [] };
const nothingYet: ByReading['given'] = { fetched: [], spent: 0 };
const keep = (keeping = aKeeping(), by: ByReading['given'] = given) =>
  ({ what: 'keep', keeping, given: by }) as const;
const undo = (evidence: string) => ({ what: 'undo', undoing: { id: makeId(), evidence, at: NOW } }) as const;

describe('recall', () => {
  const ask = { record, host, styles: false };

  it('tells what is tagged on the record, and on no other', async () => {
    const { handlers } = openWorker();
    const keeping = aKeeping();
    await handlers.append(keep(keeping), from);
    expect((await handlers.recall(ask, from)).tagged).toMatchObject([
      { id: keeping.evidence, metrics: ['M12'] },
    ]);
    expect((await handlers.recall({ ...ask, record: elsewhere }, from)).tagged).toEqual([]);
    await handlers.append(undo(keeping.evidence), from);
    expect((await handlers.recall(ask, from)).tagged).toEqual([]);
  });

  it('offers the trial preset while there is no plan, then the plan’s metrics', async () => {
    const { handlers, ledger } = openWorker();
    const first = await handlers.recall({ ...ask, record: null }, from);
    expect(first.metrics.filter(({ role }) => role === 'scored').map(({ metric }) => metric)).toEqual([
      'M01',
      'M08',
      'M22',
      'M21',
      'M12',
    ]);
    await ledger.append([adopt(makePlan())]);
    expect((await handlers.recall(ask, from)).metrics).toEqual([]);
  });

  it('sends the style sheets only when they are asked for', async () => {
    const { handlers } = openWorker();
    expect((await handlers.recall(ask, from)).styles).toBeNull();
    expect((await handlers.recall({ ...ask, styles: true }, from)).styles).toEqual([
      '/* tokens */',
      '/* margin */',
    ]);
  });

  it('tells the settings of this host', async () => {
    const { handlers } = openWorker();
    const settings = { top: 40, referenceOnly: true };
    expect(await handlers.remember({ what: 'settings', host, settings }, from)).toEqual({ wordMasks: [] });
    expect((await handlers.recall(ask, from)).settings).toMatchObject({ ...settings, side: 'right' });
    const other = await handlers.recall({ record: null, host: 'sandbox.zendesk.com', styles: false }, from);
    expect(other.settings).toMatchObject({ top: null, referenceOnly: false });
  });
});

describe('read', () => {
  it('says what to fetch, then shows the record and what became of what was kept', async () => {
    const { handlers, record: now, changed, entries } = openWorker();
    const keeping = aKeeping();
    await handlers.append(keep(keeping), from);
    changed.mockClear();
    for (const first of [nothingYet, null]) {
      expect(await handlers.read({ record, given: first }, from)).toEqual({
        wanted: [{ path: PATH, after: 0 }],
      });
    }
    const same = await handlers.read({ record, given }, from);
    expect(same).toMatchObject({
      sheet: { title: 'Nightly export fails', interactions: [{ key: 'audit:1' }, { key: 'audit:0' }] },
      visit: { tagged: [{ id: keeping.evidence }], news: { [keeping.evidence]: [] } },
    });
    // drawn as plain data, which can be sent
    expect('drawn' in same && structuredClone(same.drawn)).toEqual('drawn' in same && same.drawn);
    expect(JSON.stringify('drawn' in same && same.drawn.list)).toContain('Tag this reply');
    expect(JSON.stringify(same)).not.toMatch(/"people"|Hi Mara/);
    expect(changed).not.toHaveBeenCalled();

    const { facts } = now.reading;
    now.reading = aReading({ 'audit:1': REPLY }, { facts: { ...facts, rating: 'good', readAt: NOW } });
    expect(await handlers.read({ record, given }, from)).toMatchObject({
      visit: { news: { [keeping.evidence]: ['ratedGood'] } },
    });
    expect(changed).toHaveBeenCalledOnce();
    expect(await entries()).toBe(2);
  });
});

describe('prepare', () => {
  const ask = { record, key: 'audit:1', selected: null, given: null };

  it('masks what will be quoted, over the reading in memory', async () => {
    const { handlers } = openWorker();
    await handlers.read({ record, given }, from);
    const answer = await handlers.prepare(ask, from);
    const { prepared } = 'prepared' in answer ? answer : { prepared: null };
    const pieces = prepared?.quotation?.pieces ?? [];
    expect(prepared?.quotation?.quote.text).toBe(REPLY.replace('Mara', '██████'));
    expect(JSON.stringify(answer)).not.toContain('Mara');
    expect(pieces.find(({ kind }) => kind === 'person')).toMatchObject({ on: true, text: '██████' });
    expect(await handlers.prepare({ ...ask, selected: 'the new runner' }, from)).toMatchObject({
      prepared: { quotation: { pieces: [{ kind: null, text: 'the new runner' }] } },
    });
    expect(await handlers.prepare({ ...ask, key: 'audit:9' }, from)).toEqual({ prepared: null });
    expect(await handlers.prepare({ ...ask, key: null }, from)).toMatchObject({
      prepared: { quotation: null },
    });
  });

  it('goes on with what was decided about the quotation', async () => {
    const { handlers } = openWorker();
    const first = await handlers.prepare({ ...ask, given }, from);
    const quoting = 'prepared' in first ? first.prepared?.quotation?.quoting : null;
    const masked = await handlers.prepare({ ...ask, quoting, words: 'runner' }, from);
    expect(masked).toMatchObject({
      prepared: { quotation: { quote: { text: 'Hi ██████, I moved the job to the new █████.' } } },
    });
  });

  it('suggests among the metrics of the plan', async () => {
    const { handlers, ledger } = openWorker(aReading({ 'audit:1': 'I will check tomorrow at 07:00.' }));
    const metricsOf = async () => {
      const answer = await handlers.prepare({ ...ask, given }, from);
      const chips = 'prepared' in answer ? answer.prepared?.chips : null;
      return chips?.filter(({ reason }) => reason).map(({ metric }) => metric);
    };
    expect(await metricsOf()).toContain('M12');
    await ledger.append([adopt(makePlan())]);
    expect(await metricsOf()).toEqual([]);
  });

  it('asks for what was fetched when the worker has forgotten, and for the rest when that is not enough', async () => {
    const { handlers, restart } = openWorker();
    await handlers.read({ record, given }, from);
    const again = restart();
    expect(await again.prepare(ask, from)).toEqual(forgotten);
    expect(await again.prepare({ ...ask, given: nothingYet }, from)).toEqual({
      wanted: [{ path: PATH, after: 0 }],
    });
    expect(await again.prepare({ ...ask, given }, from)).toMatchObject({
      prepared: { quotation: { quoting: { on: true } } },
    });
    expect(await again.prepare(ask, from)).toHaveProperty('prepared');
  });

  it('knows what one tab read in that tab only', async () => {
    const { handlers } = openWorker();
    await handlers.read({ record, given }, from);
    expect(await handlers.prepare(ask, { ...from, tab: 8 })).toEqual(forgotten);
  });
});

describe('append', () => {
  it('keeps, and tells our pages', async () => {
    const { handlers, changed, ledger } = openWorker();
    const keeping = aKeeping();
    await handlers.read({ record, given }, from);
    expect(await handlers.append(keep(keeping, null), from)).toMatchObject({
      ok: true,
      tagged: { id: keeping.evidence },
    });
    expect(changed).toHaveBeenCalledOnce();
    expect(await readEvidence(await ledger.ledger(), keeping.evidence)).toMatchObject({ retracted: false });
  });

  it('keeps nothing before it has the reading, and everything once it has', async () => {
    const { handlers, restart, entries, changed } = openWorker();
    await handlers.read({ record, given }, from);
    const again = restart();
    const keeping = aKeeping();
    expect(await again.append(keep(keeping, null), from)).toEqual(forgotten);
    expect(await again.append(keep(keeping, nothingYet), from)).toEqual({
      wanted: [{ path: PATH, after: 0 }],
    });
    expect(await entries()).toBe(0);
    expect(changed).not.toHaveBeenCalled();
    expect(await again.append(keep(keeping), from)).toMatchObject({ ok: true });
    expect(await entries()).toBe(1);
  });

  it('keeps what was written although a later look at the record failed', async () => {
    const { handlers, record: now } = openWorker();
    await handlers.read({ record, given }, from);
    const lacks = [{ part: 'record', lack: 'limited', retryAfter: 30 } as const];
    now.reading = aReading({}, { interactions: [], people: [], lacks });
    expect(await handlers.read({ record, given }, from)).toMatchObject({ sheet: { lacks } });
    expect(await handlers.append(keep(aKeeping(), null), from)).toMatchObject({ ok: true });
  });

  it('answers a repeat as the same act, not a second one', async () => {
    const { handlers, restart, entries } = openWorker();
    const keeping = aKeeping();
    const once = await handlers.append(keep(keeping), from);
    expect(await handlers.append(keep(keeping), from)).toEqual(once);
    expect(await restart().append(keep(keeping), from)).toEqual(once);
    expect(await entries()).toBe(1);
  });

  it('says why it did not keep, and then tells nobody', async () => {
    const { handlers, changed } = openWorker();
    const unknown = keep(aKeeping({ key: 'audit:9' }));
    expect(await handlers.append(unknown, from)).toEqual({ ok: false, why: 'refused' });
    expect(changed).not.toHaveBeenCalled();
  });

  it('lets a page undo its own act, and not what another host keeps', async () => {
    const { handlers, ledger, changed } = openWorker();
    const keeping = aKeeping();
    await handlers.append(keep(keeping), from);
    const foreign = await handlers.append(undo(keeping.evidence), { host: 'sandbox.zendesk.com', tab: 7 });
    expect(foreign).toEqual({ ok: false, why: 'refused' });
    expect(changed).toHaveBeenCalledTimes(1);

    expect(await handlers.append(undo(keeping.evidence), from)).toEqual({ ok: true, tagged: null });
    expect(changed).toHaveBeenCalledTimes(2);
    expect(await readEvidence(await ledger.ledger(), keeping.evidence)).toMatchObject({ retracted: true });
  });
});
