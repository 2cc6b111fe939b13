import { vi } from 'vitest';
import type { TogetherWorld } from '@/entrypoints/workspace/together/together-world';
import { signingKey } from '@/lib/ledger/signing-key';
import { ownLedger } from '../../kept-samples';
import { memoryStore } from '../share/share-sample';

// our own pages have the extension's API; here a storage in memory stands for it
const scope = globalThis as { browser?: object; chrome?: object };
scope.browser = { ...scope.browser, storage: { local: memoryStore() } };
scope.chrome = { runtime: { id: 'test' } };
const { createPapers } = await import('@/entrypoints/workspace/papers');
const { createHalves } = await import('@/entrypoints/workspace/together/together-halves');
const { openTogether } = await import('@/entrypoints/workspace/together/together-opening');
const { createSavingAgain } = await import('@/entrypoints/workspace/together/together-again');
const { createTaking } = await import('@/entrypoints/workspace/together/together-taking');
const { createGiving } = await import('@/entrypoints/workspace/together/together-thanks');

let people = 0;

/** Somebody with a ledger, a key and a folder of files of their own, before the real door. */
export function person() {
  people += 1;
  const kept = ownLedger();
  const changed = vi.fn();
  const files: { text: string; name: string }[] = [];
  let keyName = `together-${people}`;
  const world: TogetherWorld = {
    kept,
    changed,
    papers: createPapers({ kept, changed }),
    key: () => signingKey(keyName),
    save: (text, name) => files.push({ text, name }),
  };
  return {
    kept,
    changed,
    files,
    papers: world.papers,
    ...createHalves(world),
    ...createTaking(world),
    ...createSavingAgain(world),
    ...createGiving(world),
    open: (text: string) => openTogether(world, new File([text], 'from.throughline')),
    /** the newest file that was handed over */
    last: () => files.at(-1)?.text ?? '',
    /** the same person at a new machine */
    move() {
      keyName += '-moved';
    },
  };
}
