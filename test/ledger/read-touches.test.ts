import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase } from '@/lib/ledger/erase';
import { readOpenTouches } from '@/lib/ledger/read-touches';
import { rebuildDerived } from '@/lib/ledger/recompute';
import type { EvidenceEdit } from '@/lib/model/evidence';
import type { Touch } from '@/lib/model/touch';
import { edit, keep, makeEvidence, makeId, makeTouch, minute, restore, retract } from './make-entries';
import { dump, openTestLedger } from './open-test-ledger';

const done = { doneAt: minute(5), doneOn: '2026-10-05', useful: true };

async function ledgerWith(touches: Record<string, Touch | undefined>) {
  const ledger = openTestLedger();
  const ids = new Map(Object.keys(touches).map((name) => [name, makeId()]));
  const idOf = (name: string) => ids.get(name) ?? '';
  await append(
    ledger,
    Object.entries(touches).map(([name, touch], index) =>
      keep(makeEvidence(index, { id: idOf(name), touch })),
    ),
  );
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const read = async (limit = 9) => (await readOpenTouches(ledger, limit)).map(({ id }) => names.get(id));
  return { ledger, idOf, read };
}

describe('readOpenTouches', () => {
  it('reads what is still to be made, the earliest due first, and nothing else', async () => {
    const { read } = await ledgerWith({
      later: makeTouch({ dueOn: '2026-12-01' }),
      made: makeTouch({ dueOn: '2026-10-01', ...done }),
      none: undefined,
      dropped: makeTouch({ dueOn: '2026-10-02', dropped: true }),
      sooner: makeTouch({ dueOn: '2026-10-07' }),
      sameDay: makeTouch({ dueOn: '2026-10-07' }),
      outreach: makeTouch({ what: 'outreach', dueOn: null, ...done }),
      next: makeTouch({ what: 'outreach', dueOn: '2026-11-01', ...done }),
    });
    expect(await read()).toEqual(['sooner', 'sameDay', 'next', 'later']);
    expect(await read(2)).toEqual(['sooner', 'sameDay']);
  });

  it('follows every edit, what is taken back, brought back and erased', async () => {
    const { ledger, idOf, read } = await ledgerWith({ one: makeTouch(), other: undefined });
    const say = (name: string, body: EvidenceEdit) => append(ledger, [edit(idOf(name), body)]);
    await say('other', { touch: makeTouch({ dueOn: '2026-10-01' }) });
    expect(await read()).toEqual(['other', 'one']);
    await say('one', { words: 'Something else.' });
    expect(await read()).toEqual(['other', 'one']);
    await say('one', { touch: makeTouch(done) });
    expect(await read()).toEqual(['other']);
    await say('one', { touch: makeTouch() });
    await append(ledger, [retract(idOf('other'))]);
    expect(await read()).toEqual(['one']);
    await append(ledger, [restore(idOf('other'))]);
    await say('one', { touch: null });
    expect(await read()).toEqual(['other']);
    await erase(ledger, [idOf('other')], 'person');
    expect(await read()).toEqual([]);
  });

  it('finds the same after everything was rebuilt from the entries', async () => {
    const { ledger, read } = await ledgerWith({
      one: makeTouch(),
      other: makeTouch({ dueOn: '2026-10-03' }),
    });
    const before = await dump(ledger);
    await rebuildDerived(ledger);
    expect(await dump(ledger)).toEqual(before);
    expect(await read()).toEqual(['other', 'one']);
  });
});
