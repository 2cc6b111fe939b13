import { expect, it } from 'vitest';
import { createShareOffer } from '@/entrypoints/workspace/share/share-offer';
import { createShareRecheck } from '@/entrypoints/workspace/share/share-recheck';
import { iterateEntries } from '@/lib/ledger/read-entries';
import { readEvidence, readRecord } from '@/lib/ledger/read-evidence';
import { NO_FINGERPRINT } from '@/lib/model/evidence';
import type { PaperRow } from '@/lib/model/papers';
import { evidence, plan } from '../../../components/shared/samples';
import { fakePapers } from '../../../components/workspace/papers/fake-papers';
import { keeping } from '../../kept-samples';
import { shareWorld, writing } from './share-sample';

it('finds what would be masked today in words, quotations and papers, and shows both texts', async () => {
  const { world } = await shareWorld();
  const { recheck } = createShareRecheck(world, fakePapers());
  const lesson = {
    noun: 'lesson' as const,
    on: '2026-10-12',
    text: 'Ask 0171 5550100 first.',
    metrics: [],
    evidence: [],
  };
  const row = { id: crypto.randomUUID(), noun: 'lesson', paper: lesson } as unknown as PaperRow;
  const mask = { kind: 'person' as const, start: 0, end: 6 };
  const pieces = [
    evidence(1),
    evidence(2, { words: 'Wrote to mara@northwind.example.' }),
    evidence(3, { quote: { text: '██████ said: try 10.20.30.40 now', masks: [mask] } }),
  ];
  const hits = await recheck(pieces, [row]);
  expect(hits.map(({ id, of }) => [id, of])).toEqual([
    [evidence(2).id, 'piece'],
    [evidence(3).id, 'piece'],
    [row.id, 'paper'],
  ]);
  expect(hits[0]?.texts[0]?.after).toMatch(/^Wrote to █+\.$/);
  expect(hits[1]?.texts[0]?.after).toMatch(/^██████ said: try █+ now$/);
  expect(hits[2]?.texts[0]?.before).toBe('Ask 0171 5550100 first.');
});

it('keeps a piece anew with the masked words, and nothing of the old one is left', async () => {
  const { world, kept } = await shareWorld();
  await kept.append([
    keeping(8, { words: 'Wrote to mara@northwind.example.' }),
    {
      id: crypto.randomUUID(),
      at: '2026-11-23T09:00:00Z',
      kind: 'evidence.edited',
      subject: evidence(8).id,
      body: { words: 'Called mara@northwind.example.' },
    },
    {
      id: crypto.randomUUID(),
      at: '2026-11-23T10:00:00Z',
      kind: 'evidence.verified',
      subject: evidence(8).id,
      body: {
        record: evidence(8).record,
        facts: { ...evidence(8).facts, readAt: '2026-11-23T10:00:00Z', rating: 'bad' },
        evidence: { [evidence(8).id]: { standing: 'exact', promisedBy: null, promiseKept: null } },
      },
    },
  ]);
  const ledger = await kept.ledger();
  const row = await readEvidence(ledger, evidence(8).id);
  if (!row) throw new Error('no piece');
  const done = await createShareRecheck(world, fakePapers()).keepAnew(row);
  if (!done.ok) throw new Error(done.why);
  const anew = await readEvidence(ledger, done.result);
  expect(anew?.words).toMatch(/^Called █+\.$/);
  expect(anew).toMatchObject({
    capturedAt: row.capturedAt,
    metrics: row.metrics,
    editedAt: null,
    record: row.record,
  });
  expect(anew?.interaction?.hash).toBe(NO_FINGERPRINT);
  expect(anew?.interactionFacts?.standing).toBe('unchecked');
  expect(await readEvidence(ledger, evidence(8).id)).toBeNull();
  // what later visits showed is still known
  expect((await readRecord(ledger, row.recordKey))?.facts.rating).toBe('bad');
  const all: unknown[] = [];
  for await (const chunk of iterateEntries(ledger)) all.push(...chunk);
  expect(JSON.stringify(all)).not.toContain('northwind.example');
});

it('writes a paper again, as its next version', async () => {
  const { world } = await shareWorld();
  const papers = fakePapers();
  const lesson = { noun: 'lesson' as const, on: '2026-10-12', text: 'Ask first.', metrics: [], evidence: [] };
  await papers.write(lesson);
  const [row] = papers.rows;
  if (!row) throw new Error('no paper');
  expect(await createShareRecheck(world, papers).maskPaper(row)).toEqual({ ok: true, result: null });
  expect(papers.rows).toMatchObject([{ id: row.id, versions: 2 }]);
});

it('offers live evidence of the days asked for, and the papers that touch them', async () => {
  const { kept } = await shareWorld();
  const early = keeping(8, { capturedAt: '2026-09-30T23:59:00Z' });
  const first = keeping(9, { capturedAt: '2026-10-01T00:01:00Z' });
  const lesson = { noun: 'lesson' as const, text: 'Ask.', metrics: [], evidence: [] };
  await kept.append([
    early,
    first,
    {
      id: crypto.randomUUID(),
      at: '2026-11-23T09:00:00Z',
      kind: 'evidence.retracted',
      subject: evidence(1).id,
      body: { reason: 'retract' },
    },
    writing({ ...lesson, on: '2026-09-30' }),
    writing({ ...lesson, on: '2026-10-01' }),
    writing({ noun: 'absence', from: '2026-09-20', to: '2026-10-02' }),
  ]);
  const { offer } = createShareOffer(kept);
  const found = await offer(plan(), '2026-10-01', '2026-12-31');
  expect(found.pieces.map(({ id }) => id).sort()).toEqual([2, 3, 4, 5, 9].map((seq) => evidence(seq).id));
  expect(found.papers.map(({ noun }) => noun).sort()).toEqual(['absence', 'lesson']);
});
