import type { CopyMaterial, ExportDoor } from '@/components/workspace/export/export-door';
import { csvText } from '@/lib/exchange/csv';
import { fileName } from '@/lib/exchange/file-name';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { saveFile } from '../save-file';
import type { World } from '../world';
import { checkChain, exportCsv, exportJson } from './exports';
import { exportMarkdown } from './exports-markdown';
import { pickEvidenceOf, readStanding } from './exports-standing';
import { createRestoring } from './restoring';

/** The real world behind the export page. @param tellHere this page reads again: a backup has a new day */
export function createExportDoor(world: World, tellHere: () => void): ExportDoor {
  const { kept } = world;
  return {
    async exportJson(report, signal) {
      const entries = await exportJson(kept, report, signal);
      tellHere();
      return entries;
    },
    exportCsv: (report, signal) => exportCsv(kept, report, signal),
    exportMarkdown: (report, signal) => exportMarkdown(kept, report, signal),
    checkChain: (report, signal) => checkChain(kept, report, signal),
    restoring: createRestoring(world),
    async copyMaterial(): Promise<CopyMaterial> {
      const { plan, standing } = await readStanding(kept, now());
      return { evidence: await pickEvidenceOf(kept, plan), standing };
    },
    saveAnswers(rows) {
      void saveTable(rows);
    },
  };
}

async function saveTable(rows: readonly (readonly string[])[]): Promise<void> {
  const parts: string[] = [];
  const head = ['question', 'answer', 'evidence'].map((one) => t(`copy_column_${one}`));
  for await (const { text } of csvText(head, rows)) parts.push(text);
  saveFile(parts, 'text/csv', fileName('answers', 'csv', now()));
}
