import { describe, expect, it } from 'vitest';
import { importTable, neverOnPages, packageTable, roomOf } from './import-table';
import { importsOf, reachableFrom, readSources, type SourceFile } from './source-files';

const sources = readSources(/^(lib|components|entrypoints)\/.*\.tsx?$/);

describe('who may import whom', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('follows the import table', () => {
    const guilty = sources.flatMap((file) =>
      importsOf(file)
        .filter((one) => !one.external && roomOf(file.path) !== roomOf(one.target))
        .filter((one) => !isRegistry(file.path, one.target))
        .filter(
          (one) =>
            !importTable.some(
              (row) =>
                row.from.test(file.path) && row.to.test(one.target) && (!row.typesOnly || one.typesOnly),
            ),
        )
        .map((one) => `${file.path}:${one.line} imports ${one.target}${one.typesOnly ? ' (types)' : ''}`),
    );
    expect(guilty).toEqual([]);
  });

  it('uses packages only where their room is', () => {
    const guilty = sources.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.external && !one.typesOnly)
        .filter((one) => !packageTable.some((row) => row.from.test(file.path) && row.to.test(one.target)))
        .map((one) => `${file.path}:${one.line} uses ${one.target}`),
    );
    expect(guilty).toEqual([]);
  });

  it('keeps schemas, storage, the reading and the polyfill out of host pages', () => {
    const start = sources.filter((file) => /^entrypoints\/[a-z]+\.content\//.test(file.path));
    expect(start.length).toBeGreaterThan(0);
    expect(forbiddenWays(start)).toEqual([]);
  });

  it('draws on host pages by our own hand, not by Preact’s', () => {
    const start = sources.filter((file) => /^entrypoints\/[a-z]+\.content\//.test(file.path));
    // where JSX comes from is said in a comment, which is no import
    const drawn = reachableFrom(start, sources).filter((file) => file.path.endsWith('.tsx'));
    expect(drawn.length).toBeGreaterThan(5);
    const foreign = drawn.filter((file) => !file.text.startsWith('/** @jsxImportSource @/lib/draw */'));
    expect(foreign.map((file) => file.path)).toEqual([]);
  });
});

/** The lists of sites, of their readers, addresses and measures are the folder itself. */
function isRegistry(from: string, to: string): boolean {
  const lists: Record<string, string> = {
    index: 'index',
    readers: 'reader',
    addresses: 'address',
    measures: 'measures',
    'org-measures': 'org-measures',
  };
  const [, list = ''] = /^lib\/sites\/([\w-]+)\.ts$/.exec(from) ?? [];
  const [, member] = /^lib\/sites\/[a-z]+\/([\w-]+)\.ts$/.exec(to) ?? [];
  return member !== undefined && lists[list] === member;
}

/** Every way from these files to something that must not be on a page, as `a -> b -> c`. */
function forbiddenWays(start: SourceFile[]): string[] {
  const ways = new Map(start.map((file) => [file.path, file.path]));
  const queue = [...start];
  const guilty: string[] = [];
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const one of importsOf(file).filter((found) => !found.typesOnly)) {
      const way = `${ways.get(file.path)}:${one.line} -> ${one.target}`;
      if (neverOnPages.some((pattern) => pattern.test(one.target))) guilty.push(way);
      const next = sources.find((source) => source.path === one.target);
      if (!next || ways.has(next.path)) continue;
      ways.set(next.path, way);
      queue.push(next);
    }
  }
  return guilty;
}
