import type { AreaProps } from '@/components/workspace/area';
import type { ChallengesDoor } from './challenges-door';

/** Not furnished yet. */
export function ChallengesArea({ door }: AreaProps<ChallengesDoor>) {
  return <p>{door.now().getFullYear()}</p>;
}
