import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import { EVERYTHING_FORMAT, type Everything, everythingJson } from '@/lib/exchange/everything-json';
import { draftEntrySchema, type Entry, entrySchema } from '@/lib/model/entry';
import ledgerOfVersion2 from '../ledger/examples/version-2.json';
import { sampleEvidence } from './sample-evidence';

const id = '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f';
const createdAt = '2026-11-23T14:00:00Z';

function entry(seq: number, body: unknown): Entry {
  const hash = seq.toString(16).padStart(64, '0');
  return {
    seq,
    id,
    at: createdAt,
    kind: 'evidence.kept',
    subject: id,
    body,
    salt: null,
    bodyHash: hash,
    previous: hash,
    hash,
  };
}

const all: Everything = {
  version: '0.1.0',
  exportedAt: createdAt,
  plan: presetPlan('supportEngineer', {
    id,
    today: new Date(createdAt),
    timeZone: 'UTC',
    createdAt,
    t: (key) => key,
  }),
  beside: [
    { key: 'installation', value: { salt: 'a'.repeat(32) } },
    { key: 'settings:acme.zendesk.com', value: { hidden: false } },
  ],
  evidence: [sampleEvidence(), sampleEvidence({ words: 'two\nlines "quoted" \u2028' })],
  entries: Array.from({ length: 401 }, (_, i) => entry(i + 1, i === 5 ? null : { words: `n ${i}` })),
};

async function write(given: Everything): Promise<{ text: string; rows: number[] }> {
  let text = '';
  const rows: number[] = [];
  for await (const chunk of everythingJson(given)) {
    text += chunk.text;
    rows.push(chunk.rows);
  }
  return { text, rows };
}

it('is one JSON document with everything in it, unchanged', async () => {
  const { text } = await write(all);
  const end = { seq: 401, hash: (401).toString(16).padStart(64, '0') };
  expect(JSON.parse(text)).toEqual({ format: EVERYTHING_FORMAT, ...all, end });
});

it('holds measurements, the rows behind them and papers with every version, erased bodies as null', async () => {
  const entries = ledgerOfVersion2.entries.map(({ about: _, ...entry }: Entry & { about?: string }) => entry);
  const back = JSON.parse((await write({ ...all, entries })).text).entries as unknown[];
  expect(back).toEqual(entries);
  const read = back.map((one) => z.parse(entrySchema, one)).filter(({ body }) => body !== null);
  const kinds = read.map(
    ({ id, at, kind, subject, body }) => z.parse(draftEntrySchema, { id, at, kind, subject, body }).kind,
  );
  for (const kind of ['plan.adopted', 'measurements.recorded', 'rows.recorded', 'measurements.withdrawn'])
    expect(kinds).toContain(kind);
  expect(kinds.filter((kind) => kind === 'paper.written')).toHaveLength(3);
  expect(kinds).toContain('paper.removed');
  expect(read.length).toBeLessThan(back.length);
});

it('counts rows over both lists, never backwards', async () => {
  const { rows } = await write(all);
  expect(rows[0]).toBe(0);
  expect(rows.at(-1)).toBe(403);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

it('is still valid JSON with nothing in it', async () => {
  const nothing = { ...all, plan: null, beside: [], evidence: [], entries: [] };
  const { text, rows } = await write(nothing);
  expect(rows.every((count) => count === 0)).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ plan: null, beside: [], evidence: [], entries: [], end: null });
});

it('takes rows that come one after another, and lets go of them when the reader stops', async () => {
  let closed = false;
  async function* endless(): AsyncGenerator<Entry> {
    try {
      for (let seq = 1; ; seq += 1) yield entry(seq, null);
    } finally {
      closed = true;
    }
  }
  for await (const chunk of everythingJson({ ...all, entries: endless() })) if (chunk.rows > 1000) break;
  expect(closed).toBe(true);
});
