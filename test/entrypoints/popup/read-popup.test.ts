import { describe, expect, it } from 'vitest';
import { readPopup, readSources } from '@/entrypoints/popup/read-popup';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { LedgerError } from '@/lib/ledger/ledger-error';
import type { DraftEntry } from '@/lib/model/entry';
import { evidence, plan, TODAY } from '../../components/shared/samples';
import { makeTouch } from '../../ledger/make-entries';
import { keeping, ownLedger } from '../kept-samples';

const adopted: DraftEntry = {
  id: crypto.randomUUID(),
  at: '2026-10-01T08:00:00.000Z',
  kind: 'plan.adopted',
  subject: plan().id,
  body: plan(),
};
/** `TODAY` is a Monday at ten: `hours` up to ten lie in this week. */
const at = (hours: number) => ({ capturedAt: new Date(TODAY.getTime() - hours * 3_600_000).toISOString() });

describe('readPopup', () => {
  it('asks for a plan while there is none', async () => {
    expect(await readPopup(ownLedger(), TODAY)).toEqual({ state: 'noPlan' });
  });

  it('brings the five newest live pieces of this week, and counts both the week and all', async () => {
    const kept = ownLedger();
    const pieces = [1, 2, 3, 4, 5, 6, 7].map((seq) => keeping(seq, at(seq)));
    await kept.append([adopted, ...pieces, keeping(8, at(30))]);
    await kept.append([
      {
        id: crypto.randomUUID(),
        at: TODAY.toISOString(),
        kind: 'evidence.retracted',
        subject: evidence(2).id,
        body: { reason: 'undo' },
      },
    ]);
    const reading = await readPopup(kept, TODAY);
    if (reading.state !== 'ready') throw new Error(reading.state);
    expect(reading.data.recent.map((row) => row.seq - 1)).toEqual([1, 3, 4, 5, 6]);
    expect([reading.data.thisWeek, reading.data.all]).toEqual([6, 7]);
    expect(reading.data.rollups.some((one) => one.week === '2026-11-16' && one.metric === 'M01')).toBe(true);
  });

  it('brings the five touches due first, however old the evidence is', async () => {
    const kept = ownLedger();
    const due = [27, 24, 28, 23, 26, 25].map((day, at) => [at + 1, `2026-11-${day}`] as const);
    const pieces = due.map(([seq, dueOn]) => keeping(seq, { ...at(500 + seq), touch: makeTouch({ dueOn }) }));
    await kept.append([adopted, ...pieces, keeping(9, at(1))]);
    const reading = await readPopup(kept, TODAY);
    if (reading.state !== 'ready') throw new Error(reading.state);
    expect(reading.data.touches.map(({ touch }) => touch?.dueOn?.slice(-2))).toEqual([
      '23',
      '24',
      '25',
      '26',
      '27',
    ]);
  });

  it('counts this week even after the plan has ended', async () => {
    const kept = ownLedger();
    await kept.append([
      { ...adopted, body: plan({ from: '2026-07-01', to: '2026-09-30' }) },
      keeping(1, at(1)),
    ]);
    const reading = await readPopup(kept, TODAY);
    expect(reading.state === 'ready' && reading.data.thisWeek).toBe(1);
  });

  it('says in its own words why nothing can be read', async () => {
    const failing = (error: unknown): KeptLedger => ({ ...ownLedger(), ledger: () => Promise.reject(error) });
    const trouble = async (error: unknown) => readPopup(failing(error), TODAY);
    expect(await trouble(new LedgerError('busy', ''))).toEqual({ state: 'trouble', trouble: 'busy' });
    expect(await trouble(new LedgerError('failed', ''))).toEqual({ state: 'trouble', trouble: 'damaged' });
    expect(await trouble(new TypeError())).toEqual({ state: 'trouble', trouble: 'damaged' });
  });
});

describe('readSources', () => {
  it('names the newest records tagged for a metric and when the newest was read', async () => {
    const kept = ownLedger();
    await kept.append([keeping(3), keeping(2, { metrics: ['M12'] }), keeping(1)]);
    const sources = await readSources(kept, 'M01');
    expect(sources.rows.map((row) => row.record.id)).toEqual(['48001', '48003']);
    expect(sources.readAt).toBe(evidence(1).facts.readAt);
    expect(await readSources(kept, 'M08')).toEqual({ rows: [], readAt: null });
  });
});
