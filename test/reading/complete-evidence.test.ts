import { describe, expect, it } from 'vitest';
import { draftEntrySchema } from '@/lib/model/entry';
import type { Keeping } from '@/lib/model/keeping';
import { localDate } from '@/lib/model/local-date';
import type { Touch } from '@/lib/model/touch';
import { sha256 } from '@/lib/platform/random';
import { completeEvidence } from '@/lib/reading/complete-evidence';
import { anInteraction, aReading } from './a-reading';

const REPLY = 'Hi  Mara,\nI moved the job.';
const PROMISE = 'I will write by 09:00 tomorrow.';
const reading = aReading({ 'audit:1': REPLY });
const ID = '0f0e7c1a-5d0b-4f57-9c7e-0d3b1a2c4e5f';
const around = { adapter: 'zendesk 2026-11', salt: 'ab'.repeat(16), referenceOnly: false };
const keeping: Keeping = {
  id: '1f0e7c1a-5d0b-4f57-9c7e-0d3b1a2c4e5f',
  evidence: ID,
  at: '2026-11-23T10:00:00.000Z',
  record: reading.record,
  key: 'audit:1',
  quote: { text: 'I moved the job.', masks: [] },
  words: '',
  metrics: ['M12'],
  outcome: 'helped',
  colleague: true,
  story: false,
};

async function body(change: Partial<Keeping> = {}, more: Partial<typeof around> = {}, read = reading) {
  const entry = await completeEvidence({ ...keeping, ...change }, read, { ...around, ...more });
  if (entry?.kind !== 'evidence.kept') throw new Error('not evidence');
  return entry.body;
}

describe('the finished entry', () => {
  it('is one the ledger accepts, under the ids and the time of the decision', async () => {
    const entry = await completeEvidence(keeping, reading, around);
    expect(draftEntrySchema.safeParse(entry).error).toBeUndefined();
    expect(entry).toMatchObject({ id: keeping.id, subject: ID, at: keeping.at });
    expect(await body()).toMatchObject({
      id: ID,
      record: reading.record,
      capturedAt: keeping.at,
      adapter: 'zendesk 2026-11',
      facts: reading.facts,
      metrics: ['M12'],
      outcome: 'helped',
      colleague: true,
      story: false,
    });
  });

  it('carries a follow-up as it was agreed, and dates an outreach by the moment it is kept', async () => {
    const touch: Touch = {
      what: 'followUp',
      dueOn: '2026-11-30',
      doneAt: null,
      doneOn: null,
      useful: null,
      dropped: false,
    };
    expect((await body({ touch })).touch).toEqual(touch);
    const made: Touch = { ...touch, what: 'outreach', doneAt: '2026-11-20T10:00:00Z', doneOn: '2026-11-20' };
    expect((await body({ touch: made })).touch).toEqual({
      ...made,
      doneAt: keeping.at,
      doneOn: localDate(new Date(keeping.at)),
    });
    expect(await body()).not.toHaveProperty('touch');
    expect(await body({ touch: null })).not.toHaveProperty('touch');
  });

  it('marks the whole interaction, normalised and salted with the evidence id', async () => {
    const { interaction } = await body();
    const { key, alias, kind, at } = anInteraction();
    const hash = await sha256(`${ID}\nHi Mara, I moved the job.`);
    expect(interaction).toEqual({ key, alias, kind, at, hash });
  });

  it('names the customer by a salted pseudonym only', async () => {
    const kept = await body();
    expect(kept.customer).toBe(await sha256(`${around.salt}:zendesk:acme.zendesk.com:7`));
    expect(JSON.stringify(kept)).not.toMatch(/Mara|Lindqvist|Northwind/);
    expect((await body({}, {}, aReading({ 'audit:1': REPLY }, { customer: null }))).customer).toBeNull();
  });

  it('masks the own words as well, whatever the preview said, and cuts them', async () => {
    const kept = await body({ words: '  Helped Mara Lindqvist, m@northwind.example ' });
    expect(kept.words).toMatch(/^Helped/);
    expect(kept.words).not.toMatch(/Mara|northwind\.example/);
    const long = await completeEvidence({ ...keeping, words: 'word '.repeat(700) }, reading, around);
    expect(draftEntrySchema.safeParse(long).error).toBeUndefined();
  });

  it('keeps the quotation as it was shown, and none where it was left out or none may be kept', async () => {
    expect((await body()).quote).toEqual({ text: 'I moved the job.', masks: [] });
    expect((await body({ quote: null })).quote).toBeNull();
    expect((await body({}, { referenceOnly: true })).quote).toBeNull();
  });

  it('carries the promise the reply makes, in the person’s own time zone', async () => {
    const { interactionFacts } = await body({}, {}, aReading({ 'audit:1': PROMISE }));
    expect(interactionFacts).toEqual({
      standing: 'exact',
      promisedBy: '2026-11-19T08:00:00.000Z',
      promiseKept: false,
    });
    expect((await body()).interactionFacts).toMatchObject({ promisedBy: null, promiseKept: null });
  });

  it('judges it by the time of reading, not by when it was kept: what came since is not known', async () => {
    const facts = { ...reading.facts, readAt: '2026-11-19T07:59:00Z' };
    const { interactionFacts } = await body({}, {}, aReading({ 'audit:1': PROMISE }, { facts }));
    expect(interactionFacts).toMatchObject({ promiseKept: null });
  });
});

describe('what it is about', () => {
  it('may be the record as a whole', async () => {
    expect(await body({ key: null })).toMatchObject({ interaction: null, interactionFacts: null });
  });

  it('must stand in the record', async () => {
    expect(await completeEvidence({ ...keeping, key: 'audit:9' }, reading, around)).toBeNull();
  });
});
