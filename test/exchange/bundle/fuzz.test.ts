import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle } from '@/lib/model/bundle';
import { materialOf } from '@/lib/review/material';
import { anything, changed, edits } from './hostile';
import { resign } from './resign';
import { sampleBundle } from './sample-bundle';

/** What a hostile input may cost, in ms; several times that on a machine that does other things too. */
const PATIENCE = 1000;
let text: string;
let bundle: Bundle;
let slowest = 0;
const codes = new Set<string>();

beforeAll(async () => {
  ({ text, bundle } = await sampleBundle({ pieces: 4, edits: 2, papers: 2 }));
});

async function tryToOpen(given: string | Uint8Array): Promise<void> {
  const begun = performance.now();
  const opened = await openBundle(given);
  slowest = Math.max(slowest, performance.now() - begun);
  // what passes is a bundle in every respect
  if (opened.ok) materialOf(opened.bundle);
  else codes.add(opened.fault.code);
}

/** Plain data as canonical text; data that cannot be written so are written anyhow. */
function written(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return JSON.stringify(value);
  }
}

describe('openBundle never throws and never dawdles', () => {
  it('for 600 inputs of any kind', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(anything, tryToOpen), { numRuns: 600 });
  });

  it('for 600 bundles cut, repeated and mixed', { timeout: 60_000 }, async () => {
    const cuts = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(text.length));
    await fc.assert(
      fc.asyncProperty(cuts, ([a, b, c]) => tryToOpen(text.slice(0, a) + text.slice(b, c) + text.slice(a))),
      { numRuns: 600 },
    );
  });

  it('for 400 bundles changed in any place, in the right spelling', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, (list) => tryToOpen(written(changed(bundle, list)))),
      { numRuns: 400 },
    );
  });

  it('for 400 bundles changed in any place and signed anew', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const given = await resign(bundle, (whole) => Object.assign(whole, changed(bundle, list))).catch(() =>
          written(changed(bundle, list)),
        );
        await tryToOpen(given);
      }),
      { numRuns: 400 },
    );
    console.log(`slowest ${Math.round(slowest)} ms; ${[...codes].sort().join(', ')}`);
    expect(slowest).toBeLessThan(PATIENCE);
    expect(codes.size).toBeGreaterThan(9);
  });
});

describe('openBundle, of 16 MB that mean harm', () => {
  const MB = 1024 * 1024;
  const head = '"head":{"format":"throughline bundle","version":1}';
  it.each<[string, () => string]>([
    ['lists in lists', () => '['.repeat(16 * MB)],
    ['empty lists', () => `[${'[],'.repeat(5 * MB)}[]]`],
    ['a million zeros', () => `{"a":[${'0,'.repeat(999_000)}0],${head}}`],
    ['many lists of zeros', () => `{"a":[${`[${'0,'.repeat(19_000)}0],`.repeat(50)}0],${head}}`],
    ['one long text', () => `{"a":"${'x'.repeat(15 * MB)}",${head}}`],
    ['escapes', () => `{"a":"${'\\\\'.repeat(7 * MB)}",${head}}`],
    ['one long text that never ends', () => `{"a":"${'\\"'.repeat(7 * MB)}`],
    ['long numbers', () => `[${'1'.repeat(15 * MB)}]`],
    [
      'many keys',
      () => `{${Array.from({ length: 600_000 }, (_, at) => `"k${1_000_000 + at}":0`).join(',')},${head}}`,
    ],
    ['half characters', () => `["${'\\ud800'.repeat(2 * MB)}"]`],
  ])('%s', async (_, make) => {
    const given = new TextEncoder().encode(make());
    expect(given.length).toBeLessThanOrEqual(16 * MB + 100);
    const begun = performance.now();
    const opened = await openBundle(given);
    const spent = performance.now() - begun;
    console.log(`${Math.round(spent)} ms: ${opened.ok ? 'opened' : opened.fault.code}`);
    expect(opened.ok).toBe(false);
    expect(spent).toBeLessThan(3 * PATIENCE);
  });
});
