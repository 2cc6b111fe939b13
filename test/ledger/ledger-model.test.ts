import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase, eraseCustomer, eraseRecord } from '@/lib/ledger/erase';
import { LedgerError } from '@/lib/ledger/ledger-error';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import { journalStore } from '@/lib/platform/journal-store';
import {
  edit,
  keep,
  keyOfTicket,
  look,
  makeEvidence,
  makeFacts,
  makeId,
  makeInteraction,
  minute,
  pseudonym,
  restore,
  retract,
} from './make-entries';
import { mapStorage } from './map-storage';
import { dump, dumpDerived, openTestLedger } from './open-test-ledger';

/** One random act. Numbers point at tickets and, by remainder, at evidence made so far. */
type Act =
  | {
      do: 'keep';
      ticket: number;
      at: number;
      metrics: string[];
      reply: number;
      read: number;
      rating: string | null;
    }
  | { do: 'edit'; which: number; metrics: string[] }
  | { do: 'retract' | 'restore'; which: number }
  | { do: 'look'; which: number; also: number[]; read: number; rating: string | null; kept: boolean | null }
  | { do: 'erase'; which: number[] }
  | { do: 'eraseRecord' | 'eraseCustomer'; ticket: number }
  | { do: 'again'; which: number }
  | { do: 'copy' };

const ticket = fc.nat(2);
const which = fc.nat(12);
const metrics = fc.subarray(['M01', 'M02', 'M07', 'M12', 'M14']);
const rating = fc.constantFrom(null, 'good', 'bad');
const read = fc.nat(4);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('keep' as const),
      ticket,
      at: fc.nat(30),
      metrics,
      reply: fc.nat(3),
      read,
      rating,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), which, metrics }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('retract' as const, 'restore' as const), which }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('look' as const),
      which,
      also: fc.array(which, { maxLength: 5, size: 'max' }),
      read,
      rating,
      kept: fc.constantFrom(null, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('erase' as const),
      which: fc.array(which, { maxLength: 5, size: 'max' }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('eraseRecord' as const, 'eraseCustomer' as const), ticket }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const) }) },
);

interface Made {
  drafts: DraftEntry[];
  evidence: { id: string; ticket: number }[];
}

function draftOf(wish: Act, made: Made): DraftEntry | null {
  if (wish.do === 'keep') {
    const body = makeEvidence(wish.ticket, {
      metrics: wish.metrics,
      capturedAt: minute(wish.at * 24 * 60),
      interaction:
        wish.reply === 0 ? null : makeInteraction(`audit:${wish.reply}`, wish.reply === 3 ? 'audit:2' : null),
      facts: makeFacts({ status: 'solved', readAt: minute(wish.read), rating: wish.rating }),
      interactionFacts:
        wish.reply === 0 ? null : { standing: 'exact', promisedBy: minute(wish.read), promiseKept: null },
    });
    made.evidence.push({ id: body.id, ticket: wish.ticket });
    return keep(body);
  }
  if (wish.do === 'again') return made.drafts[wish.which % made.drafts.length] ?? null;
  const target =
    'which' in wish && !Array.isArray(wish.which)
      ? made.evidence[wish.which % made.evidence.length]
      : undefined;
  if (!target) return null;
  if (wish.do === 'edit') return edit(target.id, { metrics: wish.metrics, words: `said ${makeId()}` });
  if (wish.do === 'retract') return retract(target.id);
  if (wish.do === 'restore') return restore(target.id);
  if (wish.do !== 'look') return null;
  const named = made.evidence.filter(
    ({ ticket }, index) => ticket === target.ticket && wish.also.includes(index),
  );
  const facts = makeFacts({ status: 'solved', readAt: minute(wish.read), rating: wish.rating });
  const seen = { standing: 'changed', promisedBy: minute(1), promiseKept: wish.kept } as const;
  return look(target.id, target.ticket, facts, Object.fromEntries(named.map(({ id }) => [id, seen])));
}

/** Carries one act out; what the ledger refuses (evidence erased meanwhile) is no failure. */
async function play(ledger: Ledger, wish: Act, made: Made): Promise<string[]> {
  if (wish.do === 'erase') {
    const ids = wish.which.flatMap((index) => made.evidence[index]?.id ?? []);
    return (await erase(ledger, ids, 'person'))?.evidence ?? [];
  }
  if (wish.do === 'eraseRecord')
    return (await eraseRecord(ledger, keyOfTicket(wish.ticket), 'person'))?.evidence ?? [];
  if (wish.do === 'eraseCustomer') {
    return (await eraseCustomer(ledger, pseudonym(wish.ticket), 'customer'))?.evidence ?? [];
  }
  const draft = draftOf(wish, made);
  if (!draft) return [];
  try {
    await append(ledger, [draft]);
    made.drafts.push(draft);
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'refused') throw error;
  }
  return [];
}

async function listEvidence(ledger: Ledger): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const chunk of iterateEvidence(ledger, { chunk: 3 })) rows.push(...chunk);
  return rows;
}

describe('the ledger under random acts', () => {
  it('stays whole: derived rows, chain, erasure and copy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }), async (acts) => {
        const ledger = openTestLedger();
        const journal = journalStore(mapStorage());
        const made: Made = { drafts: [], evidence: [] };
        for (const wish of acts) {
          const bystanders = await rowsBeside(ledger);
          const gone = await play(ledger, wish, made);
          if (gone.length > 0) await expectUntouched(ledger, bystanders, gone);
          if (wish.do === 'copy') await topUp(ledger, journal);
        }
        await topUp(ledger, journal);

        const whole = await dump(ledger);
        expect(whole.rollups).toEqual(await recomputeRollups(ledger));
        expect(await verifyChain(ledger, { chunk: 7 })).toMatchObject({ ok: true });
        expect(whole.evidence).toHaveLength((await listEvidence(ledger)).length);

        await rebuildDerived(ledger);
        expect(await dump(ledger)).toEqual(whole);

        const fresh = openTestLedger();
        expect(await compareAtStart(fresh, journal, {})).toMatchObject({ lost: 0 });
        expect(withoutDatabaseId(await dump(fresh))).toEqual(withoutDatabaseId(whole));
        ledger.close();
        fresh.close();
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 60), seed: 20261123 },
    );
  }, 120_000);
});

async function rowsBeside(
  ledger: Ledger,
): Promise<{ evidence: Map<string, unknown>; records: Map<string, unknown> }> {
  const { evidence = [], records = [] } = (await dumpDerived(ledger)) as Record<
    string,
    { id: string; key: string }[]
  >;
  return {
    evidence: new Map(evidence.map((row) => [row.id, row])),
    records: new Map(records.map((row) => [row.key, row])),
  };
}

/** Erasing some evidence changes nothing about the rest: not the rows, not what is known of their records. */
async function expectUntouched(
  ledger: Ledger,
  before: Awaited<ReturnType<typeof rowsBeside>>,
  gone: readonly string[],
): Promise<void> {
  const after = await rowsBeside(ledger);
  for (const id of gone) before.evidence.delete(id);
  expect(after.evidence).toEqual(before.evidence);
  for (const [key, record] of after.records) {
    const { evidence: _, ...facts } = record as { evidence: number };
    expect(before.records.get(key)).toMatchObject(facts);
  }
  const entries = JSON.stringify(
    ((await dump(ledger)).entries as { kind: string }[])
      .filter(({ kind }) => kind !== 'erased')
      .map((entry) => (entry as { body?: unknown }).body),
  );
  for (const id of gone) expect(entries).not.toContain(id);
}

function withoutDatabaseId(all: Record<string, unknown[]>): unknown {
  return { ...all, meta: (all.meta ?? []).map((row) => ({ ...(row as object), database: '' })) };
}
