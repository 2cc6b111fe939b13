import type { ReviewSection } from '@/lib/model/review-template';
import { contributionsOf } from '../contributions';
import { papersOf } from '../material';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/** A section of the template may stay empty, with a reason that prints. What the other party left empty only shows. */
export function sectionGates(given: GateGiven): ReviewGate[] {
  const { template, review } = given;
  const excused = new Set(review.emptied.flatMap(({ section, reason }) => (isBlank(reason) ? [] : section)));
  return template.sections
    .filter((section) => !excused.has(section) && isEmpty(section, given))
    .map((section) => gateIn(given, section, 'sectionEmpty', { about: section, blocks: isOwn(section) }));
}

/** Whether the reviewer could fill it, or has to say why there is nothing. */
function isOwn(section: ReviewSection): boolean {
  return section === 'examples' || section === 'objectives';
}

/** Context, story, ratings and names have rules of their own. */
function isEmpty(section: ReviewSection, { review, material, progress }: GateGiven): boolean {
  switch (section) {
    case 'map':
      return material.plan.map.links.length === 0;
    case 'sources':
      return progress.rows.every(({ source }) => source === null);
    case 'examples':
      return material.evidence.length === 0;
    case 'contributions':
      return contributionsOf(material).length === 0;
    case 'objectives':
      return (
        review.gaps.length + review.strengths.length === 0 &&
        papersOf(material, 'objective').every(({ removed }) => removed)
      );
    case 'recognition':
      return review.recognition.length === 0;
    case 'working':
      return progress.rows.every(({ role }) => role !== 'scored');
    case 'reading':
      return papersOf(material, 'reading').every(({ removed }) => removed);
    default:
      return false;
  }
}
