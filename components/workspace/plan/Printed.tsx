import { useEffect, useState } from 'preact/hooks';
import { PlanPrint } from '@/components/workspace/plan-print/PlanPrint';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { PlanDoor } from './plan-door';

/** The plan as it prints, with the days away that touch its period. */
export function Printed({ plan, door }: { plan: Plan; door: Pick<PlanDoor, 'absences'> }) {
  const [away, setAway] = useState<PaperOf<'absence'>[]>([]);
  useEffect(() => {
    void door.absences().then(
      (rows) =>
        setAway(rows.map(({ paper }) => paper).filter(({ from, to }) => from <= plan.to && to >= plan.from)),
      () => setAway([]),
    );
  }, [door, plan.from, plan.to]);
  return <PlanPrint plan={plan} absences={away} />;
}
