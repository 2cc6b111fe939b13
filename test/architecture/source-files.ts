import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import as written, with where it leads. */
export interface Import {
  /** a path inside the project, or the package's name */
  target: string;
  external: boolean;
  typesOnly: boolean;
  line: number;
}

export interface SourceFile {
  path: string;
  text: string;
}

/** Paths of the project's own files, with forward slashes; nothing installed, built or hidden. */
const paths = listFiles('');

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules$|\.)/.test(entry.name)) return [];
    const path = folder + entry.name;
    return entry.isDirectory() ? listFiles(`${path}/`) : [path];
  });
}

/** Files whose path matches. */
export function readSources(pattern: RegExp): SourceFile[] {
  return paths
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module } = parseSync(path, text);
  const found = [
    ...module.staticImports.map((one) => ({
      request: one.moduleRequest,
      typesOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ request: entry.moduleRequest, typesOnly: entry.isType }] : [],
      ),
    ),
  ].map(({ request, typesOnly }) => ({ value: request.value, start: request.start, typesOnly }));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    value: text.slice(start + 1, end - 1),
    start,
    typesOnly: false,
  }));
  const globs = [...text.matchAll(/import\.meta\.glob[^(]*\(\s*'([^']+)'/g)].flatMap((match) => {
    const wanted = posix
      .join(dirname(path), match[1] ?? '')
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]+');
    return paths
      .filter((one) => new RegExp(`^${wanted}$`).test(one))
      .map((one) => ({ value: `@/${one}`, start: match.index, typesOnly: false }));
  });
  return [...found, ...dynamic, ...globs].map(({ value, start, typesOnly }) => ({
    ...resolveImport(path, value),
    typesOnly,
    line: lineAt(text, start),
  }));
}

/** These files and every file of `among` they lead to at run time. */
export function reachableFrom(start: readonly SourceFile[], among: readonly SourceFile[]): SourceFile[] {
  const found = new Set(start);
  for (const file of found) {
    for (const one of importsOf(file).filter(({ typesOnly }) => !typesOnly)) {
      const next = among.find((source) => source.path === one.target);
      if (next) found.add(next);
    }
  }
  return [...found];
}

function resolveImport(from: string, request: string): { target: string; external: boolean } {
  const [bare = request] = request.split('?');
  const inside = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.')
      ? posix.join(posix.dirname(from), bare)
      : null;
  if (inside === null) return { target: bare, external: true };
  const tries = ['', '.ts', '.tsx', '/index.ts'].map((end) => inside + end);
  const target = tries.find((path) => existsSync(join(root, path)) && /\.\w+$/.test(path)) ?? inside;
  return { target, external: false };
}
