import { expect, it, vi } from 'vitest';
import type { Papers } from '@/components/workspace/papers/papers';
import { createProposals } from '@/entrypoints/workspace/figures/figures-proposals';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import type { PaperOf } from '@/lib/model/papers';
import { ownLedger } from '../../kept-samples';

const proposal: PaperOf<'proposal'> = {
  noun: 'proposal',
  metric: 'M21',
  from: '2026-10-01',
  to: '2026-10-31',
  value: null,
  good: 8,
  n: 10,
  note: 'Counted by two of us; call 0171 5550100 with questions.',
  accepted: { employee: null, manager: null },
  on: '2026-11-02',
};

/** Proposals over an empty ledger; the drawer below writes papers and nothing else. */
function start() {
  const kept = ownLedger();
  const changed = vi.fn();
  const forgotten: string[] = [];
  const drawer = {
    async write(paper: PaperOf<'proposal'>, id: string = crypto.randomUUID()) {
      await kept.append([
        {
          id: crypto.randomUUID(),
          at: '2026-11-02T10:00:00.000Z',
          kind: 'paper.written',
          subject: id,
          body: paper,
        },
      ]);
      return { ok: true, id } as const;
    },
    forgetUnsaved: async (noun: string) => void forgotten.push(noun),
  } as unknown as Papers;
  return { kept, changed, forgotten, proposals: createProposals({ kept, changed }, drawer) };
}

it.each([
  [{ employee: null, manager: null }],
  [{ employee: '2026-11-02', manager: null }],
  [{ employee: null, manager: '2026-11-02' }],
])('stays a paper and counts nothing with %j', async (accepted) => {
  const { kept, proposals } = start();
  await proposals.write({ ...proposal, accepted });
  const ledger = await kept.ledger();
  expect(await readMeasurements(ledger)).toEqual([]);
  expect(await readPapers(ledger, 'proposal')).toHaveLength(1);
});

it('becomes a measurement with both acceptances, and is a paper no more', async () => {
  const { kept, changed, forgotten, proposals } = start();
  const first = await proposals.write(proposal);
  if (!first.ok) throw new Error(first.why);
  const accepted = { employee: '2026-11-02', manager: '2026-11-03' };
  expect(await proposals.write({ ...proposal, accepted }, first.id)).toMatchObject({ ok: true });
  const ledger = await kept.ledger();
  const [row, ...others] = await readMeasurements(ledger);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    metric: 'M21',
    from: '2026-10-01',
    to: '2026-10-31',
    figure: { kind: 'rate', good: 8, n: 10 },
    origin: { kind: 'manual', accepted },
  });
  expect(row?.note).not.toContain('5550100');
  expect(await readPapers(ledger, 'proposal')).toEqual([]);
  expect(changed).toHaveBeenCalled();
  expect(forgotten).toEqual(['proposal']);
});

it('counts a value that both accept at once, without ever being a paper', async () => {
  const { kept, proposals } = start();
  const accepted = { employee: '2026-11-02', manager: '2026-11-02' };
  await proposals.write({ ...proposal, metric: 'M75', good: null, n: 4, value: 4.5, accepted });
  const ledger = await kept.ledger();
  expect((await readMeasurements(ledger))[0]?.figure).toEqual({
    kind: 'value',
    value: 4.5,
    n: 4,
    interval: null,
    seed: null,
  });
  expect(await readPapers(ledger, 'proposal', { removed: true })).toEqual([]);
});
