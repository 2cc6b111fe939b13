import { beforeAll, describe, expect, it } from 'vitest';
import { type BundleContent, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { seal } from '@/lib/ledger/seal';
import { GENESIS } from '@/lib/ledger/shape';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import { keep, makeEvidence, restore, retract } from '../../ledger/make-entries';
import { handOf, type Sample, sampleContent } from './sample-bundle';

let sample: Sample;

beforeAll(async () => {
  sample = await sampleContent({ pieces: 4, edits: 2, papers: 2 });
});

const make = async (change: Partial<BundleContent> = {}) =>
  makeBundle({ ...sample.content, ...change }, await handOf('Ada'));

/** The ledger with more entries at its end. */
async function goneOn(drafts: DraftEntry[]): Promise<Pick<BundleContent, 'entries' | 'hashes'>> {
  const last = sample.entries.at(-1);
  const more = await seal({ seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS }, drafts);
  const entries: Entry[] = [...sample.entries, ...more];
  return { entries, hashes: entries.map(({ hash }) => hash) };
}

const first = () => sample.content.pieces[0]?.id ?? '';

describe('makeBundle', () => {
  it('takes along what was chosen, and only the kinds that travel', async () => {
    const made = await make({ pieces: sample.content.pieces.slice(1, 3), papers: [] });
    if (!made.ok) throw new Error(made.refusal.reason);
    const { records, pieces } = made.bundle;
    expect(records.map(({ entry }) => entry.kind)).toEqual([
      'plan.adopted',
      'evidence.kept',
      'evidence.edited',
      'evidence.kept',
    ]);
    expect(pieces.map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(made.text).toBe(canonicalJson(made.bundle));
    expect(await openBundle(made.text)).toEqual({ ok: true, bundle: made.bundle });
  });

  it('tells nothing of a piece that was not chosen, not its id either', async () => {
    const made = await make({ pieces: sample.content.pieces.slice(1), papers: [] });
    expect(made.ok && made.text.includes(first())).toBe(false);
  });

  it('is the same bytes again for the same content', async () => {
    const [one, other] = [await make(), await make({ entries: [...sample.content.entries].reverse() })];
    expect(one.ok && other.ok && one.text === other.text).toBe(true);
  });

  it('refuses what was taken back, unless it was put back', async () => {
    const taken = await goneOn([retract(first())]);
    expect(await make(taken)).toMatchObject({ refusal: { reason: 'retracted', about: first() } });
    expect(await make(await goneOn([retract(first()), restore(first())]))).toMatchObject({ ok: true });
  });

  it('refuses a paper that was taken away', async () => {
    const { id } = sample.content.papers[0] ?? { id: '' };
    const at = '2026-12-01T00:00:00Z';
    const gone = await goneOn([{ id: first(), at, kind: 'paper.removed', subject: id, body: {} }]);
    expect(await make(gone)).toMatchObject({ refusal: { reason: 'removed', about: id } });
  });

  it('refuses what was erased, and what is not there', async () => {
    const entries = sample.entries.map((entry) =>
      entry.subject === first() ? { ...entry, body: null, salt: null } : entry,
    );
    expect(await make({ entries })).toMatchObject({ refusal: { reason: 'erased', about: first() } });
    const stranger = makeEvidence(99);
    const pieces = [{ ...sample.content.pieces[0], id: stranger.id }] as BundleContent['pieces'];
    expect(await make({ pieces })).toMatchObject({ refusal: { reason: 'notThere', about: stranger.id } });
  });

  it('refuses without the plan it speaks of', async () => {
    const plan = { ...sample.content.plan, id: first() };
    expect(await make({ plan })).toMatchObject({ refusal: { reason: 'planMissing' } });
    expect(await make({ plan: { ...sample.content.plan, version: 9 } })).toMatchObject({
      refusal: { reason: 'doesNotOpen', fault: { code: 'planMissing' } },
    });
  });

  it('refuses an entry that is not the one in the chain', async () => {
    const hashes = sample.content.hashes.map((hash, at) => (at === 1 ? 'ab'.repeat(32) : hash));
    expect(await make({ hashes })).toMatchObject({ refusal: { reason: 'ledgerChanged', about: first() } });
  });

  it('never hands out what would not open', async () => {
    const entries = (await goneOn([keep(makeEvidence(5, { words: 'x'.repeat(3000) }))])).entries;
    const last = entries.at(-1);
    const pieces = [
      ...sample.content.pieces.slice(0, 1),
      { ...sample.content.pieces[0], id: last?.subject ?? '' },
    ];
    expect(
      await make({
        entries,
        hashes: entries.map(({ hash }) => hash),
        pieces: pieces as BundleContent['pieces'],
      }),
    ).toMatchObject({ refusal: { reason: 'doesNotOpen', fault: { code: 'doesNotFit' } } });
  });
});
