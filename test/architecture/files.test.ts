import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineAt, readSources, type SourceFile } from './source-files';

const product = readSources(/^(lib|components|entrypoints)\/.*\.(tsx?|css)$/);
const all = [...product, ...readSources(/^(test\/.*\.(tsx?|mjs|css)|[^/]+\.ts)$/)];

const lines = (file: SourceFile): number => file.text.trimEnd().split('\n').length;

/** Every place where a pattern stands, as `file:line text`. */
function places(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(new RegExp(pattern, 'g'))].map(
      (match) => `${file.path}:${lineAt(file.text, match.index)} ${match[0].trim()}`,
    ),
  );
}

describe('files', () => {
  it('are short', () => {
    const long = all.filter((file) => lines(file) > 300).map((file) => `${file.path}: ${lines(file)} lines`);
    const heavy = product
      .filter((file) => file.path.startsWith('entrypoints/') && lines(file) > 60)
      .map((file) => `${file.path}: ${lines(file)} lines in an entrypoint`);
    expect([...long, ...heavy]).toEqual([]);
  });

  it('have a median near 60 lines', () => {
    const sizes = product.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('are named after what they are', () => {
    const empty = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service']);
    const words = (path: string): string[] =>
      path.split(/[/.\-_]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    expect(
      all.filter((file) => words(file.path).some((word) => empty.has(word))).map((file) => file.path),
    ).toEqual([]);
  });

  it('are spelled in kebab-case, components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|css|mjs)$/;
    const pascal = /^([A-Z][a-zA-Z0-9]*)(\.test)?\.(tsx|css)$/;
    const odd = all
      .map((file) => file.path)
      .filter((path) => !kebab.test(basename(path)) && !pascal.test(basename(path)));
    expect(odd).toEqual([]);
  });

  it('are no barrels', () => {
    const index = product.map((file) => file.path).filter((path) => /(^|\/)index\.tsx?$/.test(path));
    const allowed = /^(lib\/sites\/([a-z]+\/)?index\.ts|entrypoints\/[a-z.]+\/index\.tsx?)$/;
    expect(index.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('hold no door out of the type checker', () => {
    const doors =
      /@ts-(ignore|expect-error|nocheck)|biome-ignore lint\/(suspicious\/noExplicitAny|style\/noNonNullAssertion)/;
    const here = 'test/architecture/';
    expect(
      places(
        all.filter((file) => !file.path.startsWith(here)),
        doors,
      ),
    ).toEqual([]);
  });

  it('put no markup into the page as text', () => {
    const doors = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/;
    expect(places(product, doors)).toEqual([]);
  });

  it('ask one clock', () => {
    const asking = product.filter((file) => file.path !== 'lib/platform/clock.ts');
    expect(places(asking, /\bDate\.now\(\)|\bnew Date\(\)/)).toEqual([]);
  });

  it('take colours from the tokens', () => {
    const styled = readSources(/^(components|entrypoints)\/.*\.(css|tsx|html)$/);
    const raw =
      /(?<![\w&/'"-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?=[\s;,)'"])|\b(?:rgba?|hsla?|oklch|oklab)\(|:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/;
    const guilty = places(
      styled.filter((file) => file.path !== 'components/shared/tokens.css'),
      raw,
    );
    expect(guilty).toEqual([]);
  });
});
