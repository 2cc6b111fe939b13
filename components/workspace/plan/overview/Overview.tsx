import { t } from '@/lib/platform/i18n';
import { FileActs } from '../files/FileActs';
import { mayBeTrial } from '../next-draft';
import type { PlanDesk } from '../use-plan-desk';
import { DraftCard } from './DraftCard';
import { InForce } from './InForce';
import { SetUp } from './SetUp';
import { StartView } from './StartView';
import { VersionList } from './VersionList';

/** The plan at a glance: what holds, what is being worked on, what held before. With nothing yet: choose a role. */
export function Overview({ desk, today, version }: { desk: PlanDesk; today: Date; version: number }) {
  const { draft, inForce, shelf, findings } = desk;
  const nothing = !draft && !inForce;
  const begin = (role: string) => desk.begin(role);
  return (
    <>
      {shelf.received && (
        <p class="said-line">
          {t('plan_receivedWaits')} <a href="#plan/received">{t('plan_receivedOpen')}</a>
        </p>
      )}
      {nothing && <StartView pack={shelf.pack} draft={null} onBegin={begin} onSaveFile={desk.saveFile} />}
      {draft && (
        <DraftCard
          plan={draft}
          findings={findings}
          onTrial={mayBeTrial(draft, inForce) ? () => desk.adopt({ ...draft, agreed: null }) : null}
          onDiscard={() => desk.change(null)}
        />
      )}
      {draft && <SetUp plan={draft} findings={findings} door={desk.door} version={version} />}
      {inForce && (
        <InForce
          plan={inForce}
          today={today}
          printed={`#plan/print/${shelf.versions.length}`}
          onEdit={draft ? null : () => desk.edit(inForce)}
        />
      )}
      {shelf.versions.length > 0 && <VersionList versions={shelf.versions} today={today} />}
      <FileActs desk={desk} plan={draft ?? inForce} />
    </>
  );
}
