import type { PlanDoor } from '../plan-door';
import type { PlanViewProps } from '../plan-view';
import { AbsencePart } from './AbsencePart';
import { ChangePart } from './ChangePart';
import { ContextPart } from './ContextPart';
import { IncentivePart } from './IncentivePart';
import { ModePart } from './ModePart';
import { PurposePart } from './PurposePart';
import { RubricPart } from './RubricPart';

/** What stands around the metrics: purpose, people, period, rubric, context, incentives, days away, modes. */
export function FrameView(props: PlanViewProps & { door: PlanDoor; version: number }) {
  const { plan, onChange, today, inForce, door, version } = props;
  const part = { plan, onChange };
  return (
    <>
      {plan.change && <ChangePart {...part} change={plan.change} inForce={inForce} />}
      <PurposePart {...part} />
      <RubricPart {...part} />
      <ContextPart {...part} />
      <IncentivePart {...part} />
      <AbsencePart door={door} version={version} plan={plan} today={today} />
      <ModePart {...part} />
    </>
  );
}
