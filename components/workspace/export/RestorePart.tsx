import { useEffect, useState } from 'preact/hooks';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { FilePick } from '@/components/workspace/plan/FilePick';
import { useLongWork } from '@/components/workspace/use-long-work';
import { number, t, tn } from '@/lib/platform/i18n';
import type { ExportDoor } from './export-door';
import { RestorePreview } from './RestorePreview';
import type { BackupRefusal, Looked, Restored } from './restoring';

interface Props {
  door: Pick<ExportDoor, 'exportJson' | 'restoring'>;
  today: Date;
}

/** A backup on its way in: picked, looked through, shown, and only then put in the place of what is here. */
export function RestorePart({ door, today }: Props) {
  const { restoring } = door;
  const [file, setFile] = useState<File | null>(null);
  const looking = useLongWork<Looked>(async (report, signal) => {
    if (!file) throw new Error('no file');
    return restoring.look(file, report, signal);
  });
  const bringing = useLongWork<Restored>((report) => restoring.bringIn(report));
  useEffect(() => {
    if (file) void looking.start();
  }, [file]);
  useEffect(() => () => void restoring.letGo(), []);

  const looked = looking.now.state === 'done' ? looking.now.result : null;
  const after = bringing.now;
  const done = after.state === 'done' ? after.result : null;
  const preview = looked?.ok && !done?.ok ? looked.preview : null;

  function pick(picked: File) {
    bringing.forget();
    setFile(picked);
  }
  function leave() {
    looking.forget();
    bringing.forget();
    setFile(null);
    void restoring.letGo();
  }
  return (
    <section class="long-act restore">
      <h2>{t('restore_title')}</h2>
      <p>{t('restore_text')}</p>
      {looking.now.state === 'working' ? (
        <ProgressBar
          label={t('restore_looking')}
          done={inKilobytes(looking.now.done)}
          whole={inKilobytes(looking.now.whole)}
          onCancel={looking.cancel}
        />
      ) : (
        !preview && <FilePick label={t('restore_pick')} accept=".json,application/json" onFile={pick} />
      )}
      {preview && after.state === 'working' && (
        <ProgressBar label={t('restore_bringing')} done={after.done} whole={after.whole} />
      )}
      {preview && after.state !== 'working' && (
        <RestorePreview
          preview={preview}
          today={today}
          saveBackup={door.exportJson}
          onBringIn={() => void bringing.start()}
          onLeave={leave}
        />
      )}
      <p role="status" class={outcomeIsGood(looking.now.state, looked, done) ? 'outcome' : 'note'}>
        {looking.now.state === 'cancelled' && t('restore_cancelled')}
        {looking.now.state === 'failed' && t('restore_not_unreadable')}
        {looked && !looked.ok && refusalText(looked)}
        {after.state === 'failed' && t('restore_failed_readOnly')}
        {done && (done.ok ? tn('restore_done', done.entries) : t(`restore_failed_${done.why}`))}
      </p>
    </section>
  );
}

function refusalText({ why, entry }: BackupRefusal): string {
  if (entry === null) return t(`restore_not_${why}`);
  return t(`restore_not_${why}At`, number(entry));
}

function outcomeIsGood(state: string, looked: Looked | null, done: Restored | null): boolean {
  if (done) return done.ok;
  return state === 'cancelled' || state === 'idle' || state === 'working' || (looked?.ok ?? false);
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
