import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { AboutView } from './AboutView';
import { ChallengesArea } from './challenges/ChallengesArea';
import { CheckinsArea } from './checkins/CheckinsArea';
import { ConnectionsArea } from './connections/ConnectionsArea';
import { EvidenceView } from './EvidenceView';
import { ExportView } from './ExportView';
import { FiguresArea } from './figures/FiguresArea';
import { LaterAreas } from './LaterAreas';
import { PlanArea } from './plan/PlanArea';
import { ProgressArea } from './progress/ProgressArea';
import { SweepNote } from './sweep/SweepNote';
import { useRoute } from './use-route';
import { useWorkspace } from './use-workspace';
import { Workspace } from './Workspace';
import type { WorkspaceDoor } from './workspace-door';

/** The workspace: one of its places, or why nothing can be read. */
export function WorkspaceApp({ door }: { door: WorkspaceDoor }) {
  const { place, rest } = useRoute();
  const { overview, version, notice, load } = useWorkspace(door);
  const ready = overview && !('trouble' in overview) ? overview : null;
  const same = { rest, version, today: door.now() };
  return (
    <Workspace place={place} total={ready?.live ?? null}>
      {notice && (
        <p class="note" role="status">
          {t(`shared_notice_${notice}`)}
        </p>
      )}
      {!overview && place !== 'about' && place !== 'progress' && <Skeleton rows={4} />}
      {overview && 'trouble' in overview && (
        <div class="trouble" role="alert">
          <h2>{t('shared_troubleTitle')}</h2>
          <p>{t(`shared_trouble_${overview.trouble}`)}</p>
          <Button onClick={() => void load()}>{t('shared_tryAgain')}</Button>
        </div>
      )}
      {ready && place === 'evidence' && (
        <EvidenceView
          read={door.read}
          live={ready.live}
          all={ready.all}
          months={ready.months}
          metrics={ready.metrics}
          named={ready.named}
          version={version}
          openTouches={rest[0] === 'open-touches'}
          today={door.now()}
          acts={door.acts}
        />
      )}
      {ready && place === 'export' && (
        <ExportView door={door.exporting} lastBackup={ready.lastBackup} today={door.now()} />
      )}
      {ready && place === 'progress' && rest.length === 0 && (
        <SweepNote due={door.sweepDue} version={version} />
      )}
      {/* Reads for itself, beside the overview: it is the first thing seen. */}
      {(ready || !overview) && place === 'progress' && <ProgressArea door={door.areas.progress} {...same} />}
      {ready && place === 'plan' && <PlanArea door={door.areas.plan} {...same} />}
      {ready && place === 'figures' && <FiguresArea door={door.areas.figures} {...same} />}
      {ready && place === 'connections' && <ConnectionsArea door={door.areas.connections} {...same} />}
      {ready && place === 'checkins' && <CheckinsArea door={door.areas.checkins} {...same} />}
      {ready && place === 'challenges' && <ChallengesArea door={door.areas.challenges} {...same} />}
      {ready && <LaterAreas place={place} doors={door.areas} {...same} />}
      {place === 'about' && <AboutView />}
    </Workspace>
  );
}
