import { Button } from '@/components/shared/Button';
import { ProgressBar } from '@/components/shared/ProgressBar';
import type { Plan } from '@/lib/model/plan';
import { day, number, t, tn } from '@/lib/platform/i18n';
import type { Importing, MetricChoice } from '../importing';
import { MeasurementTable } from '../MeasurementTable';
import { FirstRows } from './FirstRows';
import { KeepBar } from './KeepBar';
import { MappingTable } from './MappingTable';
import { Notes } from './Notes';
import { ProblemList } from './ProblemList';
import { Questions } from './Questions';
import type { Opened, useImport } from './use-import';
import { WhatItCounts } from './WhatItCounts';

interface Props {
  file: Opened;
  failed: string | null;
  importing: Importing;
  metrics: MetricChoice[];
  plan: Plan | null;
  today: Date;
  work: ReturnType<typeof useImport>;
}

/** A file that was read: what its columns are, what is wrong with it, and what it comes to. */
export function OpenedFile({ file, failed, importing, metrics, plan, today, work }: Props) {
  const { table, settings, questions, checking, result, readBefore } = file;
  return (
    <>
      <p class="file-line">
        <b dir="auto">{table.name || t('figures_from_pasted')}</b>
        <span class="soft figures">{tn('figures_rowsRead', table.rows.length)}</span>
        <Button kind="quiet" onClick={work.cancel}>
          {t('figures_another')}
        </Button>
      </p>
      {readBefore && <p class="note">{t('figures_readBefore', day(new Date(readBefore), today))}</p>}
      <MappingTable
        table={table}
        settings={settings}
        columns={importing.columns(settings.format)}
        onFormat={work.setFormat}
        onColumn={work.setColumn}
      />
      <Questions questions={questions} settings={settings} metrics={metrics} onChange={work.setSettings} />
      <WhatItCounts settings={settings} onChange={work.setSettings} />
      <FirstRows table={table} />
      {checking && (
        <ProgressBar
          label={t('figures_checking')}
          done={checking.done}
          whole={checking.whole}
          onCancel={work.cancel}
        />
      )}
      {result && (
        <>
          <ProblemList
            problems={result.problems}
            columns={importing.columns(settings.format)}
            table={table}
            settings={settings}
          />
          <Notes notes={result.notes} others={result.others} today={today} />
          {result.measurements.length > 0 && (
            <MeasurementTable measurements={result.measurements} plan={plan} today={today} most={24} />
          )}
          {result.measurements.length === 0 && <p class="note">{t('figures_nothingToKeep')}</p>}
          <p class="soft figures">
            {t(
              'figures_tally',
              number(result.read - result.problems.length - result.others),
              number(result.read),
            )}
          </p>
          <KeepBar
            result={result}
            leaveOut={file.leaveOut}
            readBefore={readBefore !== null}
            failed={failed}
            onLeaveOut={work.setLeaveOut}
            onKeep={() => void work.keep()}
          />
        </>
      )}
    </>
  );
}
