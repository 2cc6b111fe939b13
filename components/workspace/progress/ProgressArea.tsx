import type { AreaProps } from '@/components/workspace/area';
import type { ProgressDoor } from './progress-door';

/** Not furnished yet. */
export function ProgressArea({ door }: AreaProps<ProgressDoor>) {
  return <p>{door.now().getFullYear()}</p>;
}
