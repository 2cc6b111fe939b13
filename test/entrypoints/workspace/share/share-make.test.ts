import { describe, expect, it } from 'vitest';
import { createShareMake } from '@/entrypoints/workspace/share/share-make';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { openSealed } from '@/lib/exchange/bundle/open-sealed';
import { readHead } from '@/lib/ledger/read-entries';
import { readPapers } from '@/lib/ledger/read-papers';
import { materialOf } from '@/lib/review/material';
import { evidence } from '../../../components/shared/samples';
import { choiceOf, shareWorld, writing } from './share-sample';

const nobody = () => undefined;
const ids = (...seqs: number[]) => seqs.map((seq) => evidence(seq).id);

async function start() {
  const given = await shareWorld();
  return { ...given, door: createShareMake(given.world), choice: choiceOf(given.plan.id) };
}

async function opened(text: string | undefined) {
  const read = await openBundle(text ?? '');
  if (!read.ok) throw new Error(read.fault.code);
  return read.bundle;
}

describe('a bundle', () => {
  it('holds what was chosen, and nothing else', async () => {
    const { door, choice, files, kept } = await start();
    const lesson = writing({
      noun: 'lesson',
      on: '2026-10-12',
      text: 'Ask first.',
      metrics: [],
      evidence: [],
    });
    const other = writing({
      noun: 'lesson',
      on: '2026-10-13',
      text: 'Only mine.',
      metrics: [],
      evidence: [],
    });
    await kept.append([lesson, other]);
    const chosen = { pieces: ids(2, 4), papers: [lesson.subject] };
    const made = await door.make(choice, chosen, null, nobody, new AbortController().signal);
    expect(made).toMatchObject({ ok: true, result: { pieces: 2, unproven: 0 } });
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/^throughline-ana-ferrer-\d{4}-\d\d-\d\d\.throughline$/);
    expect(files[0]?.text).not.toContain('Only mine.');
    expect(files[0]?.text).not.toContain('Words of piece 3');
    const bundle = await opened(files[0]?.text);
    expect(bundle.pieces.map(({ id }) => id).sort()).toEqual(ids(2, 4));
    expect(bundle.papers.map(({ id }) => id)).toEqual([lesson.subject]);
    expect(bundle.head).toMatchObject({
      to: 'Dana Ruiz',
      purpose: 'The yearly talk',
      by: { name: 'Ana Ferrer' },
    });
    expect(bundle.head.checkpoint.size).toBe(8);
  });

  it('is remembered once, with its place in the chain, and the next one proves that it goes on from there', async () => {
    const { door, choice, files, kept } = await start();
    const signal = new AbortController().signal;
    await door.make(choice, { pieces: ids(1), papers: [] }, null, nobody, signal);
    const first = await opened(files[0]?.text);
    const [row] = await readPapers(await kept.ledger(), 'handedOver');
    expect(row?.paper).toMatchObject({
      bundle: first.head.id,
      to: 'Dana Ruiz',
      pieces: 1,
      evidence: ids(1),
      size: 6,
      root: first.head.checkpoint.root,
    });
    await door.make(choice, { pieces: ids(1, 2), papers: [] }, null, nobody, signal);
    const second = await opened(files[1]?.text);
    expect(second.consistency.map(({ size, root }) => ({ size, root }))).toEqual([
      { size: 6, root: first.head.checkpoint.root },
    ]);
    expect(second.head.by.signer).toEqual(first.head.by.signer);
    expect(await readPapers(await kept.ledger(), 'handedOver')).toHaveLength(2);
  });

  it('that is looked at beforehand is what its reader opens, and leaves no trace', async () => {
    const { door, choice, files, kept, storage } = await start();
    await kept.append([
      {
        id: crypto.randomUUID(),
        at: '2026-11-23T09:00:00Z',
        kind: 'evidence.edited',
        subject: evidence(2).id,
        body: { words: 'Better words' },
      },
    ]);
    const chosen = { pieces: ids(1, 2), papers: [] };
    const before = await readHead(await kept.ledger());
    const looked = await door.preview(choice, chosen, nobody, new AbortController().signal);
    if (!looked.ok) throw new Error(looked.why);
    expect(await readHead(await kept.ledger())).toEqual(before);
    expect(storage.items.size).toBe(0);
    expect(files).toHaveLength(0);
    await door.make(choice, chosen, null, nobody, new AbortController().signal);
    const { head, figures, ...material } = materialOf(await opened(files[0]?.text));
    const { head: seen, figures: shown, ...rest } = looked.result.material;
    expect(material).toEqual(rest);
    expect({ ...figures, asOf: '' }).toEqual({ ...shown, asOf: '' });
    expect([head.by, head.to, head.records]).toEqual([seen.by, seen.to, seen.records]);
    expect(rest.evidence.find(({ id }) => id === evidence(2).id)?.earlierWords).toEqual(['Words of piece 2']);
    expect(looked.result.review.ratings.every(({ rating }) => rating === null)).toBe(true);
  });

  it('is locked with a passphrase, and opens with no other', async () => {
    const { door, choice, files } = await start();
    const signal = new AbortController().signal;
    await door.make(choice, { pieces: ids(1), papers: [] }, 'four unrelated words here', nobody, signal);
    expect(files[0]?.text).not.toContain('Words of piece 1');
    expect((await openSealed(files[0]?.text ?? '', 'another')).ok).toBe(false);
    const read = await openSealed(files[0]?.text ?? '', 'four unrelated words here');
    expect(read.ok && (await opened(read.value)).pieces).toHaveLength(1);
  });

  it('that is cancelled leaves neither file nor entry', async () => {
    const { door, choice, files, kept, storage } = await start();
    const before = await readHead(await kept.ledger());
    for (const stopAt of [0, 1]) {
      const stopper = new AbortController();
      let told = 0;
      const making = door.make(
        choice,
        { pieces: ids(1), papers: [] },
        null,
        () => told++ === stopAt && stopper.abort(),
        stopper.signal,
      );
      await expect(making).rejects.toThrow();
    }
    expect(await readHead(await kept.ledger())).toEqual(before);
    expect([files.length, storage.items.size]).toEqual([0, 0]);
  });

  it('is not made of what was taken back or erased meanwhile', async () => {
    const { door, choice, files, kept, world } = await start();
    const signal = new AbortController().signal;
    await kept.append([
      {
        id: crypto.randomUUID(),
        at: '2026-11-23T09:00:00Z',
        kind: 'evidence.retracted',
        subject: evidence(1).id,
        body: { reason: 'retract' },
      },
    ]);
    expect(await door.make(choice, { pieces: ids(1, 2), papers: [] }, null, nobody, signal)).toEqual({
      ok: false,
      why: 'share_refused_retracted',
    });
    await kept.erase(ids(2), 'person');
    expect(await door.make(choice, { pieces: ids(2), papers: [] }, null, nobody, signal)).toEqual({
      ok: false,
      why: 'share_refused_notThere',
    });
    expect(files).toHaveLength(0);
    expect(world.changed).not.toHaveBeenCalled();
  });
});
