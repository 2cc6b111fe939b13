import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashNode, hashLeaf } from '@/lib/exchange/bundle/hash-node';
import { verifyConsistency, verifyInclusion } from '@/lib/exchange/bundle/verify-tree';
import { toHex } from '@/lib/exchange/signed/hex';
import { leavesOf } from './leaves';
import { plainConsistency, plainInclusion, plainRoot } from './plain-tree';

const hashNode = createHashNode();
const flip = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

async function inclusionOf(size: number, index: number) {
  const leaves = leavesOf(size);
  const leaf = toHex(await hashLeaf(leaves[index] ?? ''));
  return { leaf, index, size, root: plainRoot(leaves), path: plainInclusion(index, leaves) };
}

describe('verifyInclusion', () => {
  it('holds for every leaf of every small tree, and for that place alone', async () => {
    for (let size = 1; size <= 20; size++) {
      for (let index = 0; index < size; index++) {
        const proof = await inclusionOf(size, index);
        expect(await verifyInclusion(proof, hashNode)).toBe(true);
        for (let other = -1; other <= size; other++)
          if (other !== index)
            expect(await verifyInclusion({ ...proof, index: other }, hashNode)).toBe(false);
      }
    }
  });

  it('fails for a changed, missing or additional step, another leaf and another root', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), async (size, a, b) => {
        const proof = await inclusionOf(size, a % size);
        const { path, leaf, root } = proof;
        const step = b % path.length;
        const wrong = [
          { ...proof, path: path.map((hash, at) => (at === step ? flip(hash) : hash)) },
          { ...proof, path: path.filter((_, at) => at !== step) },
          { ...proof, path: [...path, root] },
          { ...proof, leaf: flip(leaf) },
          { ...proof, root: flip(root) },
        ];
        for (const one of wrong) expect(await verifyInclusion(one, hashNode)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('copes with a size beyond 32 bits', async () => {
    const proof = await inclusionOf(5, 2);
    expect(await verifyInclusion({ ...proof, size: Number.MAX_SAFE_INTEGER }, hashNode)).toBe(false);
  });
});

describe('verifyConsistency', () => {
  it('holds between any two sizes, and not with the root or the size of another', async () => {
    for (let size = 1; size <= 20; size++) {
      const leaves = leavesOf(size);
      const later = { size, root: plainRoot(leaves) };
      for (let before = 1; before <= size; before++) {
        const earlier = { size: before, root: plainRoot(leaves.slice(0, before)) };
        const path = plainConsistency(before, leaves);
        expect(await verifyConsistency(earlier, later, path, hashNode)).toBe(true);
        const wrong = { ...earlier, root: flip(earlier.root) };
        expect(await verifyConsistency(wrong, later, path, hashNode)).toBe(false);
        expect(await verifyConsistency(earlier, { ...later, root: flip(later.root) }, path, hashNode)).toBe(
          false,
        );
        expect(await verifyConsistency(earlier, later, [...path, later.root], hashNode)).toBe(false);
        if (path.length > 0)
          expect(await verifyConsistency(earlier, later, path.slice(1), hashNode)).toBe(false);
      }
    }
  });

  it('fails when an early entry was rewritten', async () => {
    const leaves = leavesOf(40);
    const rewritten = leaves.map((hash, at) => (at === 3 ? flip(hash) : hash));
    const earlier = { size: 25, root: plainRoot(leaves.slice(0, 25)) };
    const later = { size: 40, root: plainRoot(rewritten) };
    expect(await verifyConsistency(earlier, later, plainConsistency(25, rewritten), hashNode)).toBe(false);
  });

  it('is never so for nothing, or for more than there is', async () => {
    const root = plainRoot(leavesOf(4));
    expect(await verifyConsistency({ size: 0, root }, { size: 4, root }, [], hashNode)).toBe(false);
    expect(await verifyConsistency({ size: 5, root }, { size: 4, root }, [root], hashNode)).toBe(false);
    expect(await verifyConsistency({ size: 4, root }, { size: 4, root: flip(root) }, [], hashNode)).toBe(
      false,
    );
  });
});
