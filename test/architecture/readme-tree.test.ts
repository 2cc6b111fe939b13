import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from './read-tree';
import { readSources, root } from './source-files';

const drawn = readTree(readSources(/^README\.md$/)[0]?.text ?? '');

const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|\.(?!ci$))/.test(entry.name))
    .map((entry) => `${path}${entry.name}/`);

describe('the tree in the README', () => {
  it('names nothing that is not there', () => {
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names every folder of the first two levels', () => {
    const real = [
      ...folders('').filter((path) => path !== '.ci/'),
      ...folders('lib/'),
      ...folders('components/'),
    ];
    const told = (path: string): boolean => drawn.some((one) => one === path || one.startsWith(path));
    const shown = real.filter(
      (path) => path.startsWith('components/') && !drawn.some((one) => /^components\/\w/.test(one)),
    );
    expect(real.filter((path) => !told(path) && !shown.includes(path))).toEqual([]);
  });
});
