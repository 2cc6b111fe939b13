import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run-command.mjs';

/**
 * Ceilings in bytes (1 KB = 1,000). What a page pays is a gate; the worker's weight is a target that is
 * told at every run, because it costs only its wake-up.
 */
export const ceilings = [
  ...['zendesk', 'salesforce'].map((site) => ({
    part: `content script for ${site}`,
    file: `content-scripts/${site}.js`,
    most: 40_000,
    free: /\b_zod\b|ZodMini/,
    gate: true,
  })),
  { part: 'worker', file: 'background.js', most: 60_000, free: null, gate: false },
];

/** Weighs the built files of one browser; `faults` is empty when all is well. */
export function weigh(folder) {
  const faults = [];
  const lines = ceilings.map(({ part, file, most, free, gate }) => {
    const content = Buffer.concat(withImports(join(root, folder, file)).map((path) => readFileSync(path)));
    if (gate && content.length > most)
      faults.push(`${folder}/${file}: ${content.length} bytes, at most ${most} allowed`);
    const found = free?.exec(content.toString('utf8'));
    if (found) faults.push(`${folder}/${file}: carries schema code ("${found[0]}")`);
    return { part, bytes: content.length, gzip: gzipSync(content).length, most };
  });
  return { faults, lines, total: folderBytes(join(root, folder)) };
}

/** A built file and every chunk it imports, directly or not: what must be parsed before it runs. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g)];
  return [file, ...imports.flatMap(([, path]) => withImports(join(dirname(file), path), seen))];
}

function folderBytes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
