import { beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { signedHead } from '@/lib/exchange/bundle/part-hashes';
import { growTree } from '@/lib/exchange/bundle/tree';
import { signText } from '@/lib/exchange/signed/sign-text';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { hashBody, hashEntry } from '@/lib/ledger/seal';
import type { Bundle } from '@/lib/model/bundle';
import type { Entry } from '@/lib/model/entry';
import { materialOf } from '@/lib/review/material';
import { resign } from './resign';
import { handOf, sampleBundle } from './sample-bundle';

let text: string;
let bundle: Bundle;
let hashes: string[];

beforeAll(async () => {
  const made = await sampleBundle({ pieces: 4, edits: 2, papers: 2 });
  ({ text, bundle } = made);
  hashes = [...made.sample.content.hashes];
});

const faultIn = async (given: string | Uint8Array) => {
  const opened = await openBundle(given);
  return opened.ok ? 'opened' : opened.fault;
};

/** Puts an entry of one's own making in a record's place, and a chain around it that holds. */
async function forge(index: number, change: (entry: Entry) => void): Promise<string> {
  const forged = structuredClone(bundle);
  const entry = forged.records[index]?.entry;
  if (!entry) throw new Error('no such record');
  change(entry);
  if (entry.salt !== null && entry.body !== null) entry.bodyHash = await hashBody(entry.salt, entry.body);
  entry.hash = await hashEntry(entry);
  const tree = await growTree(hashes.map((hash, at) => (at === entry.seq - 1 ? entry.hash : hash)));
  forged.head.checkpoint.root = tree.root;
  for (const record of forged.records) record.proof = tree.inclusion(record.entry.seq - 1);
  return resign(forged, () => {});
}

describe('openBundle', () => {
  it('opens what was made, from text and from bytes, and it can be opened up', async () => {
    for (const given of [text, new TextEncoder().encode(text)])
      expect(await openBundle(given)).toEqual({ ok: true, bundle });
    const { evidence, papers } = materialOf(bundle);
    expect([evidence.length, papers.length]).toEqual([4, 2]);
    expect(await faultIn(await resign(bundle, () => {}))).toBe('opened');
  });

  it('says how far it is and stops when told to', async () => {
    const large = await sampleBundle({ pieces: 300 });
    const told: number[] = [];
    await openBundle(large.text, { report: (done, whole) => told.push(done / whole) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    const stop = new AbortController();
    await expect(
      openBundle(large.text, { signal: stop.signal, report: () => stop.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
  });

  it.each([
    ['notOurs', '{}'],
    ['notOurs', '[]'],
    ['notOurs', 'null'],
    ['notOurs', '{"head":{"format":"throughline plan","version":1}}'],
    ['newer', '{"head":{"format":"throughline bundle","version":2}}'],
    ['doesNotFit', '{"head":{"format":"throughline bundle","version":0}}'],
    ['doesNotFit', '{"head":{"format":"throughline bundle","version":"1"}}'],
    ['sealed', '{"format":"throughline sealed"}'],
  ])('calls it %s: %s', async (code, given) => {
    expect(await faultIn(given)).toMatchObject({ code });
  });

  it('keeps to the format: nothing missing and nothing more', async () => {
    const more = { ...bundle, extra: 1 };
    const { figures: _, ...less } = bundle;
    for (const odd of [more, less])
      expect(await faultIn(canonicalJson(odd))).toEqual({ code: 'doesNotFit', place: { at: 'file' } });
  });

  it('knows another signature, and a head it was not given for', async () => {
    const signature = bundle.signature.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const place = { at: 'part', part: 'head' };
    expect(await faultIn(canonicalJson({ ...bundle, signature }))).toEqual({ code: 'signatureWrong', place });
    const head = { ...bundle.head, by: { ...bundle.head.by, name: 'Bea' } };
    expect(await faultIn(canonicalJson({ ...bundle, head }))).toEqual({ code: 'signatureWrong', place });
    const stranger = { ...bundle.head, by: (await handOf('Ada', 9)).by };
    expect(await faultIn(canonicalJson({ ...bundle, head: stranger }))).toEqual({
      code: 'signatureWrong',
      place,
    });
  });

  it.each(['pieces', 'papers', 'figures', 'consistency'] as const)(
    'knows that %s were changed',
    async (part) => {
      const changed = structuredClone(bundle);
      if (part === 'figures') changed.figures.asOf = '2026-01-01T00:00:00Z';
      else if (part === 'consistency') changed.consistency.push({ size: 1, root: 'ab'.repeat(32), path: [] });
      else changed[part].pop();
      expect(await faultIn(canonicalJson(changed))).toEqual({
        code: 'partChanged',
        place: { at: 'part', part },
      });
    },
  );
});

describe('openBundle, of what somebody signed who holds a key', () => {
  const at = (what: string, number: number, of: number) => ({ at: what, number, of });

  it('wants every entry to be what its own hashes say', async () => {
    const words = await resign(bundle, ({ records }) => {
      Object.assign(records[1]?.entry.body as object, { words: 'better words' });
    });
    expect(await faultIn(words)).toEqual({ code: 'recordChanged', place: at('record', 2, 9) });
    const time = await resign(bundle, ({ records }) => {
      if (records[2]) records[2].entry.at = '2020-01-01T00:00:00Z';
    });
    expect(await faultIn(time)).toEqual({ code: 'recordChanged', place: at('record', 3, 9) });
  });

  it('wants every entry to stand in the chain, where it says', async () => {
    const moved = await resign(bundle, ({ records }) => {
      if (records[8]) records[8].entry.seq += 1;
    });
    expect(await faultIn(moved)).toEqual({ code: 'notInChain', place: at('record', 9, 9) });
    const foreign = await resign(bundle, ({ records }) => {
      if (records[3]) records[3].proof = ['ab'.repeat(32), ...records[3].proof.slice(1)];
    });
    expect(await faultIn(foreign)).toEqual({ code: 'notInChain', place: at('record', 4, 9) });
    const head = await resign(bundle, (changed) => {
      changed.head.checkpoint.head = 'ab'.repeat(32);
    });
    expect(await faultIn(head)).toEqual({ code: 'notInChain', place: at('record', 9, 9) });
  });

  it('wants the proofs to be those the head names', async () => {
    const { by, sign } = await handOf('Mallory');
    const head = { ...bundle.head, by, parts: { ...bundle.head.parts, proofs: 'ab'.repeat(32) } };
    const signature = await signText({ by, sign }, signedHead(head));
    expect(await faultIn(canonicalJson({ ...bundle, head, signature }))).toEqual({
      code: 'partChanged',
      place: { at: 'part', part: 'proofs' },
    });
  });

  it('wants earlier states to be a beginning of this one', async () => {
    const wrong = await resign(bundle, ({ consistency }) => {
      consistency.push({ size: 3, root: 'ab'.repeat(32), path: ['cd'.repeat(32)] });
    });
    expect(await faultIn(wrong)).toEqual({ code: 'earlierBroken', place: at('earlier', 1, 1) });
  });

  it('wants bodies, of the kinds that travel, as their schema says', async () => {
    const gone = await forge(1, (entry) => Object.assign(entry, { body: null, salt: null }));
    expect(await faultIn(gone)).toEqual({ code: 'bodyGone', place: at('record', 2, 9) });
    const kind = await forge(1, (entry) =>
      Object.assign(entry, { kind: 'evidence.retracted', body: { reason: 'undo' } }),
    );
    expect(await faultIn(kind)).toEqual({ code: 'doesNotFit', place: at('record', 2, 9) });
    const body = await forge(1, (entry) => Object.assign(entry.body as object, { words: 7 }));
    expect(await faultIn(body)).toEqual({ code: 'doesNotFit', place: at('record', 2, 9) });
  });

  it('wants the plan it names', async () => {
    const other = await resign(bundle, ({ head }) => {
      head.plan.version = 7;
    });
    expect(await faultIn(other)).toMatchObject({ code: 'planMissing' });
  });

  it.each<[string, (pieces: Bundle['pieces']) => void]>([
    [
      'begins with the entry of another',
      (pieces) => pieces[0]?.entries.splice(0, 1, pieces[2]?.entries[0] ?? 0),
    ],
    ['begins with an edit', (pieces) => pieces[0]?.entries.shift()],
    ['is told twice', (pieces) => pieces[0]?.entries.push(pieces[0]?.entries[0] ?? 0)],
    ['tells an edit twice', (pieces) => pieces[0]?.entries.push(pieces[0]?.entries[1] ?? 0)],
    ['names an entry that is not there', (pieces) => pieces[0]?.entries.push(4000)],
  ])('wants pieces to be whole: not one that %s', async (_, change) => {
    const broken = await resign(bundle, ({ pieces }) => change(pieces));
    expect(await faultIn(broken)).toEqual({ code: 'pieceBroken', place: at('piece', 1, 4) });
  });

  it('wants what a piece keeps to be that piece', async () => {
    const other = bundle.pieces[1]?.id;
    const strange = await forge(1, (entry) => Object.assign(entry.body as object, { id: other }));
    expect(await faultIn(strange)).toEqual({ code: 'pieceBroken', place: at('piece', 1, 4) });
  });

  it('wants each piece once', async () => {
    const doubled = await resign(bundle, ({ pieces }) => pieces.push(...structuredClone(pieces.slice(0, 1))));
    expect(await faultIn(doubled)).toEqual({ code: 'pieceBroken', place: at('piece', 5, 5) });
  });

  it('wants papers to point at their own entry, once', async () => {
    const broken = await resign(bundle, ({ papers }) => {
      if (papers[1]) papers[1].seq = papers[0]?.seq ?? 0;
    });
    expect(await faultIn(broken)).toEqual({ code: 'paperBroken', place: at('paper', 2, 2) });
    const doubled = await resign(bundle, ({ papers }) => papers.push(...structuredClone(papers.slice(0, 1))));
    expect(await faultIn(doubled)).toEqual({ code: 'paperBroken', place: at('paper', 3, 3) });
  });

  it('wants no record that belongs to nothing', async () => {
    const unused = await resign(bundle, ({ papers }) => papers.pop());
    expect(await faultIn(unused)).toEqual({ code: 'recordUnused', place: at('record', 9, 9) });
    const edit = await resign(bundle, ({ pieces }) => pieces[1]?.entries.pop());
    expect(await faultIn(edit)).toMatchObject({ code: 'recordUnused' });
  });

  it('wants records in their order and a period that ends after it begins', async () => {
    const unordered = await resign(bundle, ({ records }) => records.reverse());
    expect(await faultIn(unordered)).toMatchObject({ code: 'doesNotFit', place: at('record', 2, 9) });
    const backwards = await resign(bundle, ({ head }) => {
      head.until = '2020-01-01';
    });
    expect(await faultIn(backwards)).toMatchObject({ code: 'doesNotFit', place: { part: 'head' } });
  });
});
