import type { Report } from '@/components/workspace/use-long-work';
import { fileName } from '@/lib/exchange/file-name';
import { mdDocument, mdHeading, mdText } from '@/lib/exchange/markdown';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { countEvidence, readPlanVersions } from '@/lib/ledger/read-progress';
import type { EvidenceRow } from '@/lib/model/rollup';
import { now } from '@/lib/platform/clock';
import { day, t } from '@/lib/platform/i18n';
import { namedBy } from '../named-by';
import { saveFile } from '../save-file';
import { evidenceBlocks } from './exports-markdown-evidence';
import { planBlocks } from './exports-markdown-plan';
import { standingBlocks } from './exports-markdown-standing';
import { readStanding } from './exports-standing';

/** Writes evidence that counts, the plan and where it stands as one Markdown document. Answers how many pieces. */
export async function exportMarkdown(kept: KeptLedger, report: Report, signal: AbortSignal): Promise<number> {
  const today = now();
  const ledger = await kept.ledger();
  const [{ plan, progress }, versions, { live }] = await Promise.all([
    readStanding(kept, today),
    readPlanVersions(ledger),
    countEvidence(ledger),
  ]);
  const named = namedBy(versions);
  const on = day(today, today, undefined, { day: 'numeric', month: 'long', year: 'numeric' });
  const parts = [
    mdDocument([
      mdHeading(1, t('markdown_heading')),
      mdText(t('markdown_madeOn', on)),
      ...(plan ? planBlocks(plan) : [mdText(t('markdown_noPlan'))]),
      ...(plan && progress ? standingBlocks(plan, progress, today) : []),
      mdHeading(2, t('markdown_evidence')),
    ]),
  ];
  let written = 0;
  for await (const rows of iterateEvidence(ledger, { signal, live: true, chunk: 200 })) {
    signal.throwIfAborted();
    parts.push(`\n${mdDocument(rows.flatMap((row: EvidenceRow) => evidenceBlocks(row, named, today)))}`);
    written += rows.length;
    report(written, live);
  }
  if (written === 0) parts.push(`\n${mdDocument([mdText(t('markdown_noEvidence'))])}`);
  saveFile(parts, 'text/markdown', fileName('evidence-and-plan', 'md', today));
  return written;
}
