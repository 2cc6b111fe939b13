import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { needBuild } from '../browser/harness/need-build';
import { atMost, type Figure, reported } from './figure';

/** Bytes that must be loaded before a part runs: its file and everything that file names, minified as built. */
export function weighBuild(): Figure[] {
  const folder = needBuild('chrome-mv3');
  const weigh = (id: string, part: string, file: string, most: number | null): Figure => {
    const files = closureOf(join(folder, file));
    const content = Buffer.concat(files.map((one) => readFileSync(one)));
    const details = { gzip: gzipSync(content).length, files: files.length };
    const told = { id, what: part, unit: 'bytes', measured: content.length, n: 1, seed: null, browser: null };
    return most === null ? reported({ ...told, details }) : atMost(most, { ...told, details });
  };
  return [
    weigh('P3', 'content script for Zendesk', 'content-scripts/zendesk.js', 40_000),
    weigh('P3', 'content script for Salesforce', 'content-scripts/salesforce.js', 40_000),
    weigh('P3', 'worker with its imports', 'background.js', 60_000),
    weigh('P3', 'popup: page, scripts and style sheets', 'popup.html', null),
  ];
}

const NAMED = /(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']|(?:src|href)="([^"]+\.(?:js|css))"/g;

function closureOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const named = [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, imported, linked]) =>
    imported ? join(dirname(file), imported) : join(dirname(file), linked?.replace(/^\//, '') ?? ''),
  );
  return [file, ...named.flatMap((one) => closureOf(one, seen))];
}
