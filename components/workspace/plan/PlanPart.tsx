import type { ComponentChildren } from 'preact';
import { MeetingView } from '@/components/workspace/plan-agree/MeetingView';
import { SigningView } from '@/components/workspace/plan-agree/SigningView';
import { MapEditor } from '@/components/workspace/plan-map/MapEditor';
import { FindingsAside } from './FindingsAside';
import { FrameView } from './frame/FrameView';
import { MetricsPart } from './metrics/MetricsPart';
import { NoDraft } from './NoDraft';
import { Overview } from './overview/Overview';
import { StartView } from './overview/StartView';
import { Printed } from './Printed';
import type { PlanViewProps } from './plan-view';
import { Received } from './Received';
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
  if (part === 'received') return <Received desk={desk} today={today} />;
  if (part === 'role') {
    return <StartView pack={shelf.pack} draft={draft} onBegin={desk.begin} onSaveFile={desk.saveFile} />;
  }
  // Versions are numbered as they were adopted, whatever plan they belong to.
  const printed = shelf.versions[Number(rest[1]) - 1] ?? draft ?? inForce;
  if (part === 'print' && printed) return <Printed plan={printed} door={desk.door} />;
  if (part === '' || (!draft && !inForce)) return <Overview desk={desk} today={today} version={version} />;
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
  if (part === 'agree') return <MeetingView {...view} now={desk.door.now} />;
  if (part === 'sign') return <SigningView {...view} door={desk.door} />;
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
function Beside({
  view,
  metric,
  children,
}: {
  view: PlanViewProps;
  metric?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="plan-body">
      <div class="plan-main">{children}</div>
      <FindingsAside plan={view.plan} findings={view.findings} metric={metric ?? null} />
    </div>
  );
}
