import { expect, it, vi } from 'vitest';
import { supportEngineerPlan } from '@/lib/catalogue/support-engineer-plan';
import { createLedger } from '@/lib/ledger/create-ledger';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { createPageHandlers } from '@/lib/messages/page-handlers';
import type { PageEntry } from '@/lib/model/entry';
import { createWorkingStore } from '@/lib/platform/working-store';
import { makeEvidence, makeId, makeRecord, minute, RATED_GOOD } from '../ledger/make-entries';
import { mapStorage } from '../ledger/map-storage';
import { freshName } from '../ledger/open-test-ledger';

const host = 'acme.zendesk.com';

function setUp() {
  const ledger = createLedger({ journal: null, name: freshName() });
  const changed = vi.fn();
  const trialPlan = () =>
    supportEngineerPlan({
      id: makeId(),
      today: new Date(minute(0)),
      timeZone: 'UTC',
      createdAt: minute(0),
    });
  const handlers = createPageHandlers({
    ledger,
    working: createWorkingStore(mapStorageAsKeys()),
    version: '0.1.0',
    trialPlan,
    changed,
  });
  return { handlers, ledger, changed };
}

function mapStorageAsKeys() {
  const area = mapStorage();
  return {
    get: (keys: string | string[]) => area.get([keys].flat()),
    set: area.set,
    remove: (keys: string | string[]) => area.remove([keys].flat()),
  };
}

function kept(ticket: number): PageEntry {
  const body = makeEvidence(ticket, { facts: { ...makeEvidence(ticket).facts, ...RATED_GOOD } });
  return { id: makeId(), at: minute(1), kind: 'evidence.kept', subject: body.id, body };
}

function undo(subject: string): PageEntry {
  return { id: makeId(), at: minute(2), kind: 'evidence.retracted', subject, body: { reason: 'undo' } };
}

it('keeps, tells our pages, and recalls what is tagged on the record', async () => {
  const { handlers, changed } = setUp();
  const entry = kept(5);
  expect(await handlers.append({ entries: [entry] }, host)).toMatchObject({ ok: true, seqs: [1] });
  expect(changed).toHaveBeenCalledTimes(1);

  const here = await handlers.recall({ record: makeRecord(5), host });
  expect(here.tagged).toMatchObject([{ id: entry.subject, metrics: ['M01'] }]);
  expect(here.recordFacts).toMatchObject({ rating: 'good' });
  const elsewhere = await handlers.recall({ record: makeRecord(6), host });
  expect(elsewhere.tagged).toEqual([]);
});

it('offers the trial preset while there is no plan, and the same salt each time', async () => {
  const { handlers } = setUp();
  const first = await handlers.recall({ record: null, host });
  const second = await handlers.recall({ record: null, host });
  expect(first.metrics.filter((each) => each.role === 'scored').map((each) => each.metric)).toEqual([
    'M01',
    'M08',
    'M22',
    'M21',
    'M12',
  ]);
  expect(first.salt).toBe(second.salt);
});

it('answers a repeat as the same entry, not a second one', async () => {
  const { handlers } = setUp();
  const entry = kept(5);
  const once = await handlers.append({ entries: [entry] }, host);
  expect(await handlers.append({ entries: [entry] }, host)).toEqual(once);
  expect((await handlers.recall({ record: makeRecord(5), host })).tagged).toHaveLength(1);
});

it('lets a page undo its own act, and not what another host keeps', async () => {
  const { handlers, ledger, changed } = setUp();
  const entry = kept(5);
  await handlers.append({ entries: [entry] }, host);
  const foreign = await handlers.append({ entries: [undo(entry.subject)] }, 'sandbox.zendesk.com');
  expect(foreign).toEqual({ ok: false, why: 'refused', kept: false });
  expect(changed).toHaveBeenCalledTimes(1);

  expect(await handlers.append({ entries: [undo(entry.subject)] }, host)).toMatchObject({ ok: true });
  expect((await handlers.recall({ record: makeRecord(5), host })).tagged).toEqual([]);
  expect(await readEvidence(await ledger.ledger(), entry.subject)).toMatchObject({ retracted: true });
});

it('says why when an entry contradicts what stands', async () => {
  const { handlers } = setUp();
  const entry = kept(5);
  await handlers.append({ entries: [entry] }, host);
  const twin = { ...kept(5), id: entry.id } as PageEntry;
  expect(await handlers.append({ entries: [twin] }, host)).toEqual({
    ok: false,
    why: 'refused',
    kept: false,
  });
});

it('keeps a draft until it is dropped', async () => {
  const { handlers } = setUp();
  const record = makeRecord(5);
  const draft = {
    id: makeId(),
    interactionKey: null,
    words: 'half a sen',
    metrics: [],
    outcome: null,
    colleague: false,
    story: false,
    pending: null,
    savedAt: minute(3),
  };
  await handlers.remember({ what: 'draft', record, draft });
  expect((await handlers.recall({ record, host })).draft).toEqual(draft);
  await handlers.remember({ what: 'draft', record, draft: null });
  expect((await handlers.recall({ record, host })).draft).toBeNull();
});
