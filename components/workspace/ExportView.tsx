import { day, number, t } from '@/lib/platform/i18n';
import { LongAct } from './LongAct';
import type { Report } from './use-long-work';

/** What checking the chain of entries brought. */
export type ChainResult = { ok: true; entries: number } | { ok: false; entry: number };

export interface ExportViewProps {
  /** when the last backup file was written, null: never */
  lastBackup: string | null;
  today: Date;
  /** writes a file with everything; answers how many entries it holds */
  exportJson: (report: Report, signal: AbortSignal) => Promise<number>;
  /** writes a table of the live evidence; answers how many rows it holds */
  exportCsv: (report: Report, signal: AbortSignal) => Promise<number>;
  checkChain: (report: Report, signal: AbortSignal) => Promise<ChainResult>;
}

/** Files a person can take away, and the check that nothing was changed behind their back. */
export function ExportView({ lastBackup, today, exportJson, exportCsv, checkChain }: ExportViewProps) {
  return (
    <>
      <LongAct
        title={t('workspace_backupTitle')}
        explanation={t('workspace_backupText')}
        act={t('workspace_backupAct')}
        doing={t('workspace_writing')}
        primary
        work={exportJson}
        say={(entries) => ({ sentence: t('workspace_backupDone', number(entries)), good: true })}
        cancelled={t('workspace_exportCancelled')}
        failed={t('workspace_exportFailed')}
      />
      <p class="aside figures">
        {lastBackup === null
          ? t('workspace_neverBackedUp')
          : t('workspace_lastBackup', day(new Date(lastBackup), today))}
      </p>
      <LongAct
        title={t('workspace_csvTitle')}
        explanation={t('workspace_csvText')}
        act={t('workspace_csvAct')}
        doing={t('workspace_writing')}
        work={exportCsv}
        say={(rows) => ({ sentence: t('workspace_csvDone', number(rows)), good: true })}
        cancelled={t('workspace_exportCancelled')}
        failed={t('workspace_exportFailed')}
      />
      <LongAct
        title={t('workspace_checkTitle')}
        explanation={t('workspace_checkText')}
        act={t('workspace_checkAct')}
        doing={t('workspace_checking')}
        work={checkChain}
        say={(result) =>
          result.ok
            ? { sentence: t('workspace_checkGood', number(result.entries)), good: true }
            : { sentence: t('workspace_checkBad', number(result.entry)), good: false }
        }
        cancelled={t('workspace_checkCancelled')}
        failed={t('workspace_checkFailed')}
      />
    </>
  );
}
