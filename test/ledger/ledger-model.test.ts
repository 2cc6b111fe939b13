import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase, eraseBatches, eraseCustomer, erasePapers, eraseRecord, eraseRows } from '@/lib/ledger/erase';
import { LedgerError } from '@/lib/ledger/ledger-error';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import { journalStore } from '@/lib/platform/journal-store';
import { keyOfTicket, pseudonym } from './make-entries';
import { mapStorage } from './map-storage';
import { type EvidenceAct, evidenceAct, evidenceDraft } from './model-acts';
import { type MadePapers, type PaperAct, paperAct, paperDrafts, traceOfRows } from './model-papers';
import { dump, dumpDerived, openTestLedger } from './open-test-ledger';
import { PlainAccount, told } from './plain-account';

type Act = EvidenceAct | PaperAct | { do: 'again'; which: number } | { do: 'copy' };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 18, arbitrary: evidenceAct },
  { weight: 14, arbitrary: paperAct },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const) }) },
);

interface Made extends MadePapers {
  /** what the ledger took, request by request */
  requests: DraftEntry[][];
  evidence: { id: string; ticket: number }[];
  account: PlainAccount;
}

/** Ids that an act erased, and words that may not be found in any body afterwards. */
interface Gone {
  ids: string[];
  traces: string[];
}

/** Carries one act out. */
async function play(ledger: Ledger, wish: Act, made: Made): Promise<Gone> {
  switch (wish.do) {
    case 'erase': {
      const ids = wish.which.flatMap((index) => made.evidence[index]?.id ?? []);
      return goneWith((await erase(ledger, ids, 'person'))?.evidence);
    }
    case 'eraseRecord':
      return goneWith((await eraseRecord(ledger, keyOfTicket(wish.ticket), 'person'))?.evidence);
    case 'eraseCustomer':
      return goneWith((await eraseCustomer(ledger, pseudonym(wish.ticket), 'customer'))?.evidence);
    case 'erasePapers': {
      const ids = wish.which.flatMap((index) => made.papers[index] ?? []);
      const done = await erasePapers(ledger, ids, 'person');
      expect(new Set(done?.papers)).toEqual(new Set(ids.filter((id) => made.account.papers.delete(id))));
      return goneWith(done?.papers);
    }
    case 'eraseBatches': {
      const ids = wish.which.flatMap((index) => made.batches[index]?.id ?? []);
      const done = await eraseBatches(ledger, ids, 'retention');
      expect(new Set(done?.batches)).toEqual(new Set(ids.filter((id) => made.account.batches.delete(id))));
      return goneWith(done?.batches);
    }
    case 'eraseRows': {
      const ids = wish.which.flatMap((index) => made.batches[index]?.id ?? []);
      const done = await eraseRows(ledger, ids, 'retention');
      made.account.eraseRows(ids);
      return { ids: done?.rows ?? [], traces: (done?.rows ?? []).map(traceOfRows) };
    }
    case 'copy':
      return goneWith();
    case 'again':
      await repeat(ledger, made.requests[wish.which % made.requests.length]);
      return goneWith();
    case 'adopt':
    case 'record':
    case 'rows':
    case 'withdraw':
    case 'bringBack':
    case 'write':
    case 'remove':
      await request(ledger, paperDrafts(wish, made), made, (draft) => made.account.take(draft));
      return goneWith();
    default: {
      const draft = evidenceDraft(wish, made.evidence);
      await request(ledger, draft ? [draft] : [], made, null);
      return goneWith();
    }
  }
}

function goneWith(ids: string[] = []): Gone {
  return { ids, traces: ids };
}

/** @param ought whether the ledger should take a draft; null: what it refuses (evidence erased meanwhile) is no failure */
async function request(
  ledger: Ledger,
  drafts: DraftEntry[],
  made: Made,
  ought: ((draft: DraftEntry) => boolean) | null,
): Promise<void> {
  if (drafts.length === 0) return;
  const taken = await append(ledger, drafts).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof LedgerError) || error.code !== 'refused') throw error;
      return false;
    },
  );
  if (ought) expect(taken).toBe(drafts.every(ought));
  if (taken) made.requests.push(drafts);
}

/** A request that comes again changes nothing, whatever came after it. */
async function repeat(ledger: Ledger, drafts: DraftEntry[] | undefined): Promise<void> {
  if (!drafts) return;
  const before = await dump(ledger);
  await append(ledger, structuredClone(drafts));
  expect(await dump(ledger)).toEqual(before);
}

async function countEvidenceRows(ledger: Ledger): Promise<number> {
  let count = 0;
  for await (const chunk of iterateEvidence(ledger, { chunk: 3 })) count += chunk.length;
  return count;
}

describe('the ledger under random acts', () => {
  it('stays whole: derived rows, chain, erasure and copy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 50, size: 'max' }), async (acts) => {
        const ledger = openTestLedger();
        const journal = journalStore(mapStorage());
        const account = new PlainAccount();
        const made: Made = { requests: [], evidence: [], batches: [], papers: [], account };
        for (const wish of acts) {
          const bystanders = await rowsBeside(ledger);
          const gone = await play(ledger, wish, made);
          if (gone.ids.length > 0) await expectUntouched(ledger, bystanders, gone);
          if (wish.do === 'copy') await topUp(ledger, journal);
        }
        await topUp(ledger, journal);

        const whole = await dump(ledger);
        expect(whole.rollups).toEqual(await recomputeRollups(ledger));
        expect(await verifyChain(ledger, { chunk: 7 })).toMatchObject({ ok: true });
        expect(whole.evidence).toHaveLength(await countEvidenceRows(ledger));
        expect(await told(ledger, ['lesson', 'obstacle'])).toEqual(account.expected());

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

type Beside = Map<string, Record<string, unknown>>;

/** Every derived row but rollups and the head, by store and by what it stands for. */
async function rowsBeside(ledger: Ledger): Promise<Beside> {
  const { meta: _, rollups: __, ...stores } = await dumpDerived(ledger);
  return new Map(
    Object.entries(stores).flatMap(([store, rows]) =>
      (rows as Record<string, unknown>[]).map((row) => {
        const { batch = '', id, key, from, seq } = row;
        return [`${store} ${batch} ${id ?? key ?? from ?? seq}`, row] as const;
      }),
    ),
  );
}

/** Erasing something changes nothing about the rest: not the rows, not what is known of their records. */
async function expectUntouched(ledger: Ledger, before: Beside, { ids, traces }: Gone): Promise<void> {
  const after = await rowsBeside(ledger);
  const speaksOf = (key: string) => ids.some((id) => key.includes(id));
  for (const [key, row] of before) {
    if (speaksOf(key)) continue;
    const left = after.get(key);
    if (key.startsWith('records ')) {
      const { evidence: _, ...facts } = row;
      if (left) expect(left).toMatchObject(facts);
    } else expect(left).toEqual(row);
  }
  for (const key of after.keys()) expect(before.has(key)).toBe(true);
  const entries = JSON.stringify(
    ((await dump(ledger)).entries as { kind: string; body?: unknown }[])
      .filter(({ kind }) => kind !== 'erased')
      .map(({ body }) => body),
  );
  for (const trace of traces) expect(entries).not.toContain(trace);
}

function withoutDatabaseId(all: Record<string, unknown[]>): unknown {
  return { ...all, meta: (all.meta ?? []).map((row) => ({ ...(row as object), database: '' })) };
}
