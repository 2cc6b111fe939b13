import type { BackupPreview, Restoring } from '@/components/workspace/export/restoring';
import { planTitle } from '@/components/workspace/plan/plan-title';
import { type BackupFile, readEverything } from '@/lib/exchange/read-everything';
import { type Staged, stageEntries } from '@/lib/ledger/stage-entries';
import { textsOf } from './read-texts';

/** A backup that was read to its end and holds. */
export interface LookedThrough {
  file: BackupFile;
  staged: Staged;
}

/** Reads a backup onto a stage of its own. Nothing is left of it when it does not hold. @throws what it has found */
export async function lookThrough(
  ...[file, report, signal]: Parameters<Restoring['look']>
): Promise<LookedThrough> {
  const stage = await stageEntries();
  try {
    const texts = textsOf(file, signal, (bytes) => report(bytes, file.size));
    return { file: await readEverything(texts, stage.take), staged: await stage.finish() };
  } catch (error) {
    await stage.drop();
    throw error;
  }
}

/** What it holds, for the person to see before anything is written. */
export function previewOf({ file, staged }: LookedThrough, name: string): Omit<BackupPreview, 'relation'> {
  const { plan, span } = staged;
  return {
    name,
    exportedAt: file.exportedAt,
    entries: staged.head.seq,
    live: staged.counters.live,
    span: span && { from: span.from.slice(0, 10), to: span.to.slice(0, 10) },
    plan: plan && { title: planTitle(plan), from: plan.from, to: plan.to },
  };
}
