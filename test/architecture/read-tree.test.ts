import { describe, expect, it } from 'vitest';
import { readTree } from './read-tree';

describe('readTree', () => {
  it('reads nested names and leaves out what explains them', () => {
    const text = [
      'Words.',
      '```',
      'entrypoints/',
      '  background.ts       answers a page',
      '  popup/  workspace/  our own pages',
      'lib/',
      '  model/     the nouns: schema/type pairs',
      '```',
    ].join('\n');
    expect(readTree(text)).toEqual([
      'entrypoints/',
      'entrypoints/background.ts',
      'entrypoints/popup/',
      'entrypoints/workspace/',
      'lib/',
      'lib/model/',
    ]);
  });
});
