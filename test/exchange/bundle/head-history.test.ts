import { beforeAll, describe, expect, it } from 'vitest';
import { historyOf, type KeptHead } from '@/lib/exchange/bundle/head-history';
import { makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { growTree } from '@/lib/exchange/bundle/tree';
import type { Bundle } from '@/lib/model/bundle';
import { handOf, type Sample, sampleContent } from './sample-bundle';

let sample: Sample;

const stateAt = async (size: number): Promise<KeptHead> => ({
  size,
  root: (await growTree(sample.content.hashes.slice(0, size))).root,
});

async function bundleWith(earlier: KeptHead[]): Promise<{ bundle: Bundle; unproven: KeptHead[] }> {
  const made = await makeBundle({ ...sample.content, earlier }, await handOf('Ada'));
  if (!made.ok) throw new Error(made.refusal.reason);
  return made;
}

beforeAll(async () => {
  sample = await sampleContent({ pieces: 8, edits: 2, papers: 2 });
});

describe('historyOf', () => {
  const strange = (size: number): KeptHead => ({ size, root: 'ab'.repeat(32) });

  it('begins with the first', async () => {
    expect(historyOf([], (await bundleWith([])).bundle)).toBe('first');
  });

  it('sees the same state, and a longer one that proves itself', async () => {
    const { bundle } = await bundleWith([await stateAt(3), await stateAt(7)]);
    const { size, root } = bundle.head.checkpoint;
    expect(historyOf([{ size, root }], bundle)).toBe('same');
    expect(historyOf([await stateAt(3)], bundle)).toBe('extends');
    expect(historyOf([await stateAt(7), await stateAt(3)], bundle)).toBe('extends');
    // proven when the seventh was opened
    expect(historyOf([await stateAt(7), strange(5)], bundle)).toBe('extends');
  });

  it('sees that a state handed over is no part of it any more', async () => {
    const { bundle } = await bundleWith([await stateAt(3)]);
    expect(historyOf([strange(3)], bundle)).toBe('rewritten');
    expect(historyOf([strange(bundle.head.checkpoint.size)], bundle)).toBe('rewritten');
    expect(historyOf([strange(3), { ...strange(900) }], bundle)).toBe('rewritten');
  });

  it('sees an end before what was handed over', async () => {
    expect(historyOf([strange(900)], (await bundleWith([])).bundle)).toBe('shorter');
  });

  it('cannot tell without a proof', async () => {
    const { bundle } = await bundleWith([await stateAt(3)]);
    expect(historyOf([await stateAt(4)], bundle)).toBe('cannotTell');
    expect(historyOf([await stateAt(3), await stateAt(4)], bundle)).toBe('cannotTell');
  });
});

describe('makeBundle', () => {
  it('proves only what is so, each state once, and says what it could not prove', async () => {
    const third = await stateAt(3);
    const far = { size: 900, root: third.root };
    const { bundle, unproven } = await bundleWith([third, { size: 4, root: third.root }, far, third]);
    expect(bundle.consistency.map(({ size }) => size)).toEqual([3]);
    expect(unproven).toEqual([{ size: 4, root: third.root }, far]);
  });
});
