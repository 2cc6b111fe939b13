import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase } from '@/lib/ledger/erase';
import { openStaging } from '@/lib/ledger/staging';
import type { Entry } from '@/lib/model/entry';
import { backupText, stageText } from './backup-text';
import { adopt, keep, makeEvidence, makePlan, minute, retract } from './make-entries';
import { freshName, openTestLedger } from './open-test-ledger';

interface Backup {
  entries: Entry[];
  end: { seq: number; hash: string };
}

async function sample(): Promise<Backup> {
  const ledger = openTestLedger();
  const tags = Array.from({ length: 6 }, (_, index) =>
    makeEvidence(index % 3, { capturedAt: minute(index * 24 * 60) }),
  );
  await append(ledger, [adopt(makePlan({ title: 'Support, autumn' })), ...tags.map((body) => keep(body))]);
  await append(ledger, [retract(tags[1]?.id ?? '')]);
  await erase(ledger, [tags[0]?.id ?? ''], 'person');
  return JSON.parse(await backupText(ledger)) as Backup;
}

const faultOf = (backup: unknown) =>
  stageText(JSON.stringify(backup)).then(
    () => null,
    (error: { seq?: number; why?: string; fault?: string }) => error.fault ?? `${error.why} at ${error.seq}`,
  );

describe('a history on the stage', () => {
  it('says what it holds before anything is written', async () => {
    const backup = await sample();
    const staged = await stageText(JSON.stringify(backup), 333);
    expect(staged).toMatchObject({
      head: { seq: 9, hash: backup.entries.at(-1)?.hash },
      counters: { evidence: 5, live: 4 },
      plan: { title: 'Support, autumn' },
      span: { from: minute(24 * 60), to: minute(5 * 24 * 60) },
    });
    expect(await staged.staging.hashAt(4)).toBe(backup.entries[3]?.hash);
    expect(await staged.staging.hashAt(10)).toBeUndefined();
  });

  it('takes nothing from what does not hold, and names the entry', async () => {
    const change = async (edit: (backup: Backup) => unknown) => {
      const backup = structuredClone(await sample());
      edit(backup);
      return faultOf(backup);
    };
    expect(await change(() => {})).toBe(null);
    expect(
      await change(({ entries }) => Object.assign(entries[3]?.body as object, { words: 'Never said.' })),
    ).toBe('bodyChanged at 4');
    expect(await change(({ entries }) => Object.assign(entries[4] ?? {}, { at: minute(1) }))).toBe(
      'hashWrong at 5',
    );
    expect(await change(({ entries }) => entries.splice(4, 1))).toBe('missing at 5');
    expect(await change(({ entries }) => entries.splice(4, 0, structuredClone(entries[4] as Entry)))).toBe(
      'missing at 6',
    );
    expect(await change(({ entries }) => entries.reverse())).toBe('missing at 1');
    expect(await change(({ entries }) => Object.assign(entries[5] ?? {}, { body: null, salt: null }))).toBe(
      'bodyGone at 6',
    );
    expect(await change(({ entries }) => entries.pop())).toBe('cutShort');
    expect(await change(({ entries }) => Object.assign(entries[2] ?? {}, { more: true }))).toBe(
      'doesNotFit at 3',
    );
    expect(await change(({ entries }) => Object.assign(entries[2]?.body as object, { more: true }))).toBe(
      'doesNotFit at 3',
    );
    expect(await change(({ entries }) => Object.assign(entries[2] ?? {}, { kind: 'mood.noted' }))).toBe(
      'unknownKind at 3',
    );
  });

  it('finds every hash that was changed by one digit', async () => {
    const backup = await sample();
    for (const [index, entry] of backup.entries.entries()) {
      for (const column of ['bodyHash', 'previous', 'hash'] as const) {
        const changed = structuredClone(backup);
        const digit = entry[column].startsWith('0') ? '1' : '0';
        Object.assign(changed.entries[index] ?? {}, { [column]: digit + entry[column].slice(1) });
        expect(await faultOf(changed)).not.toBe(null);
      }
    }
  });

  it('stands in a database of its own that is gone once dropped, also when another begins', async () => {
    const name = freshName();
    const first = await openStaging(name);
    const second = await openStaging(name);
    await expect(first.read(0)).rejects.toThrow();
    expect(second.blocks()).toBe(0);
    await second.drop();
    expect((await indexedDB.databases()).some((one) => one.name === name)).toBe(false);
  });
});
