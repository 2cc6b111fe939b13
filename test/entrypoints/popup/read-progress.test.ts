import { describe, expect, it } from 'vitest';
import { readProgress } from '@/entrypoints/popup/read-progress';
import { readHistory } from '@/entrypoints/workspace/progress-history';
import type { DraftEntry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import { asImport, measured, rate, recording } from '../../browser/harness/figures-story';
import { plan, TODAY } from '../../components/shared/samples';
import { ownLedger } from '../kept-samples';

const adopting = (body: Plan): DraftEntry => ({
  id: crypto.randomUUID(),
  at: '2026-10-01T08:00:00.000Z',
  kind: 'plan.adopted',
  subject: body.id,
  body,
});
const month = (from: string, to: string) => measured('M01', { from, to }, rate(8, 10));

async function openWith(plans: Plan[]) {
  const kept = ownLedger();
  await kept.append([
    ...plans.map(adopting),
    recording(asImport, TODAY, [
      month('2021-12-01', '2021-12-31'),
      month('2025-10-01', '2025-10-31'),
      month('2026-07-01', '2026-07-31'),
      month('2026-09-15', '2026-10-14'),
      month('2026-10-01', '2026-10-31'),
      measured('M71', { from: '2025-10-01', to: '2025-10-31' }, rate(1, 2)),
    ]),
    {
      id: crypto.randomUUID(),
      at: TODAY.toISOString(),
      kind: 'paper.written',
      subject: crypto.randomUUID(),
      body: {
        noun: 'annotation',
        metric: 'M01',
        on: '2026-10-12',
        text: 'The desk moved.',
        definition: false,
      },
    },
  ]);
  return kept;
}

describe('readProgress', () => {
  it('is nothing without a plan', async () => {
    expect(await readProgress(await ownLedger().ledger(), TODAY)).toBeNull();
  });

  it('reads the period and, apart from it, the equally long one before', async () => {
    const kept = await openWith([plan()]);
    const read = await readProgress(await kept.ledger(), TODAY);
    const days = (rows: { from: string }[] = []) => rows.map(({ from }) => from);
    expect(days(read?.data.measurements)).toEqual(['2026-09-15', '2026-10-01']);
    expect(days(read?.data.earlier)).toEqual(['2026-07-01']);
  });

  it('takes the version that holds today, not one that is agreed for later', async () => {
    const first = plan();
    const later = { ...first, version: 2, validFrom: '2026-12-01', title: 'From December' };
    const kept = await openWith([first, later]);
    const on = async (day: string) =>
      (await readProgress(await kept.ledger(), new Date(day)))?.data.plan.version;
    expect(await on('2026-11-23T10:00:00Z')).toBe(1);
    expect(await on('2026-12-01T10:00:00Z')).toBe(2);
    expect((await readProgress(await kept.ledger(), TODAY))?.versions).toHaveLength(2);
  });
});

describe('readHistory', () => {
  it('goes back five years, for the plan’s metrics alone, with the notes on charts', async () => {
    const kept = await openWith([plan()]);
    const read = await readProgress(await kept.ledger(), TODAY);
    if (!read) throw new Error('no plan');
    const past = await readHistory(kept, { ...read, day: '2026-11-23' });
    expect(past.measurements.map(({ from }) => from)).toEqual(
      ['2026-07-01', '2025-10-01', '2026-09-15', '2026-10-01'].sort(),
    );
    expect(past.annotations.map(({ paper }) => paper.text)).toEqual(['The desk moved.']);
  });
});
