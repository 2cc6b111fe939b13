import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/shared/EmptyState';
import { MapEditor } from '@/components/workspace/plan-map/MapEditor';
import { PlanPrint } from '@/components/workspace/plan-print/PlanPrint';
import { t } from '@/lib/platform/i18n';
import { FindingsAside } from './FindingsAside';
import { FrameView } from './frame/FrameView';
import { MetricsPart } from './metrics/MetricsPart';
import { NoDraft } from './NoDraft';
import { Overview } from './overview/Overview';
import { StartView } from './overview/StartView';
import type { PlanViewProps } from './plan-view';
import { ReceivedView } from './received/ReceivedView';
import type { PlanDesk } from './use-plan-desk';

interface Props {
  desk: PlanDesk;
  /** what the address names behind `#plan/` */
  rest: string[];
  today: Date;
  version: number;
}

/** The part of the plan that the address names. */
export function PlanPart({ desk, rest, today, version }: Props) {
  const [part = ''] = rest;
  const { draft, inForce, shelf, findings } = desk;
  if (part === 'received') {
    return shelf.received ? (
      <ReceivedView desk={desk} received={shelf.received} today={today} />
    ) : (
      <EmptyState sentence={t('plan_noneReceived')}>
        <a class="button plain" href="#plan">
          {t('plan_tab_overview')}
        </a>
      </EmptyState>
    );
  }
  if (part === 'role') {
    return <StartView pack={shelf.pack} draft={draft} onBegin={desk.begin} onSaveFile={desk.saveFile} />;
  }
  if (part === 'print' && !draft && inForce) return <PlanPrint plan={inForce} />;
  if (part === '' || (!draft && !inForce)) return <Overview desk={desk} today={today} />;
  if (!draft) return <NoDraft desk={desk} />;
  const view: PlanViewProps = {
    plan: draft,
    onChange: desk.change,
    findings,
    today,
    onAdopt: desk.adopt,
    side: desk.side,
    inForce,
    onSaveFile: desk.saveFile,
    onOpenFile: desk.openFile,
  };
  if (part === 'map') return <MapEditor {...view} />;
  if (part === 'print') return <PlanPrint plan={draft} />;
  if (part === 'frame') {
    return (
      <Beside view={view}>
        <FrameView {...view} door={desk.door} version={version} />
      </Beside>
    );
  }
  return (
    <Beside view={view} metric={rest[1]}>
      <MetricsPart view={view} rest={rest.slice(1)} door={desk.door} />
    </Beside>
  );
}

/** Something being edited, with the checks beside it. */
function Beside({ view, metric, children }: { view: PlanViewProps; metric?: string; children: ComponentChildren }) {
  return (
    <div class="plan-body">
      <div class="plan-main">{children}</div>
      <FindingsAside plan={view.plan} findings={view.findings} metric={metric ?? null} />
    </div>
  );
}
