import { expect } from 'vitest';
import { verifyText } from '@/lib/exchange/signed/sign-text';
import { play } from './harness/play';
import { signInPages } from './harness/probe';

play('one key for good: pages that ask at once share it, and it outlives the browser', async (stage) => {
  const texts = ['one', 'two', 'three', 'four'];
  const before = await signInPages(stage, texts);
  await stage.restart();
  const [after] = await signInPages(stage, ['five']);
  expect(after).toBeDefined();
  for (const [index, { signer, signature, extractable }] of [
    ...before,
    ...(after ? [after] : []),
  ].entries()) {
    expect(signer).toEqual(before[0]?.signer);
    expect(extractable).toBe(false);
    expect(await verifyText(signer, signature, [...texts, 'five'][index] ?? '')).toBe('right');
  }
});
