import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree } from '@/lib/exchange/bundle/tree';
import { leavesOf } from './leaves';
import { plainConsistency, plainInclusion, plainRoot } from './plain-tree';

describe('growTree', () => {
  it('agrees with the RFC, word for word, for every size up to 65', async () => {
    for (let size = 1; size <= 65; size++) {
      const leaves = leavesOf(size);
      const tree = await growTree(leaves);
      expect(tree.root).toBe(plainRoot(leaves));
      for (let index = 0; index < size; index++) {
        expect(tree.inclusion(index)).toEqual(plainInclusion(index, leaves));
        expect(tree.consistency(index + 1)).toEqual(plainConsistency(index + 1, leaves));
      }
    }
  });

  it('has the shape that the RFC draws for seven leaves', async () => {
    const leaves = leavesOf(7);
    const { inclusion, consistency, root } = await growTree(leaves);
    const part = (from: number, to: number) => plainRoot(leaves.slice(from, to));
    expect(inclusion(0)).toEqual([part(1, 2), part(2, 4), part(4, 7)]);
    expect(inclusion(3)).toEqual([part(2, 3), part(0, 2), part(4, 7)]);
    expect(inclusion(4)).toEqual([part(5, 6), part(6, 7), part(0, 4)]);
    expect(inclusion(6)).toEqual([part(4, 6), part(0, 4)]);
    expect(consistency(3)).toEqual([part(2, 3), part(3, 4), part(0, 2), part(4, 7)]);
    expect(consistency(4)).toEqual([part(4, 7)]);
    expect(consistency(6)).toEqual([part(4, 6), part(6, 7), part(0, 4)]);
    expect(consistency(7)).toEqual([]);
    expect(root).toBe(part(0, 7));
  });

  it('agrees for sizes drawn at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 66, max: 700 }), fc.nat(), fc.nat(), async (size, a, b) => {
        const leaves = leavesOf(size);
        const tree = await growTree(leaves);
        expect(tree.root).toBe(plainRoot(leaves));
        expect(tree.inclusion(a % size)).toEqual(plainInclusion(a % size, leaves));
        expect(tree.consistency(1 + (b % size))).toEqual(plainConsistency(1 + (b % size), leaves));
      }),
      { numRuns: 40 },
    );
  });

  it('refuses what is not in it', async () => {
    const tree = await growTree(leavesOf(5));
    expect(() => tree.inclusion(5)).toThrow(RangeError);
    expect(() => tree.inclusion(-1)).toThrow(RangeError);
    expect(() => tree.consistency(0)).toThrow(RangeError);
    expect(() => tree.consistency(6)).toThrow(RangeError);
    await expect(growTree([])).rejects.toThrow(RangeError);
  });

  it('says how far it is and stops when told to', async () => {
    const told: number[] = [];
    await growTree(leavesOf(4000), { report: (done, whole) => told.push(done / whole) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    const stop = new AbortController();
    const growing = growTree(leavesOf(60_000), { signal: stop.signal, report: () => stop.abort() });
    await expect(growing).rejects.toThrow('aborted');
  });
});
