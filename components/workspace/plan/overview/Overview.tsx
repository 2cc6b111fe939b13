import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FileActs } from '../files/FileActs';
import { mayBeTrial } from '../next-draft';
import type { PlanDesk } from '../use-plan-desk';
import { DraftCard } from './DraftCard';
import { InForce } from './InForce';
import { StartView } from './StartView';
import { VersionList } from './VersionList';

/** The plan at a glance: what holds, what is being worked on, what held before. With nothing yet: choose a role. */
export function Overview({ desk, today }: { desk: PlanDesk; today: Date }) {
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
      {inForce && <InForce plan={inForce} today={today} onEdit={draft ? null : () => desk.edit(inForce)} />}
      {!nothing && (
        <p class="plan-acts">
          <a class="button plain" href="#plan/role">
            {t('plan_startFromRole')}
          </a>
        </p>
      )}
      {shelf.versions.length > 0 && <VersionList versions={shelf.versions} today={today} />}
      <FileActs desk={desk} plan={draft ?? (inForce as Plan | null)} />
    </>
  );
}
