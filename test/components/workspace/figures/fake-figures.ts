import type { Counting } from '@/components/workspace/figures/counting';
import type { FiguresDoor, FiguresNow } from '@/components/workspace/figures/figures-door';
import type { Importing } from '@/components/workspace/figures/importing';
import type { OrgAsking } from '@/components/workspace/figures/org/org-asking';
import { checkTable } from '@/lib/exchange/import/check-table';
import { COLUMNS } from '@/lib/exchange/import/formats';
import { openQuestions } from '@/lib/exchange/import/open-questions';
import { proposeSettings, settle } from '@/lib/exchange/import/propose-settings';
import { readTable } from '@/lib/exchange/import/read-table';
import type { Result } from '@/lib/exchange/import/result';
import { context, noPace } from '../../../exchange/import/read-file';
import { TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

/** The real reading and checking over no ledger; what would be kept lands in `kept`. */
export function fakeImporting(change: Partial<Importing> = {}): Importing & { kept: Result[] } {
  const kept: Result[] = [];
  return {
    kept,
    read: (handed, report, signal) => readTable(handed, noPace({ report, signal })),
    propose: proposeSettings,
    settle,
    columns: (format) => COLUMNS[format],
    questions: openQuestions,
    metrics: async () => [...context().metrics],
    check: (table, settings, report, signal) =>
      checkTable(table, settings, context(), noPace({ report, signal })),
    readBefore: async () => null,
    async keep(_table, _settings, result) {
      kept.push(result);
      return { ok: true, batch: 'b1' };
    },
    ...change,
  };
}

/** The figures of nobody, with acts that write down what they were asked for. */
export function fakeFigures(
  now: Partial<FiguresNow> = {},
  change: Partial<FiguresDoor> = {},
): FiguresDoor & { did: string[] } {
  const did: string[] = [];
  const done = async (what: string) => {
    did.push(what);
    return { ok: true } as const;
  };
  return {
    did,
    now: () => TODAY,
    read: async () => ({ plan: null, standing: [], batches: [], ...now }),
    measurementsOf: async () => [],
    rowsOf: async () => ({ rows: [], next: null }),
    withdraw: (batch) => done(`withdraw ${batch}`),
    restore: (batch) => done(`restore ${batch}`),
    erase: (batch) => done(`erase ${batch}`),
    proposals: fakePapers(),
    importing: fakeImporting(),
    counting: {} as Counting,
    org: {} as OrgAsking,
    ...change,
  };
}
