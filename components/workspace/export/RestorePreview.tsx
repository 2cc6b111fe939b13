import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { fullDays } from '@/components/workspace/plan-print/sheet-texts';
import { type Report, useLongWork } from '@/components/workspace/use-long-work';
import { day, number, t, tn } from '@/lib/platform/i18n';
import type { BackupPreview, BackupRelation } from './restoring';

interface Props {
  preview: BackupPreview;
  today: Date;
  saveBackup: (report: Report, signal: AbortSignal) => Promise<number>;
  onBringIn: () => void;
  onLeave: () => void;
}

/** What a backup holds and what bringing it in would do, before anything is written. */
export function RestorePreview({ preview, today, saveBackup, onBringIn, onLeave }: Props) {
  const { relation, plan, span } = preview;
  const saving = useLongWork(saveBackup);
  const [sure, setSure] = useState(false);
  const saved = saving.now.state === 'done';
  const lines: [label: string, value: string][] = [
    [t('restore_file'), preview.name],
    [t('restore_made'), day(new Date(preview.exportedAt), today, undefined, LONG)],
    [t('restore_entries'), number(preview.entries)],
    [t('restore_evidence'), tn('workspace_pieces', preview.live)],
    [t('restore_kept'), span ? fullDays(span.from, span.to) : t('restore_nothingKept')],
    [
      t('restore_plan'),
      plan ? t('restore_planSaid', plan.title, fullDays(plan.from, plan.to)) : t('restore_noPlan'),
    ],
  ];
  return (
    <div class="restore-preview">
      <dl class="facts">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p class={relation.kind === 'behind' || relation.kind === 'other' ? 'note' : ''}>
        {relationText(relation)}
      </p>
      <p class="hint">{t('restore_notInIt')}</p>
      {relation.kind === 'other' && (
        <>
          {saving.now.state === 'working' ? (
            <ProgressBar label={t('workspace_writing')} {...saving.now} onCancel={saving.cancel} />
          ) : (
            <Button onClick={() => void saving.start()}>{t('restore_saveFirst')}</Button>
          )}
          <p role="status" class={saving.now.state === 'failed' ? 'note' : 'outcome'}>
            {saving.now.state === 'failed' && t('workspace_exportFailed')}
            {saving.now.state === 'done' && t('workspace_backupDone', number(saving.now.result))}
          </p>
          <label class="sure">
            <input
              type="checkbox"
              checked={sure}
              disabled={!saved}
              onChange={(event) => setSure(event.currentTarget.checked)}
            />
            <span>{tn('restore_sure', relation.lost)}</span>
          </label>
        </>
      )}
      <div class="acts">
        {relation.kind !== 'behind' && (
          <Button kind="primary" disabled={relation.kind === 'other' && !sure} onClick={onBringIn}>
            {t(relation.kind === 'other' ? 'restore_replace' : 'restore_bringIn')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('restore_leave')}</Button>
      </div>
    </div>
  );
}

const LONG = { day: 'numeric', month: 'short', year: 'numeric' } as const;

function relationText(relation: BackupRelation): string {
  switch (relation.kind) {
    case 'ahead':
      return tn('restore_ahead', relation.more);
    case 'behind':
      return tn('restore_behind', relation.fewer);
    case 'other':
      return relation.shared === 0
        ? tn('restore_otherWhole', relation.lost)
        : tn('restore_other', relation.lost, number(relation.shared));
    default:
      return t(`restore_${relation.kind}`);
  }
}
