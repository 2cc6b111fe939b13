import { describe, expect, it } from 'vitest';
import { readReply, writeReply } from '@/lib/exchange/signed/reply-file';
import { signReview } from '@/lib/exchange/signed/signed-name';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Review } from '@/lib/model/review';
import { handOf } from '../bundle/sample-bundle';
import { sampleReview } from './sample-review';

const MADE = { id: '00000000-0000-4000-8000-00000000aaaa', madeAt: '2026-12-22T10:00:00Z' };
const AT = '2026-12-22T10:00:00Z';

const reply = async (party: 'employee' | 'manager', review: Review, seed = party === 'manager' ? 8 : 7) =>
  writeReply({ ...MADE, party, review }, await handOf('Somebody', seed));

const codeOf = async (text: string) => {
  const read = await readReply(text);
  return read.ok ? 'read' : read.fault.code;
};

describe('a reply file', () => {
  it('comes as it went', async () => {
    const review = await sampleReview();
    const read = await readReply(await reply('manager', review));
    expect(read).toMatchObject({ ok: true, value: { ...MADE, party: 'manager', review } });
  });

  it('does not come with any byte changed', { timeout: 120_000 }, async () => {
    const bytes = new TextEncoder().encode(await reply('manager', await sampleReview()));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect((await readReply(changed)).ok).toBe(false);
    }
  });

  it('is not taken from the one for the other', async () => {
    const text = await reply('manager', await sampleReview());
    const swapped = canonicalJson({ ...JSON.parse(text), party: 'employee' });
    expect(await codeOf(swapped)).toBe('signatureWrong');
  });

  it('wants the names in it to hold, for the keys they stand for', async () => {
    const review = await sampleReview();
    const manager = await signReview('manager', review, await handOf('Grace', 8), AT);
    const employee = await signReview('employee', review, await handOf('Ada', 7), AT);
    const stranger = await signReview('employee', review, await handOf('Ada', 9), AT);
    const withNames = (signatures: Review['signatures']) => ({ ...review, signatures });
    expect(await codeOf(await reply('manager', withNames({ manager, employee })))).toBe('read');
    expect(await codeOf(await reply('employee', withNames({ manager, employee })))).toBe('read');
    expect(await codeOf(await reply('manager', withNames({ manager, employee: stranger })))).toBe(
      'signatureWrong',
    );
    // signed by another key than the file
    expect(await codeOf(await reply('manager', withNames({ manager, employee: null }), 9))).toBe(
      'signatureWrong',
    );
    const rewritten = { ...withNames({ manager, employee: null }), recency: 'x' };
    expect(await codeOf(await reply('manager', rewritten))).toBe('signatureWrong');
  });
});
