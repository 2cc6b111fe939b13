import type { SectionProps } from '../section';
import { EmptyReason } from './EmptyReason';
import { Gaps } from './ObjectivesGaps';
import { ObjectivesObstacles } from './ObjectivesObstacles';
import { Strengths } from './ObjectivesStrengths';
import { ObjectivesTally } from './ObjectivesTally';

/** What comes next: obstacles before performance, gaps with a step, an owner and a day, strengths with an opportunity. */
export function Objectives(props: SectionProps) {
  return (
    <div class="part">
      <ObjectivesObstacles {...props} />
      <Gaps {...props} />
      <Strengths {...props} />
      <ObjectivesTally {...props} />
      <EmptyReason {...props} section="objectives" />
    </div>
  );
}
