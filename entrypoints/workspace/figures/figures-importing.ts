import type { Done } from '@/components/workspace/acts';
import type { Importing } from '@/components/workspace/figures/importing';
import { checkTable } from '@/lib/exchange/import/check-table';
import { COLUMNS } from '@/lib/exchange/import/formats';
import { openQuestions } from '@/lib/exchange/import/open-questions';
import { proposeSettings, settle } from '@/lib/exchange/import/propose-settings';
import { readTable } from '@/lib/exchange/import/read-table';
import { toEntries } from '@/lib/exchange/import/to-entries';
import { readBatches } from '@/lib/ledger/read-measurements';
import type { DraftEntry } from '@/lib/model/entry';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { paceOf } from '../pace-of';
import type { World } from '../world';
import { importContext } from './figures-context';

/** Files on their way into the ledger. */
export function createImporting(
  { kept }: World,
  append: (entries: DraftEntry[]) => Promise<Done>,
): Importing {
  return {
    read: (handed, report, signal) => readTable(handed, paceOf(report, signal)),
    propose: proposeSettings,
    settle,
    columns: (format) => COLUMNS[format],
    questions: openQuestions,
    metrics: async () => (await importContext(kept)).metrics.filter(({ inPlan }) => inPlan),
    check: async (table, settings, report, signal) =>
      checkTable(table, settings, await importContext(kept), paceOf(report, signal)),
    async readBefore({ hash }) {
      const batches = await readBatches(await kept.ledger());
      const same = ({ origin, withdrawn }: (typeof batches)[number]) =>
        !withdrawn && origin.kind === 'import' && origin.hash === hash;
      return batches.find(same)?.readAt ?? null;
    },
    async keep(table, settings, result) {
      const batch = newId();
      const done = await append(toEntries(table, settings, result, { batch, at: instant(), newId }));
      return done.ok ? { ...done, batch } : done;
    },
  };
}
