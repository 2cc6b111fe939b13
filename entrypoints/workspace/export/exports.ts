import { metricName } from '@/components/shared/metric-name';
import type { ChainResult } from '@/components/workspace/export/export-door';
import type { Report } from '@/components/workspace/use-long-work';
import { everythingJson } from '@/lib/exchange/everything-json';
import { evidenceCsv } from '@/lib/exchange/evidence-csv';
import { fileName } from '@/lib/exchange/file-name';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { iterateEntries } from '@/lib/ledger/read-entries';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { countEvidence, readPlan, readPlanVersions } from '@/lib/ledger/read-progress';
import { createBesideStore } from '@/lib/platform/beside-store';
import { browser } from '@/lib/platform/browser';
import { instant, now } from '@/lib/platform/clock';
import { each, gather } from '../gather';
import { namedBy } from '../named-by';
import { saveFile } from '../save-file';

/** Writes a file with everything and remembers the day. Answers how many entries it holds. */
export async function exportJson(kept: KeptLedger, report: Report, signal: AbortSignal): Promise<number> {
  const ledger = await kept.ledger();
  const [plan, counts] = await Promise.all([readPlan(ledger), countEvidence(ledger)]);
  const chunks = everythingJson({
    version: browser.runtime.getManifest().version,
    exportedAt: instant(),
    plan,
    beside: createBesideStore(browser.storage.local).read(),
    entries: each(iterateEntries(ledger, { signal })),
    evidence: each(iterateEvidence(ledger, { signal })),
  });
  const parts = await gather(chunks, counts.entries + counts.all, report, signal);
  saveFile(parts, 'application/json', fileName('everything', 'json', now()));
  await browser.storage.local.set({ lastBackup: instant() });
  return counts.entries;
}

/** Writes the live evidence as a table. Answers how many rows it holds. */
export async function exportCsv(kept: KeptLedger, report: Report, signal: AbortSignal): Promise<number> {
  const ledger = await kept.ledger();
  const [versions, { live }] = await Promise.all([readPlanVersions(ledger), countEvidence(ledger)]);
  const named = namedBy(versions);
  const chunks = evidenceCsv(each(iterateEvidence(ledger, { signal, live: true })), (id) =>
    metricName(id, named),
  );
  const parts = await gather(chunks, live, report, signal);
  saveFile(parts, 'text/csv', fileName('evidence', 'csv', now()));
  return live;
}

/** Checks every entry's hash and its link to the one before. */
export async function checkChain(
  kept: KeptLedger,
  report: Report,
  signal: AbortSignal,
): Promise<ChainResult> {
  const result = await kept.verify({ onProgress: report, signal });
  return result.ok ? { ok: true, entries: result.entries } : { ok: false, entry: result.seq };
}
