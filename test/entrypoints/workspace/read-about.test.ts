import { expect, it } from 'vitest';
import { countScopes, readHistory } from '@/entrypoints/workspace/read-about';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { evidence, TODAY } from '../../components/shared/samples';
import { keeping, ownLedger } from '../kept-samples';

const fresh = (hours: number) => ({
  id: crypto.randomUUID(),
  at: new Date(TODAY.getTime() + hours * 3_600_000).toISOString(),
});

it('tells every entry about a piece, also a later look that speaks of several', async () => {
  const kept = ownLedger();
  const { record } = evidence(1);
  const exact = { standing: 'exact', promisedBy: null, promiseKept: null } as const;
  await kept.append([keeping(1), keeping(2, { record }), keeping(3)]);
  await kept.append([
    { ...fresh(1), kind: 'evidence.edited', subject: evidence(2).id, body: { story: true } },
    {
      ...fresh(2),
      kind: 'evidence.verified',
      subject: evidence(1).id,
      body: {
        record,
        facts: evidence(1).facts,
        evidence: { [evidence(1).id]: exact, [evidence(2).id]: exact },
      },
    },
    { ...fresh(3), kind: 'evidence.retracted', subject: evidence(2).id, body: { reason: 'retract' } },
    { ...fresh(4), kind: 'evidence.restored', subject: evidence(2).id, body: { reason: 'undo' } },
  ]);
  const kinds = async (seq: number) => {
    const row = await readEvidence(await kept.ledger(), evidence(seq).id);
    return row && (await readHistory(kept, row)).map((line) => line.kind);
  };
  expect(await kinds(2)).toEqual(['kept', 'edited', 'verified', 'retracted', 'restored']);
  expect(await kinds(1)).toEqual(['kept', 'verified']);
  expect(await kinds(3)).toEqual(['kept']);
});

it('counts what each way of erasing would take, taken-back pieces included', async () => {
  const kept = ownLedger();
  const { record, recordKey } = evidence(1);
  await kept.append([
    keeping(1),
    keeping(2, { record }),
    keeping(3),
    keeping(4, { customer: 'ef'.repeat(32) }),
  ]);
  await kept.append([
    { ...fresh(1), kind: 'evidence.retracted', subject: evidence(2).id, body: { reason: 'undo' } },
  ]);
  expect(await countScopes(kept, { ...evidence(1), recordKey })).toEqual({ one: 1, record: 2, customer: 3 });
  expect((await countScopes(kept, evidence(1, { customer: null }))).customer).toBe(0);
});
