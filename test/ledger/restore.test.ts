import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase, eraseBatches, erasePapers, eraseRows } from '@/lib/ledger/erase';
import { LedgerError } from '@/lib/ledger/ledger-error';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readHead } from '@/lib/ledger/read-entries';
import { rebuildDerived, recomputeRollups } from '@/lib/ledger/recompute';
import { relate, replaceBy } from '@/lib/ledger/restore';
import { compareAtStart } from '@/lib/ledger/second-copy';
import type { Staged } from '@/lib/ledger/stage-entries';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import type { Journal } from '@/lib/model/journal';
import { journalStore } from '@/lib/platform/journal-store';
import { backupText, stageText } from './backup-text';
import { type Fault, failAt, failNoMore } from './fail-at';
import { keep, makeEvidence } from './make-entries';
import { mapStorage } from './map-storage';
import { evidenceAct, evidenceDraft } from './model-acts';
import { type MadePapers, paperAct, paperDrafts } from './model-papers';
import { dump, openTestLedger } from './open-test-ledger';

afterEach(failNoMore);

const act = fc.oneof({ weight: 3, arbitrary: evidenceAct }, { weight: 2, arbitrary: paperAct });
type Wish = fc.Arbitrary<unknown> extends never ? never : Parameters<Parameters<typeof act.map>[0]>[0];

/** A ledger that went through random acts. What is refused on the way is left out. */
async function afterActs(acts: readonly Wish[]): Promise<Ledger> {
  const ledger = openTestLedger();
  const evidence: { id: string; ticket: number }[] = [];
  const made: MadePapers = { batches: [], papers: [] };
  const at = <One>(list: readonly One[], which: readonly number[]) =>
    which.flatMap((index) => list[index] ?? []);
  const take = (drafts: DraftEntry[]) =>
    append(ledger, drafts).catch((error: unknown) => {
      if (!(error instanceof LedgerError) || error.code !== 'refused') throw error;
    });
  for (const wish of acts) {
    switch (wish.do) {
      case 'erase':
        await erase(
          ledger,
          at(evidence, wish.which).map(({ id }) => id),
          'person',
        );
        break;
      case 'erasePapers':
        await erasePapers(ledger, at(made.papers, wish.which), 'person');
        break;
      case 'eraseBatches':
      case 'eraseRows': {
        const ids = at(made.batches, wish.which).map(({ id }) => id);
        await (wish.do === 'eraseRows' ? eraseRows : eraseBatches)(ledger, ids, 'retention');
        break;
      }
      case 'eraseRecord':
      case 'eraseCustomer':
        break;
      case 'adopt':
      case 'record':
      case 'rows':
      case 'withdraw':
      case 'bringBack':
      case 'write':
      case 'remove':
        await take(paperDrafts(wish, made));
        break;
      default: {
        const draft = evidenceDraft(wish, evidence);
        if (draft) await take([draft]);
      }
    }
  }
  return ledger;
}

/** Everything but the id that each database has of its own. */
async function contents(ledger: Ledger): Promise<unknown> {
  const all = await dump(ledger);
  return { ...all, meta: (all.meta ?? []).map((row) => ({ ...(row as object), database: '' })) };
}

async function endOf(ledger: Ledger) {
  const { seq, hash } = await readHead(ledger);
  return { seq, hash };
}

async function replace(ledger: Ledger, staged: Staged, journal: Journal | null = null): Promise<void> {
  await replaceBy(ledger, journal, staged, await endOf(ledger));
}

async function ledgerOf(count: number, from = 0): Promise<Ledger> {
  const ledger = openTestLedger();
  if (count > 0)
    await append(
      ledger,
      Array.from({ length: count }, (_, index) => keep(makeEvidence(from + index))),
    );
  return ledger;
}

describe('a backup that is brought in', () => {
  it('gives the same state, whatever happened before: export, restore, export again', async () => {
    const acts = fc.array(act, { minLength: 1, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 1, max: 5000 }), async (wishes, size) => {
        const source = await afterActs(wishes);
        const text = await backupText(source);
        const target = await ledgerOf(2, 900);
        const journal = journalStore(mapStorage());
        await topUp(target, journal);
        const staged = await stageText(text, size);
        await replace(target, staged, journal);
        await staged.staging.drop();

        expect(await contents(target)).toEqual(await contents(source));
        expect(await backupText(target)).toBe(text);
        expect(await journal.head()).toEqual((await readHead(target)).seq === 0 ? null : await endOf(target));
        const again = openTestLedger();
        await compareAtStart(again, journal);
        expect(await contents(again)).toEqual(await contents(source));
        for (const ledger of [source, target, again]) ledger.close();
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 40), seed: 20261124 },
    );
  }, 120_000);

  it('can be written to at once, and stays whole', async () => {
    const source = await ledgerOf(7);
    const target = openTestLedger();
    await replace(target, await stageText(await backupText(source)));
    await append(target, [keep(makeEvidence(3))]);
    expect(await verifyChain(target)).toMatchObject({ ok: true, entries: 8 });
    const whole = await dump(target);
    expect(whole.rollups).toEqual(await recomputeRollups(target));
    await rebuildDerived(target);
    expect(await dump(target)).toEqual(whole);
  });

  it('keeps what was erased erased', async () => {
    const source = openTestLedger();
    const secret = makeEvidence(1, { words: 'Only ever said here.' });
    await append(source, [keep(secret), keep(makeEvidence(2))]);
    await erase(source, [secret.id], 'person');
    const text = await backupText(source);
    const target = openTestLedger();
    await replace(target, await stageText(text));
    expect(JSON.stringify(await dump(target))).not.toContain('Only ever said here.');
    expect(await verifyChain(target)).toMatchObject({ ok: true, entries: 3 });
  });

  it('keeps the id of the database it fills', async () => {
    const target = await ledgerOf(1);
    const { database } = await readHead(target);
    await replace(target, await stageText(await backupText(await ledgerOf(3))));
    expect(await readHead(target)).toMatchObject({ database, seq: 3 });
  });

  it('opens a ledger that was closed to writing because two histories disagreed', async () => {
    const target = await ledgerOf(2);
    target.health.readOnly = 'the ledger and its copy tell different histories';
    await replace(target, await stageText(await backupText(await ledgerOf(3))));
    await append(target, [keep(makeEvidence(5))]);
    expect((await readHead(target)).seq).toBe(4);
  });

  it('replaces nothing when something was kept since the person decided', async () => {
    const target = await ledgerOf(2);
    const journal = journalStore(mapStorage());
    await topUp(target, journal);
    const staged = await stageText(await backupText(await ledgerOf(3)));
    const expected = await endOf(target);
    await append(target, [keep(makeEvidence(5))]);
    const before = await dump(target);
    await expect(replaceBy(target, journal, staged, expected)).rejects.toMatchObject({ code: 'busy' });
    expect(await dump(target)).toEqual(before);
    expect(await compareAtStart(target, journal)).toMatchObject({ state: 'toppedUp', entries: 3 });
  });
});

describe('how a backup stands to what is here', () => {
  it.each([1, 2, 7, 30])('is told by hashes alone, with %i entries in common', async (shared) => {
    const source = await ledgerOf(shared);
    const earlier = await stageText(await backupText(source));
    const twin = openTestLedger();
    await replace(twin, await stageText(await backupText(source)));
    await append(source, [keep(makeEvidence(41)), keep(makeEvidence(42))]);
    await append(twin, [keep(makeEvidence(43))]);
    const later = await stageText(await backupText(source));
    const relation = async (ledger: Ledger, staged: Staged) => (await relate(ledger, staged)).relation;

    expect(await relation(openTestLedger(), later)).toEqual({ kind: 'empty' });
    expect(await relation(source, later)).toEqual({ kind: 'same' });
    expect(await relation(source, earlier)).toEqual({ kind: 'behind', fewer: 2 });
    expect(await relation(twin, later)).toEqual({ kind: 'other', shared, lost: 1 });
    expect(await relation(await ledgerOf(3, 80), later)).toEqual({ kind: 'other', shared: 0, lost: 3 });
    const before = openTestLedger();
    await replace(before, earlier);
    expect(await relation(before, later)).toEqual({ kind: 'ahead', more: 2 });
  });
});

describe.each<Fault>(['throws', 'aborts', 'full'])('a request that %s', (fault) => {
  it('leaves the old history or the new one, whole, at every request of it', async () => {
    const source = await ledgerOf(5);
    await erase(source, [String(((await dump(source)).evidence as { id: string }[])[0]?.id)], 'person');
    const text = await backupText(source);
    const goal = await contents(source);
    const prepare = async () => {
      const ledger = await ledgerOf(3, 500);
      const area = mapStorage();
      await topUp(ledger, journalStore(area));
      return { ledger, area, staged: await stageText(text), before: await contents(ledger) };
    };
    const model = await prepare();
    const expected = await endOf(model.ledger);
    const count = failAt(0, fault);
    await replaceBy(model.ledger, journalStore(model.area), model.staged, expected);
    const requests = count();
    failNoMore();
    expect(requests).toBeGreaterThan(20);

    for (let at = 1; at <= requests; at++) {
      const { ledger, area, staged, before } = await prepare();
      const here = await endOf(ledger);
      failAt(at, fault);
      await replaceBy(ledger, journalStore(area), staged, here).catch(() => {});
      failNoMore();
      // the browser is started again
      const next = openTestLedger(ledger.name);
      const report = await compareAtStart(next, journalStore(area));
      expect(['same', 'toppedUp']).toContain(report.state);
      const after = await contents(next);
      expect([before, goal]).toContainEqual(after);
      expect(await verifyChain(next)).toMatchObject({ ok: true });
      expect(await journalStore(area).head()).toEqual(await endOf(next));
      await staged.staging.drop();
      next.close();
      ledger.close();
    }
  }, 120_000);
});

describe('a copy that fails while a backup is put in place', () => {
  it.each(['clear', 'append'] as const)('at %s leaves one whole history to the next start', async (step) => {
    const source = await ledgerOf(5);
    const goal = await contents(source);
    const target = await ledgerOf(3, 500);
    const before = await contents(target);
    const area = mapStorage();
    const journal = journalStore(area);
    await topUp(target, journal);
    const broken: Journal = {
      ...journal,
      [step]: () => Promise.reject(new Error('the storage is gone')),
    };
    const staged = await stageText(await backupText(source));
    const here = await endOf(target);
    await replaceBy(target, broken, staged, here).catch(() => {});
    const next = openTestLedger(target.name);
    await compareAtStart(next, journal);
    expect(await contents(next)).toEqual(step === 'clear' ? before : goal);
    expect(await journal.head()).toEqual(await endOf(next));
  });
});
