import type { AreaProps } from '@/components/workspace/area';
import type { PlanDoor } from './plan-door';

/** Not furnished yet. */
export function PlanArea({ door }: AreaProps<PlanDoor>) {
  return <p>{door.now().getFullYear()}</p>;
}
