import { describe, expect, it } from 'vitest';
import { startComposing } from '@/lib/margin/composing';
import { buildKept, buildUndo } from '@/lib/margin/evidence-entry';
import { pageEntrySchema } from '@/lib/model/entry';
import { sha256 } from '@/lib/platform/random';
import { anInteraction, aReading } from './a-reading';

const REPLY = 'Hi  Mara,\nI moved the job.';
const reading = aReading({ 'audit:1': REPLY });
const ID = '0f0e7c1a-5d0b-4f57-9c7e-0d3b1a2c4e5f';
const around = {
  adapter: 'zendesk 2026-11',
  salt: 'ab'.repeat(16),
  at: '2026-11-23T10:00:00.000Z',
  referenceOnly: false,
  interactionFacts: null,
};
const start = (about = anInteraction()) =>
  startComposing(reading, {
    id: ID,
    about,
    range: null,
    draft: null,
    proposals: [{ metric: 'M12', reason: '' }],
  });

async function body(composing = start(), more = {}) {
  const entry = await buildKept(composing, reading, { ...around, ...more });
  if (entry.kind !== 'evidence.kept') throw new Error('not evidence');
  return entry.body;
}

describe('buildKept', () => {
  it('makes an entry that the worker’s own reader accepts', async () => {
    const read = pageEntrySchema.safeParse(await buildKept(start(), reading, around));
    expect(read.success).toBe(true);
  });

  it('marks the whole interaction, normalised and salted with the evidence id', async () => {
    const { interaction } = await body();
    expect(interaction?.hash).toBe(await sha256(`${ID}\nHi Mara, I moved the job.`));
  });

  it('names the customer by a salted pseudonym only', async () => {
    const kept = await body();
    expect(kept.customer).toBe(await sha256(`${around.salt}:zendesk:acme.zendesk.com:7`));
    expect(JSON.stringify(kept)).not.toMatch(/Mara|Lindqvist|Northwind/);
  });

  it('masks the own words as well', async () => {
    const kept = await body({ ...start(), words: '  Helped Mara Lindqvist, m@northwind.example ' });
    expect(kept.words).toMatch(/^Helped/);
    expect(kept.words).not.toMatch(/Mara|northwind\.example/);
  });

  it('counts the pencilled suggestion that was left in', async () => {
    expect((await body()).metrics).toEqual(['M12']);
    expect((await body({ ...start(), pencilled: null })).metrics).toEqual([]);
  });

  it('keeps no quotation when it was left out, or where none may be kept', async () => {
    expect((await body()).quote?.text).toContain('I moved the job.');
    expect((await body({ ...start(), quoted: false })).quote).toBeNull();
    expect((await body(start(), { referenceOnly: true })).quote).toBeNull();
  });
});

it('an undo names the evidence and nothing else', () => {
  const undo = buildUndo(ID, around.at);
  expect(pageEntrySchema.safeParse(undo).success).toBe(true);
  expect(undo).toMatchObject({ kind: 'evidence.retracted', subject: ID, body: { reason: 'undo' } });
});
