import { describe, expect, it } from 'vitest';
import type { RecordFacts } from '@/lib/model/facts';
import { hashInteraction, normaliseText } from '@/lib/reading/hash-text';
import { verifyVisit } from '@/lib/reading/verify-visit';
import type { TaggedPiece, Visit } from '@/lib/reading/visit';

const ID = '0b8f0c3e-7f0e-4f6e-9d54-2a3b1c4d5e6f';
const TEXT = 'I will write by 09:00 tomorrow.';
const AT = '2026-10-21T08:31:00Z';
const BY = '2026-10-22T07:00:00.000Z';
const LATER = new Date('2026-10-23T00:00:00Z');

const facts: RecordFacts = {
  readAt: AT,
  updatedAt: AT,
  status: 'open',
  solvedAt: null,
  rating: null,
  reopens: 0,
  replies: 1,
  assignees: 1,
  firstReply: null,
  customerWait: null,
  fullResolution: null,
  openTickets: 2,
  allTickets: 31,
};

const visit = (over: Partial<Visit> = {}): Visit => ({
  facts,
  interactions: [{ key: 'audit:1', alias: 'comment:7', kind: 'reply', at: AT }],
  covers: { from: null, to: null },
  textOf: () => TEXT,
  lacks: [],
  ...over,
});

const piece = async (over: Partial<TaggedPiece> = {}): Promise<TaggedPiece> => ({
  id: ID,
  interaction: { key: 'audit:1', alias: 'comment:7', at: AT, hash: await hashInteraction(ID, TEXT) },
  interactionFacts: { standing: 'exact', promisedBy: BY, promiseKept: null },
  ...over,
});

const verify = async (now: Date, over: Partial<Visit> = {}, tagged?: TaggedPiece) =>
  verifyVisit([tagged ?? (await piece())], facts, visit(over), now);
const standing = async (over: Partial<Visit>) => (await verify(new Date(AT), over)).evidence[ID]?.standing;

describe('where a tagged reply stands', () => {
  it('is exact while the text is the same, however it is spaced', async () => {
    expect(await standing({ textOf: () => ` I will write\n by 09:00\u00a0tomorrow. ` })).toBe('exact');
  });

  it('is found by its other name', async () => {
    expect(await standing({ interactions: [{ key: 'comment:7', alias: null, kind: 'reply', at: AT }] })).toBe(
      'exact',
    );
  });

  it('is changed, gone, or left as it was when out of sight', async () => {
    expect(await standing({ textOf: () => '▇▇▇' })).toBe('changed');
    expect(await standing({ interactions: [] })).toBe('gone');
    const before = await piece({
      interactionFacts: { standing: 'changed', promisedBy: null, promiseKept: null },
    });
    const beyond = { interactions: [], covers: { from: '2026-10-21T08:31:00Z', to: null } };
    expect((await verify(LATER, beyond, before)).evidence[ID]?.standing).toBe('changed');
    expect((await verify(LATER, { ...beyond, covers: null }, before)).changed).toBe(false);
    const fresh = await piece({ interactionFacts: null });
    expect((await verify(LATER, beyond, fresh)).evidence[ID]?.standing).toBe('unchecked');
    expect((await verify(LATER, { textOf: () => null }, fresh)).evidence[ID]?.standing).toBe('unchecked');
  });

  it('hashes under the evidence id, so that equal texts leave different marks', async () => {
    expect(await hashInteraction('a', 'x')).not.toBe(await hashInteraction('b', 'x'));
    expect(await hashInteraction('a', 'x')).toMatch(/^[0-9a-f]{64}$/);
    expect(normaliseText('  e\u0301\n\tx ')).toBe('é x');
  });
});

describe('what became of a promise', () => {
  const news = (at: string) =>
    visit({ interactions: [{ key: 'audit:2', alias: null, kind: 'reply', at }, ...visit().interactions] });
  const kept = async (now: Date, over: Partial<Visit> = {}, tagged?: TaggedPiece) =>
    (await verify(now, over, tagged)).evidence[ID]?.promiseKept;

  it('is kept by a public reply up to the very second', async () => {
    expect(await kept(LATER, news('2026-10-22T07:00:00Z'))).toBe(true);
    expect(await kept(LATER, news('2026-10-22T07:00:01Z'))).toBe(false);
  });

  it('is not kept by a note or by the customer', async () => {
    for (const kind of ['note', 'customer', 'automation'] as const) {
      const interactions = [
        { key: 'audit:2', alias: null, kind, at: '2026-10-21T12:00:00Z' },
        ...visit().interactions,
      ];
      expect(await kept(LATER, { interactions })).toBe(false);
    }
  });

  it('is open until its time, and when not every reply was loaded', async () => {
    expect(await kept(new Date('2026-10-22T06:59:00Z'))).toBeNull();
    expect(await kept(LATER, { covers: { from: '2026-10-22T00:00:00Z', to: null } })).toBeNull();
    expect(await kept(LATER, { covers: null })).toBeNull();
  });

  it('stays decided', async () => {
    const decided = await piece({
      interactionFacts: { standing: 'exact', promisedBy: BY, promiseKept: false },
    });
    expect(await kept(LATER, news('2026-10-21T12:00:00Z'), decided)).toBe(false);
  });
});

describe('what is worth an entry', () => {
  const change = async (over: Partial<RecordFacts>, lacks: Visit['lacks'] = []) =>
    (await verify(new Date(AT), { facts: { ...facts, ...over }, lacks })).changed;

  it.each<[string, Partial<RecordFacts>]>([
    ['a rating', { rating: 'good' }],
    ['the status', { status: 'solved' }],
    ['a reopening', { reopens: 1 }],
    ['a reply', { replies: 2 }],
    ['the solving', { solvedAt: AT }],
    ['another assignee', { assignees: 2 }],
    ['a renewal', { renewal: { dueOn: '2027-01-09', signedOn: '2026-12-01', state: 'won' } }],
  ])('%s', async (_, over) => {
    expect(await change(over)).toBe(true);
  });

  it.each<[string, Partial<RecordFacts>]>([
    ['nothing', {}],
    ['the time of reading', { readAt: '2026-11-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z' }],
    ['another ticket of the customer', { openTickets: 5, allTickets: 40 }],
  ])('not %s', async (_, over) => {
    expect(await change(over)).toBe(false);
  });

  it('not a solving time in another spelling', async () => {
    const stored = { ...facts, solvedAt: '2026-10-22T08:30:00Z' };
    const found = await verifyVisit(
      [await piece()],
      stored,
      visit({ facts: { ...facts, solvedAt: '2026-10-22T08:30:00.000Z' } }),
      new Date(AT),
    );
    expect(found.changed).toBe(false);
  });

  it('not a part that could not be read; what was known of it stays', async () => {
    const found = await verify(new Date(AT), {
      facts: { ...facts, reopens: null, replies: null, allTickets: null },
      lacks: [{ part: 'metrics' }],
    });
    expect(found.changed).toBe(false);
    expect(found.facts).toMatchObject({ reopens: 0, replies: 1, allTickets: 31 });
  });

  it('not a record that could not be read', async () => {
    const found = await verify(LATER, {
      facts: { ...facts, status: null },
      interactions: [],
      lacks: [{ part: 'record' }],
    });
    expect(found).toEqual({ changed: false, facts, evidence: {} });
  });

  it('not a look that is older than what is known', async () => {
    const stored = { ...facts, rating: 'good', readAt: '2026-10-22T00:00:00Z' };
    const older = visit({ facts: { ...facts, status: 'solved' }, interactions: [] });
    expect(await verifyVisit([await piece()], stored, older, LATER)).toEqual({
      changed: false,
      facts: stored,
      evidence: {},
    });
    const same = visit({ facts: { ...facts, readAt: stored.readAt, status: 'solved' } });
    expect((await verifyVisit([await piece()], stored, same, LATER)).changed).toBe(true);
  });

  it('nothing when nothing is tagged', async () => {
    expect((await verifyVisit([], null, visit(), LATER)).changed).toBe(false);
  });

  it('leaves evidence about the whole record out', async () => {
    expect((await verify(LATER, {}, await piece({ interaction: null }))).evidence).toEqual({});
  });
});
