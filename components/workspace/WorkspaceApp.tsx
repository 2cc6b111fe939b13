import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { AboutView } from './AboutView';
import { EvidenceView } from './EvidenceView';
import { ExportView } from './ExportView';
import { useRoute } from './use-route';
import { Workspace } from './Workspace';
import type { Overview, WorkspaceDoor } from './workspace-door';

/** The workspace: reads what it needs to begin with, and again whenever the ledger changed. */
export function WorkspaceApp({ door }: { door: WorkspaceDoor }) {
  const route = useRoute();
  const [overview, setOverview] = useState<Overview | 'failed' | null>(null);
  const [version, setVersion] = useState(0);
  const load = useCallback(
    () =>
      door.overview().then(setOverview, () => {
        setOverview('failed');
      }),
    [door],
  );

  useEffect(() => {
    void load();
    return door.onChange(() => {
      setVersion((before) => before + 1);
      void load();
    });
  }, [door, load]);

  const ready = overview !== null && overview !== 'failed' ? overview : null;
  return (
    <Workspace route={route} total={ready?.live ?? null}>
      {overview === null && <Skeleton rows={4} />}
      {overview === 'failed' && (
        <div class="note" role="alert">
          <p>{t('workspace_readFailed')}</p>
          <Button onClick={() => void load()}>{t('workspace_tryAgain')}</Button>
        </div>
      )}
      {ready && route === 'evidence' && (
        <EvidenceView
          read={door.read}
          live={ready.live}
          all={ready.all}
          months={ready.months}
          metrics={ready.metrics}
          version={version}
          today={door.now()}
          acts={door.acts}
        />
      )}
      {ready && route === 'export' && (
        <ExportView
          lastBackup={ready.lastBackup}
          today={door.now()}
          exportJson={door.exportJson}
          exportCsv={door.exportCsv}
          checkChain={door.checkChain}
        />
      )}
      {route === 'about' && <AboutView />}
    </Workspace>
  );
}
