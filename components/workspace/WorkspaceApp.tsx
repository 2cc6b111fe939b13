import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { AboutView } from './AboutView';
import { EvidenceView } from './EvidenceView';
import { ExportView } from './ExportView';
import { useRoute } from './use-route';
import { useWorkspace } from './use-workspace';
import { Workspace } from './Workspace';
import type { WorkspaceDoor } from './workspace-door';

/** The workspace: one of its places, or why nothing can be read. */
export function WorkspaceApp({ door }: { door: WorkspaceDoor }) {
  const route = useRoute();
  const { overview, version, notice, load } = useWorkspace(door);
  const ready = overview && !('trouble' in overview) ? overview : null;
  return (
    <Workspace route={route} total={ready?.live ?? null}>
      {notice && (
        <p class="note" role="status">
          {t(`shared_notice_${notice}`)}
        </p>
      )}
      {!overview && route !== 'about' && <Skeleton rows={4} />}
      {overview && 'trouble' in overview && (
        <div class="trouble" role="alert">
          <h2>{t('shared_troubleTitle')}</h2>
          <p>{t(`shared_trouble_${overview.trouble}`)}</p>
          <Button onClick={() => void load()}>{t('shared_tryAgain')}</Button>
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
