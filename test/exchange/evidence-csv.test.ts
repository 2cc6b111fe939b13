import { expect, it } from 'vitest';
import { evidenceCsv } from '@/lib/exchange/evidence-csv';
import type { EvidenceRow } from '@/lib/model/rollup';
import { readCsv } from './read-csv';
import { sampleEvidence } from './sample-evidence';

async function read(rows: EvidenceRow[]): Promise<Record<string, string>[]> {
  let text = '';
  for await (const chunk of evidenceCsv(rows, (id) => `name of ${id}`)) text += chunk.text;
  const [header = [], ...lines] = readCsv(text);
  for (const line of lines) expect(line).toHaveLength(header.length);
  return lines.map((line) => Object.fromEntries(header.map((name, place) => [name, line[place] ?? ''])));
}

it('writes what was tagged, what was said and what the record showed', async () => {
  const [row] = await read([sampleEvidence()]);
  expect(row).toMatchObject({
    record_id: '48213',
    captured_at: '2026-10-14T10:41:00Z',
    own_words: 'Finance could close the month on time.',
    quote_redacted: 'will check at 07:00, ██████',
    metrics: 'M12 M21',
    metric_names: 'name of M12 / name of M21',
    success_story: 'true',
    record_rating: 'good',
    record_reopens: '0',
    promise_kept: 'true',
    standing: 'exact',
    edited_at: '',
  });
});

it('leaves unknown empty and writes a known zero', async () => {
  const bare = sampleEvidence({ interaction: null, quote: null, interactionFacts: null, outcome: null });
  bare.facts = { ...bare.facts, reopens: null, replies: 0 };
  const [row] = await read([bare]);
  expect(row).toMatchObject({
    record_reopens: '',
    record_replies: '0',
    quote_redacted: '',
    promise_kept: '',
  });
});

it('says what was agreed and what became of it', async () => {
  const touch = {
    what: 'followUp' as const,
    dueOn: '2026-10-21',
    doneAt: '2026-10-20T09:00:00Z',
    doneOn: '2026-10-20',
    useful: false,
    dropped: false,
  };
  const [row, none] = await read([sampleEvidence({ touch }), sampleEvidence()]);
  expect(row).toMatchObject({
    touch: 'followUp',
    touch_due_on: '2026-10-21',
    touch_done_on: '2026-10-20',
    touch_useful: 'false',
    touch_dropped: 'false',
  });
  expect(none).toMatchObject({ touch: '', touch_due_on: '', touch_useful: '', touch_dropped: '' });
});

it('never carries the pseudonym of a customer', async () => {
  const [row] = await read([sampleEvidence()]);
  expect(JSON.stringify(row)).not.toContain('c0c0c0');
});

it('disarms own words that look like a formula', async () => {
  const [row] = await read([sampleEvidence({ words: '=HYPERLINK("http://evil.example")' })]);
  expect(row?.own_words).toBe('\'=HYPERLINK("http://evil.example")');
});

it('writes the header even when there is nothing', async () => {
  expect(await read([])).toEqual([]);
});
