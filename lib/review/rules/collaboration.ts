import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';

/** The row may weigh more or less, but not nothing. */
export function checkCollaboration({ rubric }: Plan): Finding[] {
  return rubric.some(({ row, weight }) => row === 'collaboration' && weight > 0)
    ? []
    : [block('noCollaborationRow')];
}
