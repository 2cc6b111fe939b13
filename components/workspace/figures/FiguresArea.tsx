import type { AreaProps } from '@/components/workspace/area';
import type { FiguresDoor } from './figures-door';

/** Not furnished yet. */
export function FiguresArea({ door }: AreaProps<FiguresDoor>) {
  return <p>{door.now().getFullYear()}</p>;
}
