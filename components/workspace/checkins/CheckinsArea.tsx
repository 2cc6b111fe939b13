import type { AreaProps } from '@/components/workspace/area';
import type { CheckinsDoor } from './checkins-door';

/** Not furnished yet. */
export function CheckinsArea({ door }: AreaProps<CheckinsDoor>) {
  return <p>{door.now().getFullYear()}</p>;
}
