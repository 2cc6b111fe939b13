import { Skeleton } from '@/components/shared/Skeleton';
import type { AreaProps } from '@/components/workspace/area';
import { usePlan } from '@/components/workspace/papers/use-plan';
import { t } from '@/lib/platform/i18n';
import { BringList } from './BringList';
import { DrawList } from './DrawList';
import { NudgeLine } from './NudgeLine';
import { SweepList } from './SweepList';
import type { SweepDoor } from './sweep-door';
import { useSweep } from './use-sweep';

/** Two minutes a week: a list the person brings, looked through once, and two records of it drawn by chance. */
export function SweepArea({ door, version, today }: AreaProps<SweepDoor>) {
  const work = useSweep(door, version, today);
  const plan = usePlan(door.plan, version);
  const { sweep, draws, keptOn, trouble } = work;
  return (
    <div class="sweep">
      <p class="lead">{t('sweep_lead')}</p>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {!sweep && <BringList door={door} today={today} onBrought={work.change} />}
      {sweep && (!keptOn || !draws) && <Skeleton rows={4} />}
      {sweep && keptOn && draws && (
        <SweepList door={door} sweep={sweep} keptOn={keptOn} work={work} plan={plan} today={today} />
      )}
      {draws && keptOn && (
        <DrawList door={door} draws={draws} keptOn={keptOn} work={work} plan={plan} today={today} />
      )}
      <NudgeLine door={door} />
    </div>
  );
}
