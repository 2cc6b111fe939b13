import { describe, expect, it } from 'vitest';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { LedgerError } from '@/lib/ledger/ledger-error';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { keepEvidence, undoEvidence } from '@/lib/messages/keep-evidence';
import { sha256 } from '@/lib/platform/random';
import { makeId } from '../ledger/make-entries';
import { aReading } from '../reading/a-reading';
import { aKeeping, NOW, openStores, REPLY } from './open-worker';

const reading = aReading({ 'audit:1': REPLY });
const { host } = reading.record;
const later = aReading(
  { 'audit:1': `${REPLY} Edited.` },
  { facts: { ...reading.facts, status: 'solved', rating: 'good', readAt: '2026-11-24T10:00:00Z' } },
);

function setUp() {
  const stores = openStores();
  const { ledger, working } = stores;
  return {
    ...stores,
    keep: (keeping = aKeeping(), read = reading) => keepEvidence(ledger, working, keeping, read),
    undo: (evidence: string, from = host, id = makeId()) =>
      undoEvidence(ledger, { id, evidence, at: NOW }, from),
    row: async (id: string) => readEvidence(await ledger.ledger(), id),
  };
}

/** A ledger that fails whenever something is appended. */
const failing = (ledger: KeptLedger, error: unknown): KeptLedger => ({
  ...ledger,
  append: () => Promise.reject(error),
});

describe('keeping', () => {
  it('appends one entry and answers with it as the margin lists it', async () => {
    const { keep, row, entries, working } = setUp();
    const keeping = aKeeping();
    const hash = await sha256(`${keeping.evidence}\n${REPLY}`);
    const interaction = {
      key: 'audit:1',
      alias: 'comment:11',
      kind: 'reply',
      at: '2026-11-18T09:31:00Z',
      hash,
    };
    expect(await keep(keeping)).toEqual({
      ok: true,
      tagged: {
        id: keeping.evidence,
        interaction,
        words: 'Finance could close.',
        metrics: ['M12'],
        capturedAt: NOW,
        interactionFacts: { standing: 'exact', promisedBy: null, promiseKept: null },
      },
    });
    expect(await entries()).toBe(1);
    expect(await row(keeping.evidence)).toMatchObject({
      adapter: 'zendesk 2026-11',
      customer: await sha256(`${await working.salt()}:zendesk:acme.zendesk.com:7`),
      facts: reading.facts,
    });
  });

  it('answers the same again as kept, whatever the record says by now', async () => {
    const { keep, row, entries } = setUp();
    const keeping = aKeeping();
    const once = await keep(keeping);
    expect(await keep(keeping)).toEqual(once);
    expect(await keep(keeping, later)).toEqual(once);
    // tried again by another page: a new entry id, the same evidence
    expect(await keep({ ...keeping, id: makeId() }, later)).toEqual(once);
    // and even where the interaction is out of sight
    expect(await keep(keeping, aReading({}, { interactions: [] }))).toEqual(once);
    expect(await entries()).toBe(1);
    expect(await row(keeping.evidence)).toMatchObject({ facts: { status: 'open' } });
  });

  it('is done once when two tries come at once', async () => {
    const { keep, entries } = setUp();
    const keeping = aKeeping();
    const [one, two, three] = await Promise.all([
      keep(keeping),
      keep(keeping, later),
      keep({ ...keeping, id: makeId() }),
    ]);
    expect(one).toMatchObject({ ok: true, tagged: { id: keeping.evidence } });
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(await entries()).toBe(1);
  });

  it('does not come back when it was undone meanwhile', async () => {
    const { keep, undo, row, entries } = setUp();
    const keeping = aKeeping();
    await keep(keeping);
    await undo(keeping.evidence);
    expect(await keep(keeping)).toEqual({ ok: true, tagged: null });
    expect(await row(keeping.evidence)).toMatchObject({ retracted: true });
    expect(await entries()).toBe(2);
  });

  it('does not come back when it was erased meanwhile', async () => {
    const { keep, ledger, row } = setUp();
    const keeping = aKeeping();
    await keep(keeping);
    await ledger.erase([keeping.evidence], 'person');
    expect(await keep(keeping)).not.toMatchObject({ tagged: { id: keeping.evidence } });
    expect(await row(keeping.evidence)).toBeNull();
  });

  it('refuses what the record does not hold', async () => {
    const { keep, entries } = setUp();
    expect(await keep(aKeeping({ key: 'audit:9' }))).toEqual({ ok: false, why: 'refused' });
    expect(await entries()).toBe(0);
  });

  it('keeps no quotation on a host where none may be kept', async () => {
    const { keep, row, working } = setUp();
    const [with_, without] = [aKeeping(), aKeeping()];
    await keep(with_);
    await working.saveSettings(host, { referenceOnly: true });
    await keep(without);
    expect((await row(with_.evidence))?.quote).toEqual(with_.quote);
    expect((await row(without.evidence))?.quote).toBeNull();
  });

  it('masks the own words', async () => {
    const { keep, row } = setUp();
    const keeping = aKeeping({ words: 'Mara Lindqvist could close, m@northwind.example' });
    expect(await keep(keeping)).toMatchObject({ tagged: { words: expect.stringContaining('could close') } });
    expect(JSON.stringify(await row(keeping.evidence))).not.toMatch(/Mara|Lindqvist|northwind\.example/i);
  });

  it.each([
    ['full', 'full'],
    ['readOnly', 'readOnly'],
    ['newer', 'readOnly'],
    ['upgradeFailed', 'readOnly'],
    ['invalid', 'invalid'],
    ['busy', 'busy'],
    ['failed', 'busy'],
  ] as const)('says why when the ledger says "%s"', async (code, why) => {
    const { ledger, working } = setUp();
    const broken = failing(ledger, new LedgerError(code, 'for a test'));
    expect(await keepEvidence(broken, working, aKeeping(), reading)).toEqual({ ok: false, why });
  });

  it('asks for another try when the ledger cannot even be opened', async () => {
    const { ledger, working } = setUp();
    const broken = { ...ledger, ledger: () => Promise.reject(new Error('gone')) };
    expect(await keepEvidence(broken, working, aKeeping(), reading)).toEqual({ ok: false, why: 'busy' });
  });
});

describe('undoing', () => {
  it('takes the evidence back with one entry, however often it is sent', async () => {
    const { keep, undo, row, entries } = setUp();
    const keeping = aKeeping();
    await keep(keeping);
    const id = makeId();
    expect(await undo(keeping.evidence, host, id)).toEqual({ ok: true, tagged: null });
    expect(await undo(keeping.evidence, host, id)).toEqual({ ok: true, tagged: null });
    expect(await row(keeping.evidence)).toMatchObject({ retracted: true });
    expect(await entries()).toBe(2);
  });

  it('is refused to another host', async () => {
    const { keep, undo, row } = setUp();
    const keeping = aKeeping();
    await keep(keeping);
    expect(await undo(keeping.evidence, 'sandbox.zendesk.com')).toEqual({ ok: false, why: 'refused' });
    expect(await row(keeping.evidence)).toMatchObject({ retracted: false });
  });

  it('is refused for evidence that was never kept', async () => {
    const { undo, entries } = setUp();
    expect(await undo(makeId())).toEqual({ ok: false, why: 'refused' });
    expect(await entries()).toBe(0);
  });
});
