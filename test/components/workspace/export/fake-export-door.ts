import type { ExportDoor } from '@/components/workspace/export/export-door';

/** Exports that answer at once and write nothing. */
export function fakeExportDoor(change: Partial<ExportDoor> = {}): ExportDoor {
  return {
    exportJson: async () => 1200,
    exportCsv: async () => 61,
    exportMarkdown: async () => 61,
    checkChain: async () => ({ ok: true, entries: 65 }),
    restoring: {
      look: async () => ({ ok: false, why: 'notOurs', entry: null }),
      bringIn: async () => ({ ok: false, why: 'busy' }),
      letGo: async () => {},
    },
    copyMaterial: async () => ({ evidence: [], standing: [] }),
    saveAnswers: () => {},
    ...change,
  };
}
