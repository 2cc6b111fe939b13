import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '@/lib/exchange/import/formats';
import type { Question } from '@/lib/exchange/import/open-questions';
import type { Handed, NoTable, Table } from '@/lib/exchange/import/read-table';
import type { Result } from '@/lib/exchange/import/result';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import type { Importing } from '../importing';

interface Work {
  done: number;
  whole: number;
}

/** A file that was read, and how far understanding it has come. */
export interface Opened {
  table: Table;
  settings: ImportSettings;
  questions: Question[];
  /** when the same text was read before and still counts */
  readBefore: string | null;
  /** under way; null: done, or a question is open */
  checking: Work | null;
  result: Result | null;
  /** the person said that the bad rows may be left out */
  leaveOut: boolean;
}

export type ImportState =
  | { phase: 'empty'; refused: NoTable | null }
  | ({ phase: 'reading' } & Work)
  | ({ phase: 'open'; failed: string | null } & Opened)
  | { phase: 'keeping' }
  | { phase: 'kept'; batch: string; count: number };

/** One import from the file to the ledger. Every change of the settings checks the file again; nothing is written before `keep`. */
export function useImport(importing: Importing) {
  const [state, setState] = useState<ImportState>({ phase: 'empty', refused: null });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  function begin(): AbortController {
    stopper.current?.abort();
    stopper.current = new AbortController();
    return stopper.current;
  }

  async function open(handed: Handed) {
    const mine = begin();
    setState({ phase: 'reading', done: 0, whole: 0 });
    const report = (done: number, whole: number) =>
      mine.signal.aborted || setState({ phase: 'reading', done, whole });
    try {
      const table = await importing.read(handed, report, mine.signal);
      if (mine.signal.aborted) return;
      if ('why' in table) return setState({ phase: 'empty', refused: table });
      const readBefore = await importing.readBefore(table);
      await check(table, importing.propose(table), readBefore);
    } catch {
      if (!mine.signal.aborted) setState({ phase: 'empty', refused: { why: 'binary' } });
    }
  }

  async function check(table: Table, settings: ImportSettings, readBefore: string | null) {
    const mine = begin();
    const questions = importing.questions(table, settings);
    const same = { table, settings, questions, readBefore, leaveOut: false, failed: null };
    const show = (more: Pick<Opened, 'checking' | 'result'>) => setState({ phase: 'open', ...same, ...more });
    if (questions.some(({ answered }) => !answered)) return show({ checking: null, result: null });
    show({ checking: { done: 0, whole: table.rows.length }, result: null });
    const report = (done: number, whole: number) =>
      mine.signal.aborted || show({ checking: { done, whole }, result: null });
    try {
      const result = await importing.check(table, settings, report, mine.signal);
      if (!mine.signal.aborted) show({ checking: null, result });
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
  }

  const opened = state.phase === 'open' ? state : null;
  return {
    state,
    open,
    /** another format: the columns are looked for anew */
    setFormat(format: Format) {
      if (opened) void check(opened.table, importing.propose(opened.table, format), opened.readBefore);
    },
    /** what a column of the format is in the file; null: nothing */
    setColumn(column: string, place: number | null) {
      if (!opened) return;
      const { [column]: _, ...others } = opened.settings.columns;
      const columns = place === null ? others : { ...others, [column]: place };
      const settings = importing.settle(opened.table, { ...opened.settings, columns });
      void check(opened.table, settings, opened.readBefore);
    },
    setSettings(change: Partial<ImportSettings>) {
      if (opened) void check(opened.table, { ...opened.settings, ...change }, opened.readBefore);
    },
    setLeaveOut(leaveOut: boolean) {
      if (opened) setState({ ...opened, leaveOut });
    },
    /** stops what is under way; what was read is let go */
    cancel() {
      stopper.current?.abort();
      setState({ phase: 'empty', refused: null });
    },
    async keep() {
      if (!opened?.result) return;
      setState({ phase: 'keeping' });
      const done = await importing.keep(opened.table, opened.settings, opened.result);
      if (done.ok && done.batch) {
        return setState({ phase: 'kept', batch: done.batch, count: opened.result.measurements.length });
      }
      setState({ ...opened, failed: done.ok ? null : done.why });
    },
  };
}
