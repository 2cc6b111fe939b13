import { day, number, t, tn } from '@/lib/platform/i18n';
import { CopyBlocks } from './export/CopyBlocks';
import type { ExportDoor } from './export/export-door';
import { RestorePart } from './export/RestorePart';
import { LongAct } from './LongAct';

interface Props {
  door: ExportDoor;
  /** when the last backup file was written, null: never */
  lastBackup: string | null;
  today: Date;
}

/** Files a person can take away and bring back, and the check that nothing was changed behind their back. */
export function ExportView({ door, lastBackup, today }: Props) {
  const stopped = { cancelled: t('workspace_exportCancelled'), failed: t('workspace_exportFailed') };
  return (
    <>
      <LongAct
        title={t('workspace_backupTitle')}
        explanation={t('workspace_backupText')}
        act={t('workspace_backupAct')}
        doing={t('workspace_writing')}
        primary
        work={door.exportJson}
        say={(entries) => ({ sentence: t('workspace_backupDone', number(entries)), good: true })}
        {...stopped}
      />
      <p class="aside figures">
        {lastBackup === null
          ? t('workspace_neverBackedUp')
          : t('workspace_lastBackup', day(new Date(lastBackup), today))}
      </p>
      <RestorePart door={door} today={today} />
      <LongAct
        title={t('workspace_csvTitle')}
        explanation={t('workspace_csvText')}
        act={t('workspace_csvAct')}
        doing={t('workspace_writing')}
        work={door.exportCsv}
        say={(rows) => ({ sentence: t('workspace_csvDone', number(rows)), good: true })}
        {...stopped}
      />
      <LongAct
        title={t('markdown_title')}
        explanation={t('markdown_text')}
        act={t('markdown_act')}
        doing={t('workspace_writing')}
        work={door.exportMarkdown}
        say={(pieces) => ({ sentence: tn('markdown_done', pieces), good: true })}
        {...stopped}
      />
      <LongAct
        title={t('workspace_checkTitle')}
        explanation={t('workspace_checkText')}
        act={t('workspace_checkAct')}
        doing={t('workspace_checking')}
        work={door.checkChain}
        say={(result) =>
          result.ok
            ? { sentence: t('workspace_checkGood', number(result.entries)), good: true }
            : { sentence: t('workspace_checkBad', number(result.entry)), good: false }
        }
        cancelled={t('workspace_checkCancelled')}
        failed={t('workspace_checkFailed')}
      />
      {/* Last: it grows once the evidence is read, and would push away what somebody is about to press. */}
      <CopyBlocks door={door} />
    </>
  );
}
