import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { growTree } from '@/lib/exchange/bundle/tree';
import { materialOf } from '@/lib/review/material';
import { handOf, sampleContent } from './sample-bundle';

/** Whatever people write: any characters, quotation marks, backslashes, signs beyond the first plane. */
const said = fc.string({ unit: 'grapheme', maxLength: 60 });
const wish = fc.record({
  pieces: fc.integer({ min: 0, max: 5 }),
  edits: fc.nat(5),
  papers: fc.nat(3),
  others: fc.nat(5),
  words: said,
  purpose: said.map((text) => `${text}.`),
  to: said,
  earlier: fc.array(fc.nat(20), { maxLength: 3 }),
  seed: fc.integer({ min: 1, max: 250 }),
});

const RUNS = 1000;

describe('honest bundles', () => {
  it(`open, ${RUNS} of them drawn at random`, { timeout: 240_000 }, async () => {
    let opened = 0;
    let records = 0;
    await fc.assert(
      fc.asyncProperty(wish, async ({ purpose, to, earlier, seed, words, ...size }) => {
        const { content } = await sampleContent(size, words);
        const states = earlier.map((at) => 1 + (at % content.hashes.length));
        const made = await makeBundle(
          {
            ...content,
            purpose,
            to,
            earlier: await Promise.all(
              states.map(async (at) => ({
                size: at,
                root: (await growTree(content.hashes.slice(0, at))).root,
              })),
            ),
          },
          await handOf('Ada', seed),
        );
        if (!made.ok) throw new Error(JSON.stringify(made.refusal));
        const given = new TextEncoder().encode(made.text);
        expect(await openBundle(given)).toEqual({ ok: true, bundle: made.bundle });
        expect(made.unproven).toEqual([]);
        expect(materialOf(made.bundle).evidence).toHaveLength(size.pieces);
        opened += 1;
        records += made.bundle.records.length;
      }),
      { numRuns: RUNS },
    );
    console.log(`${opened} honest bundles with ${records} records opened`);
    expect(opened).toBeGreaterThanOrEqual(RUNS);
  });
});
